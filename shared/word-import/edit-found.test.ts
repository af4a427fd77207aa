// Looking over found points: every edit keeps every word, and says where it came from.
import fc from 'fast-check';
import { plainTextOf } from '../rich-text';
import { expect, test } from 'vitest';
import type { FoundPoint } from './build-point';
import type { DocumentLine } from './document-lines';
import { type Review, type ReviewEdit, editReview, looseLines, startReview } from './edit-found';
import { piecesOf } from './edit-found-pieces';

const point = (title: string, body: string, more: Partial<FoundPoint> = {}): FoundPoint => ({
  kind: 'zorg',
  chapter: 'Vervoer',
  title,
  body,
  advice: undefined,
  text: `${title}\n${body}`,
  changes: [],
  comments: [],
  isTitleMade: false,
  ...more,
});

const found = [
  point('De bus', 'De bus rijdt niet op zondag. Dat is **jammer**, d.w.z. erg. Laat hem rijden.', {
    changes: [{ type: 'inserted', author: 'Joke', text: 'Laat hem' }],
    comments: [{ author: 'Piet', text: 'Echt?' }],
  }),
  point('De trein', 'De trein is vol.\n\n- Geen plek\n- Geen lucht', { advice: 'Rijd vaker. Bel ons.' }),
  point('De taxi', 'De taxi is laat.'),
];

const lines: DocumentLine[] = [
  { text: 'Geachte heer,', part: 'none', point: null },
  { text: 'De bus', part: 'title', point: 0 },
  {
    text: 'De bus rijdt niet op zondag. Dat is jammer, d.w.z. erg. Laat hem rijden.',
    part: 'text',
    point: 0,
  },
  { text: 'De trein', part: 'title', point: 1 },
  { text: 'De trein is vol.', part: 'text', point: 1 },
  { text: 'En *nog* iets over de fiets.', part: 'none', point: null },
  { text: 'De taxi is laat.', part: 'text', point: 2 },
];

const start = startReview(found, lines);
const edit = (review: Review, ...edits: ReviewEdit[]) =>
  edits.reduce((current, one) => editReview(current, one, lines), review);
const textOf = (review: Review) =>
  review.points.map(({ title, body, advice = '' }) =>
    [title, plainTextOf(body), plainTextOf(advice)].join('\n'),
  );
const lettersOf = ({ points }: Review): string[] => {
  const texts = points.flatMap(({ body, advice = '' }) => [plainTextOf(body), plainTextOf(advice)]);
  return texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
};

test('a point is split between sentences; what hangs on it goes with its words', () => {
  const [first, second, ...rest] = edit(start, { type: 'split', key: 0, at: 2 }).points;
  expect(first?.body).toBe('De bus rijdt niet op zondag. Dat is **jammer**, d.w.z. erg.');
  expect(second).toMatchObject({
    body: 'Laat hem rijden.',
    title: 'Laat hem rijden.',
    isTitleMade: true,
    key: 3,
  });
  expect(second?.changes).toHaveLength(1);
  expect(first?.comments).toHaveLength(1);
  expect([first?.lines, second?.lines]).toEqual([[1, 2], [2]]);
  expect(rest).toHaveLength(2);
});

test('a list parts between its items, and an advice can begin anywhere', () => {
  const pieces = piecesOf(found[1] as FoundPoint);
  expect(pieces.map(({ text, part }) => [part, text])).toEqual([
    ['body', 'De trein is vol.'],
    ['body', 'Geen plek'],
    ['body', 'Geen lucht'],
    ['advice', 'Rijd vaker.'],
    ['advice', 'Bel ons.'],
  ]);
  const [, one, other] = edit(start, { type: 'split', key: 1, at: 2 }).points;
  expect(one).toMatchObject({ body: 'De trein is vol.\n\n- Geen plek', advice: undefined });
  expect(other).toMatchObject({ body: '- Geen lucht', advice: 'Rijd vaker. Bel ons.' });
  const moved = edit(start, { type: 'move', key: 1, at: 2 }).points[1];
  expect(moved).toMatchObject({
    body: 'De trein is vol.\n\n- Geen plek',
    advice: '- Geen lucht\n\nRijd vaker. Bel ons.',
  });
});

test('joining keeps the title of the second as its first words, and passes over what was left out', () => {
  const joined = edit(start, { type: 'leave-out', key: 1 }, { type: 'join', key: 0 });
  expect(joined.points.map(({ key, isLeftOut }) => [key, isLeftOut])).toEqual([
    [0, false],
    [1, true],
  ]);
  expect(joined.points[0]?.body).toContain('**De taxi**\n\nDe taxi is laat.');
  expect(joined.points[0]?.lines).toEqual([1, 2, 6]);
  expect(edit(joined, { type: 'join', key: 0 })).toBe(joined);
});

test('loose text becomes a point in its own place, once, as it is written', () => {
  expect([...looseLines(start, lines)]).toEqual([0, 5]);
  const made = edit(start, { type: 'make-point', line: 5 }, { type: 'make-point', line: 5 });
  expect(made.points.map(({ title }) => title)).toEqual([
    'De bus',
    'De trein',
    'En *nog* iets over de fiets.',
    'De taxi',
  ]);
  expect(plainTextOf(made.points[2]?.body ?? '')).toBe('En *nog* iets over de fiets.');
  expect([...looseLines(made, lines)]).toEqual([0]);
});

test('a known point chosen for one is taken from another; another council forgets it all', () => {
  const id = 'p1' as never;
  const chosen = edit(
    start,
    { type: 'match', key: 0, to: id },
    { type: 'match', key: 2, to: id },
    { type: 'keep', id },
  );
  expect(chosen.matches).toEqual({ 2: id });
  expect(edit(chosen, { type: 'forget-matches' })).toMatchObject({ matches: {}, kept: [] });
});

test('no edit loses a word, and none is like another point', () => {
  const anyEdit = fc.oneof(
    fc.record({ type: fc.constantFrom('split' as const, 'move' as const), key: fc.nat(6), at: fc.nat(6) }),
    fc.record({
      type: fc.constantFrom('join' as const, 'leave-out' as const, 'take-back' as const),
      key: fc.nat(6),
    }),
  );
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
      const after = edit(start, ...edits);
      const before = lettersOf(start);
      const letters = lettersOf(after);
      // Titles of joined points come along as text.
      for (const word of before) expect(letters.splice(letters.indexOf(word), 1)).toEqual([word]);
      expect(new Set(after.points.map(({ key }) => key)).size).toBe(after.points.length);
      expect(textOf(after)).not.toContain('undefined');
      const changes = after.points.flatMap((one) => one.changes);
      expect(changes).toHaveLength(1);
      expect(after.points.flatMap((one) => one.comments)).toHaveLength(1);
    }),
  );
});
