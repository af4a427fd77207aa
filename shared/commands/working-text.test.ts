// Points in the making: what an edit does, and that every edit can be taken back and done again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, type Dossier, type EditPoints, type WorkingPoint, apply, newDossier, textOf } from '.';
import type { CouncilId, PointId, RecordHash } from '../domain';
import { dossierId } from '../test-support/arbitrary-records';

const council = 'aa' as CouncilId;
const at = '2026-11-11T19:41:00Z';

function must(result: ReturnType<typeof apply>): Dossier {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function entry(id: string, change: Partial<WorkingPoint['point']> = {}): WorkingPoint {
  return {
    point: { id: id as PointId, kind: 'zorg', chapter: '', title: `Punt ${id}`, body: '', ...change },
    status: 'concept',
  };
}

function edit(change: Partial<Omit<EditPoints, 'type' | 'council'>>): EditPoints {
  return { type: 'edit-points', council, put: [], remove: [], ...change };
}

function after(...commands: Command[]): Dossier {
  return commands.reduce((dossier, command) => must(apply(dossier, command)), newDossier(dossierId));
}

const ids = (dossier: Dossier) => textOf(dossier.local.working, council).points.map(({ point }) => point.id);
const bodies = (dossier: Dossier) =>
  textOf(dossier.local.working, council).points.map(({ point }) => point.body);
const undo = (dossier: Dossier) => must(apply(dossier, { type: 'undo', at }));
const redo = (dossier: Dossier) => must(apply(dossier, { type: 'redo', at }));
const three = edit({ put: [entry('a'), entry('b'), entry('c')] });

describe('an edit', () => {
  it('puts new points at the end, in front, or after another, and rewrites known ones in place', () => {
    expect(ids(after(three, edit({ put: [entry('d')] })))).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(after(three, edit({ put: [entry('d')], after: null })))).toEqual(['d', 'a', 'b', 'c']);
    expect(ids(after(three, edit({ put: [entry('d')], after: 'a' as PointId })))).toEqual([
      'a',
      'd',
      'b',
      'c',
    ]);
    expect(bodies(after(three, edit({ put: [entry('b', { body: 'Nieuw.' })] })))).toEqual(['', 'Nieuw.', '']);
  });

  it('keeps a new point when the one that it should follow is gone, and points that an order forgets', () => {
    expect(ids(after(three, edit({ put: [entry('d')], after: 'x' as PointId })))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(ids(after(three, edit({ order: ['c', 'x', 'a', 'c'] as PointId[] })))).toEqual(['c', 'a', 'b']);
  });

  it('leaves the text of other councils alone', () => {
    const other = 'bb' as CouncilId;
    const dossier = after(three, { ...edit({ put: [entry('z')] }), council: other });
    expect(ids(dossier)).toEqual(['a', 'b', 'c']);
    expect(textOf(dossier.local.working, other).points).toHaveLength(1);
    expect(textOf(dossier.local.working, 'toString' as CouncilId).points).toEqual([]);
  });
});

describe('typing', () => {
  const typed = (body: string, more: Partial<WorkingPoint> = {}) =>
    edit({ put: [{ ...entry('b', { body }), ...more }] });

  it('is one thing to undo as long as it goes on in one line of one text', () => {
    const dossier = after(three, typed('De'), typed('De taxi'), typed('De taxi komt'));
    expect(bodies(undo(dossier))).toEqual(['', '', '']);
    expect(ids(undo(undo(dossier)))).toEqual([]);
    expect(bodies(redo(undo(dossier)))[1]).toBe('De taxi komt');
  });

  it('gets a step of its own for every paragraph', () => {
    const dossier = after(three, typed('Een.'), typed('Een.\n\nT'), typed('Een.\n\nTwee.'));
    expect(bodies(undo(dossier))[1]).toBe('Een.');
    expect(bodies(undo(undo(dossier)))[1]).toBe('');
  });

  it('is not taken back together with marking the point as ready, or with another field', () => {
    const ready = after(three, typed('Een.'), typed('Een.', { status: 'klaar' }));
    expect(bodies(undo(ready))[1]).toBe('Een.');
    const twoFields = after(
      three,
      typed('Een.'),
      edit({ put: [entry('b', { body: 'Een.', advice: 'Doe.' })] }),
    );
    expect(bodies(undo(twoFields))[1]).toBe('Een.');
    const twoPoints = after(three, typed('Een.'), edit({ put: [entry('c', { body: 'Twee.' })] }));
    expect(bodies(undo(twoPoints))).toEqual(['', 'Een.', '']);
  });

  it('in an advice that was not there yet is one thing to undo as well', () => {
    const advice = (text: string) => edit({ put: [entry('b', { advice: text })] });
    const dossier = after(three, advice('Doe'), advice('Doe iets'));
    expect(textOf(undo(dossier).local.working, council).points[1]?.point.advice).toBeUndefined();
  });
});

const pointId = fc.constantFrom('a', 'b', 'c', 'd', 'e') as fc.Arbitrary<PointId>;
const entryArbitrary: fc.Arbitrary<WorkingPoint> = fc
  .record({
    id: pointId,
    title: fc.constantFrom('Loket', 'Taxi'),
    body: fc.constantFrom('', 'Kort.', 'Kort.\n\nLang.'),
    advice: fc.constantFrom(undefined, 'Doe iets.'),
    status: fc.constantFrom('concept' as const, 'klaar' as const),
    author: fc.constantFrom(undefined, 'Jo'),
  })
  .map(({ id, title, body, advice, status, author }) => ({
    point: { id, kind: 'zorg', chapter: '', title, body, ...(advice !== undefined && { advice }) },
    status,
    ...(author !== undefined && { author }),
  }));
const editArbitrary: fc.Arbitrary<EditPoints> = fc
  .record({
    put: fc.uniqueArray(entryArbitrary, { maxLength: 3, selector: ({ point }) => point.id }),
    remove: fc.uniqueArray(pointId, { maxLength: 2 }),
    after: fc.constantFrom(undefined, null, 'a' as PointId, 'e' as PointId),
    order: fc.option(fc.array(pointId, { maxLength: 6 }), { nil: undefined }),
    basedOn: fc.constantFrom<RecordHash[] | undefined>(undefined, ['f'.repeat(64) as RecordHash]),
  })
  .map(({ put, remove, after: place, order, basedOn }) =>
    edit({
      put,
      remove,
      ...(place !== undefined && { after: place }),
      ...(order !== undefined && { order }),
      ...(basedOn !== undefined && { basedOn }),
    }),
  );

describe('edits in any order', () => {
  it('never leave two points with one id, and lose only what they name', () => {
    fc.assert(
      fc.property(fc.array(editArbitrary, { maxLength: 8 }), (edits) => {
        let dossier = newDossier(dossierId);
        for (const one of edits) {
          const before = ids(dossier);
          dossier = must(apply(dossier, one));
          const now = ids(dossier);
          expect(new Set(now).size).toBe(now.length);
          const removed = new Set(one.remove);
          expect(before.filter((id) => !removed.has(id) && !now.includes(id))).toEqual([]);
        }
      }),
    );
  });

  it('can all be taken back, one by one to the beginning, and done again to the same end', () => {
    fc.assert(
      fc.property(fc.array(editArbitrary, { maxLength: 12 }), (edits) => {
        const start = newDossier(dossierId);
        const end = after(...edits);
        let dossier = end;
        while (dossier.local.undo.length > 0) {
          const earlier = undo(dossier);
          expect(textOf(redo(earlier).local.working, council)).toEqual(
            textOf(dossier.local.working, council),
          );
          dossier = earlier;
        }
        expect(textOf(dossier.local.working, council)).toEqual(textOf(start.local.working, council));
        while (dossier.local.redo.length > 0) dossier = redo(dossier);
        expect(textOf(dossier.local.working, council)).toEqual(textOf(end.local.working, council));
      }),
    );
  });
});
