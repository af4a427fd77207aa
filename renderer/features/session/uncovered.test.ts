import { describe, expect, it } from 'vitest';
import { uncoveredRanges } from './uncovered';

const marked = (text: string, joint: string) =>
  uncoveredRanges(text, joint).map(({ from, to }) => text.slice(from, to));

describe('uncoveredRanges', () => {
  it('marks nothing where the joint text says it all, in other order, case and number', () => {
    expect(marked('De wachttijden zijn te lang.', 'Maak de Wachttijd korter: nu is die lang.')).toEqual([]);
    expect(marked('Dit is één zin.', 'Eerst iets. Dit is een zin. Dan iets.')).toEqual([]);
  });

  it('marks the words that are not there yet', () => {
    expect(
      marked(
        'Ouderen bellen de rit af omdat zij niet weten of die nog komt.',
        'Ouderen blijven daarom thuis: zij weten niet of de rit nog komt.',
      ),
    ).toEqual(['bellen de rit af']);
  });

  it('marks a sentence as a whole when nearly everything in it is new', () => {
    expect(
      marked(
        'Na zes uur rijdt er niets meer. Regel ook ’s avonds en in het weekend vervoer.',
        'Na zes uur rijdt er niets meer.',
      ),
    ).toEqual(['Regel ook ’s avonds en in het weekend vervoer.']);
    expect(marked('Regel ook ’s avonds en in het weekend vervoer.', 'Regel vervoer.')).toEqual([
      's avonds en in het weekend',
    ]);
  });

  it('does not take a word for covered when the joint text says the opposite', () => {
    expect(marked('Verlaag de eigen bijdrage niet.', 'Verlaag de eigen bijdrage.')).toEqual(['niet']);
    expect(
      marked(
        'Verlaag de eigen bijdrage niet.',
        'Wacht niet langer met vervoer. Daarna: verlaag de eigen bijdrage.',
      ),
    ).toEqual(['niet']);
  });

  it('marks everything against an empty joint text, and nothing of an empty text', () => {
    expect(marked('Eén loket voor iedereen.', '')).toEqual(['Eén loket voor iedereen.']);
    expect(marked('', 'tekst')).toEqual([]);
  });
});
