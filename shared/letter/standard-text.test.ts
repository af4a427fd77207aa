// Standard texts of a person's own, from one letter to the next.
import { expect, it } from 'vitest';
import { asStandardText, fillStandardText } from './standard-text';

const housing = { titel: 'Woonvisie', raden: 'Dijkstad en Elzermeer', colleges: 'Dijkstad' };
const care = { titel: 'Zorg voor $& morgen', raden: 'Beek', colleges: 'Beek' };

it('fits another letter', () => {
  const kept = asStandardText(
    'De raden van Dijkstad en Elzermeer schrijven Dijkstad over ‘Woonvisie’.',
    housing,
  );
  expect(fillStandardText(kept, care)).toBe('De raden van Beek schrijven Beek over ‘Zorg voor $& morgen’.');
});

it('is the same in the letter that it came from', () => {
  const text = 'Woonvisie, {onbekend} en Woonvisie van Dijkstad.';
  expect(fillStandardText(asStandardText(text, housing), housing)).toBe(text);
});

it('takes no word for a field that is too short, or for one that is empty', () => {
  const text = 'Wij wonen in Ede.';
  expect(asStandardText(text, { titel: '', raden: 'Ede', colleges: ' ' })).toBe(text);
});
