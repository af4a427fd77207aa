// Ids and numbers that a file may hold and that meet where nobody expects it.
import { describe, expect, it } from 'vitest';
import { recordActs } from '../commands';
import { type DecisionAct, type SharedRecord, sharedRecordSchema } from '../domain';
import { type SharedState, addRecords, emptyState } from '../merge';
import { dossierId } from '../test-support/arbitrary-records';
import { currentPoints, keyOf, nextRevision, sessionView } from '.';

/** A council's contribution with points of these ids. */
function stateWith(...ids: string[]): SharedState {
  const council = { id: 'aa', name: 'Raad A', municipality: 'A' };
  const base = { dossier: dossierId, ancestors: [] };
  const invitation = { councils: [council], addressees: [], chapters: [], policyDocuments: [], title: 'T' };
  const points = ids.map((id) => ({ id, kind: 'zorg', chapter: '', title: '', body: `eerste tweede ${id}` }));
  const sent = { council: 'aa', role: 'council', sentBy: '', date: '', points, heldBack: [] };
  const records = [
    { ...base, type: 'invitation', ...invitation },
    { ...base, type: 'contribution', ...sent },
  ].map((record): SharedRecord => sharedRecordSchema.parse(record));
  const grown = addRecords(emptyState(dossierId), records);
  if (!grown.ok) throw new Error(grown.error.code);
  return grown.value.state;
}

/** The first point cut in parts of these names. */
function split(state: SharedState, ...names: string[]): SharedState {
  const [point] = currentPoints(state);
  if (point === undefined) throw new Error('No point.');
  const parts = names.map((id, at) => ({ id: id as never, from: at * 7, to: at * 7 + 7 }));
  const act: DecisionAct = { act: 'split', point: { ...keyOf(point), content: point.content }, parts };
  const decided = recordActs(state, [act], '2026-11-11T19:00:00Z');
  if (!decided.ok) throw new Error(decided.error.code);
  return decided.value.state;
}

describe('no two points go by one key', () => {
  it.each([
    ['two parts of one name', split(stateWith('1'), 'a', 'a')],
    ['a part called as what is left over', split(stateWith('1'), 'rest')],
    ['a point called as a part of another', split(stateWith('1', '1#a', '1#a-2'), 'a', 'b')],
    ['a point whose name leaves no room', split(stateWith('x'.repeat(120)), 'a', 'b')],
    ['a point whose name leaves hardly any room', split(stateWith('x'.repeat(118), 'y'), 'aa', 'ab')],
  ])('%s', (_name, state) => {
    const points = currentPoints(state);
    expect(new Set(points.map(({ key }) => key)).size).toBe(points.length);
    expect(points.every(({ point }) => point.id.length <= 120)).toBe(true);
    const said = points.map(({ point }) => point.body).join(' ');
    expect(said).toContain('eerste');
    expect(said).toContain('tweede');
    const { undecided } = sessionView(state);
    expect(undecided).toHaveLength(points.length);
  });
});

it('the number after the highest is one that a file may hold', () => {
  expect(nextRevision([])).toBe(1);
  expect(nextRevision([{ revision: 4 }, {}])).toBe(5);
  expect(Number.isSafeInteger(nextRevision([{ revision: Number.MAX_SAFE_INTEGER }]))).toBe(true);
});
