import { expect, it } from 'vitest';
import { type Dossier, type WorkingPoint, apply, newDossier, textOf } from '../commands';
import { type CouncilId, type PointId, dossierIdSchema } from '../domain';
import { goBackTo, pointsOfSent, versionChanges } from './go-back';

const council = 'elz' as CouncilId;

function entry(id: string, title: string, status: WorkingPoint['status'] = 'concept'): WorkingPoint {
  const point = { id: id as PointId, kind: 'zorg', chapter: 'Een', title, body: `Over ${title}.` } as const;
  return { point, status };
}

function does(dossier: Dossier, command: Parameters<typeof apply>[1]): Dossier {
  const next = apply(dossier, command);
  if (!next.ok) throw new Error(next.error.code);
  return next.value;
}

const then = [entry('a', 'Bus'), entry('b', 'Trein'), entry('c', 'Fiets')];
const now = [entry('c', 'Fiets'), entry('a', 'De bus', 'klaar'), entry('d', 'Taxi')];

it('says what differs, point by point', () => {
  expect(versionChanges(now, then).map(({ is }) => is)).toEqual(['changed', 'only-then', 'only-now']);
  expect(versionChanges(then, then)).toEqual([]);
});

it('goes back in one edit, and one undo takes that back', () => {
  const start = does(newDossier(dossierIdSchema.parse('proef')), {
    type: 'edit-points',
    council,
    put: [...now],
    remove: [],
  });
  const edit = goBackTo(now, then);
  if (edit === null) throw new Error('There was something to go back to.');
  const back = does(start, { type: 'edit-points', council, ...edit });
  expect(textOf(back.local.working, council).points).toEqual(then);
  const undone = does(back, { type: 'undo', at: '2027-01-01T10:00:00.000Z' });
  expect(textOf(undone.local.working, council).points).toEqual(now);
});

it('goes back to another order of the same points, and does nothing where nothing differs', () => {
  const turned = [...then].reverse();
  expect(goBackTo(turned, then)).toMatchObject({ put: [], remove: [], order: ['a', 'b', 'c'] });
  expect(goBackTo(then, then)).toBeNull();
});

it('takes what was sent as ready, and keeps who wrote it', () => {
  const written = [{ ...entry('a', 'De bus'), author: 'Noor' }];
  expect(pointsOfSent([entry('a', 'Bus').point], written)).toEqual([
    { ...entry('a', 'Bus', 'klaar'), author: 'Noor' },
  ]);
});
