import { describe, expect, it } from 'vitest';
import { CompoundSplitter } from './compounds';

describe('CompoundSplitter', () => {
  const splitter = new CompoundSplitter(
    ['schuld', 'hulp', 'plan', 'beleid'],
    ['vrijwilliger', 'organisatie', 'verlening'],
  );

  it.each([
    ['schuldhulpverlening', ['schuld', 'hulp', 'verlening']],
    ['beleidsplan', ['beleid', 'plan']],
    ['vrijwilligersorganisaties', ['vrijwilliger', 'organisaties']],
    ['fietspad', []],
    ['hulp', []],
  ])('splits %s', (word, parts) => {
    expect(splitter.split(word)).toEqual(parts);
  });
});
