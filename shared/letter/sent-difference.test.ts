import { describe, expect, it } from 'vitest';
import { sentDifferences } from './sent-difference';

const lines = (...texts: string[]) => texts.map((text) => ({ text, place: '1 Vervoer' }));

describe('the letter that was sent', () => {
  it('differs in nothing from the same letter', () => {
    expect(sentDifferences(lines('Een zin.', 'Nog een.'), lines('Een zin.', 'Nog een.'))).toEqual([]);
  });

  it('shows a mended comma as the only difference, with its place', () => {
    const own = lines('Geacht college,', 'De taxi rijdt ’s avonds niet meer en dat is jammer.', 'Slot.');
    const sent = lines('Geacht college,', 'De taxi rijdt ’s avonds niet meer, en dat is jammer.', 'Slot.');
    expect(sentDifferences(own, sent)).toEqual([
      { place: '1 Vervoer', before: own[1]?.text, after: sent[1]?.text },
    ]);
  });

  it('tells what came and what went apart from what was rewritten', () => {
    const found = sentDifferences(
      lines('Eerste alinea blijft.', 'De bus rijdt elk uur naar het ziekenhuis.', 'Dit vervalt helemaal.'),
      lines(
        'Eerste alinea blijft.',
        'Een nieuwe groet vooraf!',
        'De bus rijdt elk half uur naar het ziekenhuis.',
      ),
    );
    expect(found.map(({ before, after }) => [before, after])).toEqual([
      ['', 'Een nieuwe groet vooraf!'],
      ['De bus rijdt elk uur naar het ziekenhuis.', 'De bus rijdt elk half uur naar het ziekenhuis.'],
      ['Dit vervalt helemaal.', ''],
    ]);
  });
});
