import { describe, expect, it } from 'vitest';
import { newDossier } from '../commands';
import type { AdvicePoint, Contribution, CouncilId } from '../domain';
import { takeIn } from '../drafting';
import { hashRecord } from '../exchange/record-hash';
import { addRecords } from '../merge';
import { dossierId } from '../test-support/arbitrary-records';
import { workingPoint } from '../test-support/working-point';
import { memberInput } from './member-input';

const council = 'aa' as CouncilId;

function inbreng(author: string, points: AdvicePoint[], before: Contribution[] = []): Contribution {
  return {
    type: 'contribution',
    dossier: dossierId,
    council,
    role: 'member',
    author,
    sentBy: author,
    date: `2026-11-0${before.length + 1}`,
    ancestors: before.map(hashRecord),
    points,
    heldBack: [],
  };
}

function stateWith(...records: Contribution[]) {
  const grown = addRecords(newDossier(dossierId).shared, records);
  if (!grown.ok) throw new Error(grown.error.code);
  return grown.value.state;
}

const nothing = { setAside: new Set<never>() };
const old = workingPoint('1', { body: 'Oud.' }).point;
const rewritten = workingPoint('1', { body: 'Nieuw.' }).point;

describe('inbreng', () => {
  it('is what every member sent last, without the council’s own and what was set aside', () => {
    const first = inbreng('Jo', [old]);
    const second = inbreng('Jo', [rewritten], [first]);
    const other = inbreng('Piet', [old]);
    const own: Contribution = { ...inbreng('Jo', [old]), role: 'council' };
    const state = stateWith(first, second, other, own);
    const seen = memberInput(state, council, [], nothing);
    expect(seen.map(({ author, points }) => [author, points[0]?.point.body])).toEqual([
      ['Jo', 'Nieuw.'],
      ['Piet', 'Oud.'],
    ]);
    expect(memberInput(state, council, [], { setAside: new Set([hashRecord(other)]) })).toHaveLength(1);
    expect(memberInput(state, council, [], { ...nothing, sender: 'Jo' })).toHaveLength(1);
    expect(memberInput(state, 'bb' as CouncilId, [], nothing)).toEqual([]);
  });

  it('says what was taken in, and what the member rewrote after that', () => {
    const first = inbreng('Jo', [old]);
    const entry = takeIn([], old, 'Jo');
    const stateOf = (entries: (typeof entry)[], ...records: Contribution[]) =>
      memberInput(stateWith(...records), council, entries, nothing)[0]?.points[0]?.state;
    expect(stateOf([], first)).toBe('new');
    expect(stateOf([entry], first)).toBe('taken');
    expect(stateOf([{ ...entry, point: { ...entry.point, body: 'Bewerkt.' } }], first)).toBe('taken');
    const second = inbreng('Jo', [rewritten], [first]);
    expect(stateOf([entry], first, second)).toBe('changed');
    expect(stateOf([{ ...entry, point: rewritten }], first, second)).toBe('taken');
  });
});
