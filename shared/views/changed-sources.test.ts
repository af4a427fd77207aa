// A council sends another text after the session decided: what is asked again, and what is proposed.
import { describe, expect, it } from 'vitest';
import { type Command, applyAll, newDossier } from '../commands';
import type {
  AdvicePoint,
  Contribution,
  CouncilId,
  DecisionAct,
  DossierId,
  Invitation,
  JointPointId,
  PointId,
  SectionId,
} from '../domain';
import { hashPoint, hashRecord } from '../exchange/record-hash';
import { type ChangedSource, changedSources, noChoices, proposedText } from './changed-sources';
import { sessionView } from './session-view';

const dossier = 'd' as DossierId;
const at = '2026-11-11T19:00:00Z';
const essel = 'es' as CouncilId;
const zeewijk = 'ze' as CouncilId;

const invitation: Invitation = {
  type: 'invitation',
  dossier,
  title: 'Proef',
  councils: [essel, zeewijk].map((id) => ({ id, name: id, municipality: id })),
  addressees: [],
  chapters: [],
  policyDocuments: [],
  ancestors: [],
};
const point = (id: string, body: string, more: Partial<AdvicePoint> = {}): AdvicePoint => ({
  id: id as PointId,
  kind: 'advies',
  chapter: 'Wonen',
  title: 'Loket',
  body,
  ...more,
});
function sent(
  council: CouncilId,
  points: AdvicePoint[],
  replaced: readonly Contribution[] = [],
  more: Partial<Contribution> = {},
): Contribution {
  const base = {
    type: 'contribution',
    dossier,
    council,
    role: 'council',
    sentBy: 's',
    date: '2026',
  } as const;
  return { ...base, ancestors: replaced.map(hashRecord), points, heldBack: [], ...more };
}
const bring = (...records: (Contribution | Invitation)[]): Command => ({
  type: 'import',
  at,
  fileName: 'f',
  fileHash: '',
  records,
});
const pin = (council: CouncilId, one: AdvicePoint) => ({
  council,
  point: one.id,
  content: hashPoint(council, one),
});
function take(id: string, members: ReturnType<typeof pin>[], body: string, title = 'Loket'): DecisionAct {
  const jointPoint = {
    id: id as JointPointId,
    members,
    handling: 'aanpassen' as const,
    section: 's' as SectionId,
    order: 1,
    kind: 'advies' as const,
    title,
    body,
  };
  return { act: 'take', jointPoint };
}
const decide = (...acts: DecisionAct[]): Command => ({ type: 'decide', at, acts });

function reopened(...commands: Command[]) {
  const made = applyAll(newDossier(dossier), commands);
  if (!made.ok) throw new Error(made.error.message);
  return changedSources(made.value.shared, new Set(made.value.local.setAside));
}
const only = (sources: readonly ChangedSource[] | undefined): ChangedSource => {
  const [source] = sources ?? [];
  if (source === undefined) throw new Error('nothing changed');
  return source;
};

const old = point('1', 'De wachttijd is lang. Bel binnen twee weken terug.');
const other = point('2', 'Er is geen bus.');
const third = point('3', 'De huur stijgt.');
const first = sent(essel, [old, third]);
const start = [
  bring(invitation, first, sent(zeewijk, [other])),
  decide(
    take('j1', [pin(essel, old), pin(zeewijk, other)], `${old.body} ${other.body}`),
    take('j2', [pin(essel, third)], third.body),
  ),
];
const now = point('1', 'De wachttijd is lang. Bel binnen één week terug.');

describe('a source that changed', () => {
  it('reopens only the joint point that it is in, with a proposal for its text', () => {
    expect(reopened(...start)).toEqual([]);
    const [joint, ...more] = reopened(...start, bring(sent(essel, [now, third], [first])));
    expect(more).toEqual([]);
    expect(joint?.joint.joint.id).toBe('j1');
    const { change, before, proposal } = only(joint?.sources);
    expect([change, before?.body, joint?.sources.length]).toEqual(['changed', old.body, 1]);
    if (proposal === undefined || joint === undefined) throw new Error('no proposal');
    expect(proposal.isVerbatim).toBe(false);
    expect(proposedText(proposal, joint.joint.joint, noChoices)).toEqual({
      title: 'Loket',
      body: 'De wachttijd is lang. Bel binnen één week terug. Er is geen bus.',
      advice: '',
    });
  });

  it('never gives a proposal that chooses: what the session worded anew stays until somebody says so', () => {
    const [joint] = reopened(
      start[0] as Command,
      decide(take('j1', [pin(essel, old)], 'De wachttijd is lang. Bel snel terug.', 'Bel terug')),
      bring(sent(essel, [{ ...now, title: 'Loket en telefoon' }, third], [first])),
    );
    const { proposal } = only(joint?.sources);
    if (proposal === undefined || joint === undefined) throw new Error('no proposal');
    expect(proposal.body.clean).toBeNull();
    expect(proposal.title).toEqual({ is: 'conflict', theirs: 'Loket en telefoon' });
    expect(proposedText(proposal, joint.joint.joint, noChoices)).toMatchObject({
      title: 'Bel terug',
      body: 'De wachttijd is lang. Bel snel terug.',
    });
    expect(
      proposedText(proposal, joint.joint.joint, { takesTitle: true, body: ['theirs'], advice: [] }),
    ).toMatchObject({ title: 'Loket en telefoon', body: now.body });
  });

  it('has nothing to propose where only its chapter changed', () => {
    const moved = { ...old, chapter: 'Zorg' };
    const [joint] = reopened(...start, bring(sent(essel, [moved, third], [first])));
    expect(only(joint?.sources).proposal?.isIn).toBe(true);
  });

  it('is told apart: withdrawn, held back, not counting, sent twice', () => {
    const change = (...commands: Command[]) => only(reopened(...start, ...commands)[0]?.sources).change;
    expect(change(bring(sent(essel, [third], [first])))).toBe('withdrawn');
    expect(change(bring(sent(essel, [third], [first], { heldBack: [old.id] })))).toBe('held-back');
    expect(change({ type: 'set-aside', records: [hashRecord(first)] })).toBe('not-counting');
    expect(change(bring(sent(essel, [now, third])))).toBe('forked');
  });

  it('that was a part stands whole again when its text changes, and its old words are still there', () => {
    const cuts = [
      { id: 'a' as PointId, from: 0, to: 21 },
      { id: 'b' as PointId, from: 22, to: old.body.length },
    ];
    const split = decide({ act: 'split', point: pin(essel, old), parts: cuts });
    const made = applyAll(newDossier(dossier), [start[0] as Command, split]);
    if (!made.ok) throw new Error(made.error.message);
    const part = sessionView(made.value.shared).points.find(({ point: { ref } }) => ref === 'b');
    if (part === undefined) throw new Error('no part');
    const decided = decide(
      take('j1', [{ council: essel, point: part.point.id, content: part.content }], 'Bel.'),
    );
    expect(reopened(start[0] as Command, split, decided)).toEqual([]);
    const [joint] = reopened(start[0] as Command, split, decided, bring(sent(essel, [now, third], [first])));
    const source = only(joint?.sources);
    expect(source.change).toBe('whole-again');
    expect(source.before?.body).toBe('Bel binnen twee weken terug.');
    expect(source.now.map(({ body }) => body)).toEqual([now.body]);
    expect(source.proposal).toBeUndefined();
  });

  it('that the session cut up after the decision says so', () => {
    const split = decide({
      act: 'split',
      point: pin(essel, old),
      parts: [{ id: 'a' as PointId, from: 0, to: 21 }],
    });
    expect(only(reopened(...start, split)[0]?.sources).change).toBe('split');
  });
});
