import { describe, expect, it } from 'vitest';
import type { AdvicePoint, Contribution, CouncilId, DossierId, Invitation, PointId } from '../domain';
import { hashRecord } from '../exchange/record-hash';
import { type SharedState, addRecords, emptyState } from '../merge';
import { currentPoints } from './current-points';
import { latePoints, seenNow } from './late-points';
import { proposals } from './proposals';
import { sessionView } from './session-view';

const dossier = 'd' as DossierId;
const invitation: Invitation = {
  type: 'invitation',
  dossier,
  title: 'Proef',
  councils: ['aa', 'bb'].map((id) => ({ id: id as CouncilId, name: id, municipality: id })),
  addressees: [],
  chapters: ['Wonen', 'Zorg'],
  policyDocuments: [],
  ancestors: [],
};

function sent(council: string, points: readonly [id: string, body: string][], before: Contribution[] = []) {
  const record: Contribution = {
    type: 'contribution',
    dossier,
    council: council as CouncilId,
    role: 'council',
    sentBy: '',
    date: '2026-11-05',
    ancestors: before.map(hashRecord),
    heldBack: [],
    points: points.map(([id, body]): AdvicePoint => ({
      id: id as PointId,
      kind: 'advies',
      chapter: 'Wonen',
      title: id,
      body,
    })),
  };
  return record;
}

function stateOf(...records: (Contribution | Invitation)[]): SharedState {
  const grown = addRecords(emptyState(dossier), records);
  if (!grown.ok) throw new Error(grown.error.code);
  return grown.value.state;
}

describe('points that come late', () => {
  const early = sent('aa', [['p1', 'Oud']]);
  const later = sent(
    'aa',
    [
      ['p1', 'Anders'],
      ['p2', 'Nieuw'],
    ],
    [early],
  );
  const seen = seenNow(stateOf(invitation, early));

  it('are those that no contribution held that was seen; a changed text is not late', () => {
    const state = stateOf(invitation, early, later, sent('bb', [['q1', 'Ook nieuw']]));
    const late = latePoints(state, currentPoints(state), seen);
    expect(late.map(({ point }) => point.title)).toEqual(['p2', 'q1']);
    expect(latePoints(state, currentPoints(state), undefined)).toEqual([]);
    expect(latePoints(state, currentPoints(state), seenNow(state))).toEqual([]);
  });

  it('stand at the end, and join nothing that was there already', () => {
    const state = stateOf(invitation, early, later, sent('bb', [['q1', 'Ook nieuw']]));
    const session = sessionView(state);
    const keys = session.points.map(({ key }) => key);
    const late = new Set(latePoints(state, session.points, seen).map(({ key }) => key));
    const suggestions = { pairs: [], clusters: [{ keys, title: 'Alles' }] };
    const found = proposals(session, suggestions, { late });
    expect(found.map(({ isLate, members }) => [isLate, members.map(({ point }) => point.title)])).toEqual([
      [false, ['p1']],
      [true, ['p2', 'q1']],
    ]);
  });
});
