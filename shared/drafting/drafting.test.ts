import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WorkingPoint, editText } from '../commands';
import type { AddresseeId, CouncilId, PointId } from '../domain';
import { parseMarkdown, plainTextOf, writeMarkdown } from '../rich-text';
import { richTextArbitrary } from '../test-support/arbitrary-rich-text';
import { idMaker, workingPoint } from '../test-support/working-point';
import {
  copyPoint,
  countByFilter,
  everything,
  groupByChapter,
  isShown,
  joinPoints,
  movePoint,
  nameOfPoint,
  placeBeside,
  splitAt,
  splitByItems,
  takeIn,
  takeInAgain,
  takenEntry,
} from '.';

const chapters = ['Vervoer', 'Wonen'];
const id = (text: string) => text as PointId;
const some = [
  workingPoint('a', { chapter: 'Wonen' }),
  workingPoint('b', {}),
  workingPoint('c', { chapter: 'Vervoer' }, { status: 'klaar' }),
  workingPoint('d', { chapter: 'Eigen' }),
  workingPoint('e', { chapter: 'Wonen', advice: 'Bouw.' }),
];

function shown(entries: readonly WorkingPoint[]): string[] {
  return groupByChapter(entries, chapters).map(
    ({ chapter, points }) =>
      `${chapter}: ${points.map(({ number, entry }) => `${number}${entry.point.id}`).join(' ')}`,
  );
}

describe('the list', () => {
  it('has the chapters of the invitation first, then own ones, then what has none', () => {
    expect(shown(some)).toEqual(['Vervoer: 1c', 'Wonen: 2a 3e', 'Eigen: 4d', ': 5b']);
  });

  it('shows what is asked for, and counts it', () => {
    expect(countByFilter(some)).toMatchObject({
      all: 5,
      concept: 4,
      klaar: 1,
      'no-advice': 4,
      zorg: 5,
      vraag: 0,
    });
    const find = (search: string) =>
      some.filter((entry) => isShown(entry, { ...everything, search })).map(({ point }) => point.id);
    expect(find('bouw WÓNEN')).toEqual(['e']);
    expect(some.filter((entry) => isShown(entry, { ...everything, chapter: '' }))).toEqual([some[1]]);
  });

  it('names a point without a title after its first words', () => {
    expect(nameOfPoint(workingPoint('a', { title: ' ', body: '- **Te** laat\n- Te duur' }).point)).toBe(
      'Te laat',
    );
    expect(nameOfPoint(workingPoint('a', { title: '', body: '' }).point)).toBe('Punt zonder titel');
  });
});

describe('moving', () => {
  const council = 'aa' as CouncilId;
  const move = (entries: readonly WorkingPoint[], which: string, direction: 'up' | 'down') => {
    const place = placeBeside(groupByChapter(entries, chapters), id(which), direction);
    const edit = place && movePoint(entries, id(which), place);
    if (!edit) return null;
    return editText({ points: [...entries], basedOn: [] }, { type: 'edit-points', council, ...edit }).points;
  };

  it('goes one place up or down within the chapter', () => {
    expect(shown(move(some, 'e', 'up') ?? [])).toEqual(['Vervoer: 1c', 'Wonen: 2e 3a', 'Eigen: 4d', ': 5b']);
    expect(shown(move(some, 'a', 'down') ?? [])).toContain('Wonen: 2e 3a');
  });

  it('goes past the end of a chapter into the next one, and stops at the ends of the list', () => {
    expect(shown(move(some, 'c', 'down') ?? [])).toEqual(['Wonen: 1c 2a 3e', 'Eigen: 4d', ': 5b']);
    expect(shown(move(some, 'b', 'up') ?? [])).toContain('Eigen: 4d 5b');
    expect(move(some, 'c', 'up')).toBeNull();
    expect(move(some, 'b', 'down')).toBeNull();
  });

  it('up and down again is where it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Vervoer', 'Wonen', 'Eigen', ''), { minLength: 2, maxLength: 8 }),
        fc.nat(7),
        (of, which) => {
          const entries = of.map((chapter, at) => workingPoint(`p${at}`, { chapter }));
          const moved = `p${which % of.length}`;
          const down = move(entries, moved, 'down');
          if (down === null) return;
          // A chapter that is empty now is not there to go back to.
          if (shown(down).length < shown(entries).length) return;
          expect(shown(move(down, moved, 'up') ?? [])).toEqual(shown(entries));
        },
      ),
    );
  });
});

describe('splitting', () => {
  it('cuts at a place, and says what was advised once', () => {
    const whole = workingPoint(
      'a',
      { body: 'Een. Twee.', advice: 'Doe dat.' },
      { status: 'klaar', author: 'Jo' },
    );
    expect(splitAt(whole, 'body', ['Een.', 'Twee.'], id('n'))).toEqual([
      workingPoint('a', { body: 'Een.' }, { author: 'Jo' }),
      workingPoint('n', { body: 'Twee.', advice: 'Doe dat.', title: '' }, { author: 'Jo' }),
    ]);
  });

  it('makes a point of every item, with what stood before the list in the first', () => {
    const body =
      'Wij zien drie dingen:\n\n- te laat\n  - vooral **’s avonds**\n- te duur\n\nEn verder niets.';
    const parts = splitByItems(workingPoint('a', { body }), 'body', idMaker());
    expect(parts.map(({ point }) => [point.id, point.body])).toEqual([
      ['a', 'Wij zien drie dingen:\n\nte laat\n\n- vooral **’s avonds**'],
      ['n1', 'te duur\n\nEn verder niets.'],
    ]);
    const advised = splitByItems(
      workingPoint('a', { body: 'Dit.', advice: '1. een\n2. twee' }),
      'advice',
      idMaker(),
    );
    expect(advised.map(({ point }) => [point.body, point.advice])).toEqual([
      ['Dit.', 'een'],
      ['', 'twee'],
    ]);
  });

  it('loses no word', () => {
    const bare = (text: string) =>
      plainTextOf(text)
        .replace(/^\s*(?:-|\d+\.) /gm, '')
        .replace(/\s+/g, '');
    fc.assert(
      fc.property(richTextArbitrary, (text) => {
        const body = writeMarkdown(text);
        const parts = splitByItems(workingPoint('a', { body }), 'body', idMaker());
        const all = parts.map(({ point }) => point.body).join('\n\n');
        const letters = (value: string) => bare(value).replace(/[-\d.]/g, '');
        expect(letters(all)).toBe(letters(body));
      }),
      { numRuns: 300 },
    );
  });
});

describe('joining and copying', () => {
  it('keeps the words, the titles, the quotes, the addressees and the authors of both', () => {
    const one = workingPoint(
      'a',
      {
        title: 'Taxi',
        body: 'Te laat.',
        source: { quote: 'Voortgezet.', page: 3 },
        addressees: ['x' as AddresseeId],
      },
      { author: 'Jo', from: [{ author: 'Jo', point: id('1') }] },
    );
    const other = workingPoint(
      'b',
      {
        title: 'Bus',
        body: 'Te duur.',
        advice: 'Maak *gratis*.',
        source: { quote: 'Tarief.', section: '4.2', page: 5 },
        addressees: ['y' as AddresseeId],
      },
      { author: 'Piet', from: [{ author: 'Piet', point: id('1') }], status: 'klaar' },
    );
    const joined = joinPoints(one, other);
    expect(joined).toMatchObject({ status: 'concept', author: 'Jo en Piet' });
    expect(joined.point).toMatchObject({
      id: 'a',
      title: 'Taxi',
      source: { quote: 'Voortgezet.' },
      advice: 'Maak *gratis*.',
      addressees: ['x', 'y'],
    });
    expect(parseMarkdown(joined.point.body)).toEqual(
      parseMarkdown('Te laat.\n\n**Bus**\n\n> Tarief.\n>\n> § 4.2, bladzijde 5\n\nTe duur.'),
    );
    expect(takenEntry([joined], { ...other.point, id: id('1') }, 'Piet')).toBe(joined);
  });

  it('is for all when one of both is for all', () => {
    const one = workingPoint('a', { addressees: ['x' as AddresseeId] });
    expect(joinPoints(one, workingPoint('b')).point.addressees).toBeUndefined();
  });

  it('copies as concept under a name of its own', () => {
    const copy = copyPoint(workingPoint('a', { title: 'Taxi', ref: 'A-1' }, { status: 'klaar' }), id('n'));
    expect(copy).toEqual(workingPoint('n', { title: 'Taxi (kopie)' }));
  });
});

describe('points of members', () => {
  it('never clash, and are found again', () => {
    const ids = fc.constantFrom('1', '2', '1~jo');
    const authors = fc.constantFrom('Jo', 'jo', 'Piet');
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, authors), { maxLength: 8 }), (sent) => {
        const different = sent.filter(
          ([one, by], at) => sent.findIndex(([other, who]) => other === one && who === by) === at,
        );
        let entries: WorkingPoint[] = [workingPoint('1')];
        for (const [one, by] of different)
          entries = [...entries, takeIn(entries, workingPoint(one).point, by)];
        expect(new Set(entries.map(({ point }) => point.id)).size).toBe(different.length + 1);
        for (const [one, by] of different) {
          expect(takenEntry(entries, workingPoint(one).point, by)?.author).toBe(by);
        }
      }),
    );
  });

  it('keep their id in the text when the member sends a newer one', () => {
    const entries = [workingPoint('1')];
    const taken = takeIn(entries, workingPoint('1', { body: 'Oud.' }).point, 'Jo de Vries');
    expect(taken.point.id).toBe('1~jo-de-vries');
    const again = takeInAgain({ ...taken, status: 'klaar' }, workingPoint('1', { body: 'Nieuw.' }).point);
    expect(again).toMatchObject({
      status: 'concept',
      author: 'Jo de Vries',
      point: { id: '1~jo-de-vries', body: 'Nieuw.' },
    });
  });
});
