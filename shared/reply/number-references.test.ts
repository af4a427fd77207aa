// Which numbers in a reply name an advice.
import { describe, expect, it } from 'vitest';
import { numbersNamed } from './number-references';

describe('numbers in a reply', () => {
  it.each([
    ['Ad 3. Dit nemen wij over.', ['3']],
    ['Op uw adviezen 2.1 t/m 2.3 en punt 7 van uw advies antwoorden wij samen.', ['2.1', '2.2', '2.3', '7']],
    ['In paragraaf 4.2 van het plan staat dit al.', []],
    ['Zie hoofdstuk 3 uit het regionale uitvoeringsprogramma en ons antwoord bij punt 5.', ['5']],
    ['Wij trekken er 4 weken voor uit.', []],
  ])('%s', (text, numbers) => {
    expect(numbersNamed(text)).toEqual(numbers);
  });
});
