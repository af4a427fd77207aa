// Generators of dossiers' records for property tests: revisions, forks, missing parents, late invitations, decisions.
import fc from 'fast-check';
import { applyAll, newDossier, recordActs } from '../commands';
import {
  type AdvicePoint,
  type Contribution,
  type CouncilId,
  type DecisionAct,
  type DossierId,
  type Invitation,
  type JointPointId,
  type PointId,
  type SectionId,
  type SharedRecord,
} from '../domain';
import { hashRecord } from '../exchange/record-hash';
import { addRecords, emptyState } from '../merge';
import { currentPoints, keyOf } from '../views';

export const dossierId = 'd-proef' as DossierId;
const councilIds = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh'] as CouncilId[];
const pointIds = ['1', '2', '3', '4'] as PointId[];

/** What a generated set of records holds, for counting how often each case came by. */
export interface Mixture {
  readonly records: readonly SharedRecord[];
  readonly contains: readonly string[];
}

const pointArbitrary = (id: PointId): fc.Arbitrary<AdvicePoint> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom('waardering', 'zorg', 'vraag', 'advies'),
    chapter: fc.constantFrom('Wonen', 'Schulden'),
    title: fc.constantFrom('Loket', 'Wachttijd', 'Taal'),
    body: fc.constantFrom('Kort.', 'Iets langer.', 'Met *nadruk* gezegd.'),
  });

interface RevisionPlan {
  readonly council: number;
  readonly points: readonly AdvicePoint[];
  readonly held: readonly PointId[];
  readonly fork: boolean;
  readonly minted: boolean;
}

const revisionPlan: fc.Arbitrary<RevisionPlan> = fc.record({
  council: fc.nat(councilIds.length - 1),
  points: fc.subarray(pointIds).chain((ids) => fc.tuple(...ids.map(pointArbitrary))),
  held: fc.subarray(pointIds, { maxLength: 1 }),
  fork: fc.boolean(),
  minted: fc.boolean(),
});

const actPlan = fc.record({
  kind: fc.constantFrom('take', 'drop', 'park', 'dissolve', 'retract', 'outline', 'position', 'split'),
  at: fc.nat(1000),
  joint: fc.constantFrom('j1', 'j2', 'j3'),
  fork: fc.boolean(),
});

const answerPlan = fc.record({ council: fc.nat(councilIds.length - 1), again: fc.boolean() });

/** Records of one dossier as several computers could have made them; some are lost on the way. */
export const mixtureArbitrary: fc.Arbitrary<Mixture> = fc
  .record({
    revisions: fc.array(revisionPlan, { maxLength: 12 }),
    acts: fc.array(actPlan, { maxLength: 10 }),
    answers: fc.array(answerPlan, { maxLength: 3 }),
    isRenamed: fc.boolean(),
    isInvitationLate: fc.boolean(),
    lost: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { maxLength: 3 }),
  })
  .map((plan) => {
    const contains = new Set<string>();
    const invitations = makeInvitations(plan.isRenamed, contains);
    const contributions = makeContributions(plan.revisions, contains);
    const decisions = makeDecisions([...invitations, ...contributions], plan.acts, contains);
    const answers = plan.answers.map(({ council, again }, at): SharedRecord => {
      contains.add('antwoord');
      return {
        type: 'answer',
        dossier: dossierId,
        council: councilIds[council] ?? ('aa' as CouncilId),
        ancestors: [],
        date: `2026-11-0${at + 1}`,
        points: again
          ? []
          : [{ jointPoint: 'j1' as JointPointId, draft: 'a'.repeat(64) as never, reply: 'akkoord' }],
      };
    });
    const lost = contributions.filter((_, at) => plan.lost.includes(at));
    if (lost.length > 0) contains.add('verloren ouder');
    const kept = [...contributions.filter((record) => !lost.includes(record)), ...decisions, ...answers];
    if (plan.isInvitationLate) contains.add('uitnodiging komt laat');
    const records = plan.isInvitationLate ? [...kept, ...invitations] : [...invitations, ...kept];
    return { records, contains: [...contains] };
  });

function makeInvitations(isRenamed: boolean, contains: Set<string>): Invitation[] {
  const councils = councilIds.slice(0, 7).map((id) => ({ id, name: `Raad ${id}`, municipality: id }));
  const first: Invitation = {
    type: 'invitation',
    dossier: dossierId,
    title: 'Proef',
    councils,
    addressees: [],
    chapters: ['Wonen'],
    policyDocuments: [],
    ancestors: [],
  };
  if (!isRenamed) return [first];
  contains.add('raad hernoemd');
  const renamed = councils.map((council) =>
    council.id === 'bb' ? { ...council, name: 'Andere naam' } : council,
  );
  return [first, { ...first, councils: renamed, ancestors: [hashRecord(first)] }];
}

function makeContributions(plans: readonly RevisionPlan[], contains: Set<string>): Contribution[] {
  const made: Contribution[] = [];
  for (const plan of plans) {
    const council = councilIds[plan.council] ?? ('aa' as CouncilId);
    const earlier = made.filter((record) => record.council === council);
    const known = plan.fork && earlier.length > 0 ? earlier.slice(0, -1) : earlier;
    const sent = new Set(plan.points.map((point) => point.id));
    const before = new Set(earlier.flatMap((record) => record.points.map((point) => point.id)));
    const last = new Set(earlier.at(-1)?.points.map((point) => point.id));
    if (earlier.length > 0) contains.add('meer revisies');
    if (known.length < earlier.length) contains.add('fork');
    if ([...sent].some((id) => before.has(id) && !last.has(id))) contains.add('punt keert terug');
    const heldBack = plan.held.filter((id) => !sent.has(id));
    if (heldBack.length > 0) contains.add('aangehouden');
    if (council === 'hh') contains.add('raad niet uitgenodigd');
    made.push({
      type: 'contribution',
      dossier: dossierId,
      council,
      role: 'council',
      sentBy: 'secretaris',
      date: '2026-11-05',
      revision: earlier.length + 1,
      ancestors: plan.minted ? [] : known.map(hashRecord).sort(),
      points: [...plan.points],
      heldBack,
      ...(plan.minted ? { minted: 'plain' as const } : {}),
    });
    if (plan.minted) contains.add('zonder afstamming');
  }
  return made;
}

type ActPlan = typeof actPlan extends fc.Arbitrary<infer T> ? T : never;

function makeDecisions(
  records: readonly SharedRecord[],
  plans: readonly ActPlan[],
  contains: Set<string>,
): SharedRecord[] {
  const start = addRecords(emptyState(dossierId), records);
  if (!start.ok) return [];
  let state = start.value.state;
  const made = new Map<string, SharedRecord>();
  for (const [step, plan] of plans.entries()) {
    const points = currentPoints(state);
    const point = points[plan.at % Math.max(points.length, 1)];
    const decisions = Object.keys(state.decisions);
    const pinned = point && { ...keyOf(point), content: point.content };
    const members = points
      .slice(plan.at % Math.max(points.length, 1))
      .slice(0, 1 + (plan.at % 3))
      .map((one) => ({ ...keyOf(one), content: one.content }));
    const act = ((): DecisionAct | undefined => {
      switch (plan.kind) {
        case 'take':
          return (
            pinned && {
              act: 'take',
              jointPoint: {
                id: plan.joint as JointPointId,
                members,
                handling: 'overnemen',
                section: 's' as SectionId,
                order: step,
                kind: 'advies',
                body: `Tekst ${plan.at}`,
              },
            }
          );
        case 'drop':
          return pinned && { act: 'drop', point: pinned, reason: 'dubbel' };
        case 'park':
          return pinned && { act: 'park', point: pinned };
        case 'split':
          return (
            pinned && {
              act: 'split',
              point: pinned,
              parts: [
                { id: 'x1' as PointId, from: 0, to: 3 },
                { id: 'x2' as PointId, from: 4, to: 4 + (plan.at % 4) },
              ],
            }
          );
        case 'dissolve':
          return { act: 'dissolve', jointPoint: plan.joint as JointPointId };
        case 'retract':
          return { act: 'retract', decision: decisions[plan.at % Math.max(decisions.length, 1)] as never };
        case 'outline':
          return {
            act: 'set-outline',
            sections: [{ id: 's' as SectionId, title: `Opbouw ${plan.at}`, children: [] }],
          };
        case 'position':
          return {
            act: 'note-position',
            jointPoint: plan.joint as JointPointId,
            council: 'bb' as CouncilId,
            position: { stance: 'steunt' },
          };
      }
    })();
    if (act === undefined) continue;
    const decided = recordActs(
      plan.fork ? start.value.state : state,
      [act],
      `2026-11-11T19:0${step % 10}:00Z`,
    );
    if (!decided.ok) continue;
    contains.add(plan.fork && made.size > 0 ? 'besluit van een tweede laptop' : 'besluit');
    if (act.act === 'retract') contains.add('besluit teruggenomen');
    for (const record of Object.values(decided.value.state.decisions)) made.set(hashRecord(record), record);
    const grown = addRecords(state, [...made.values()]);
    if (grown.ok) state = grown.value.state;
  }
  return [...made.values()];
}

/** A dossier that holds the records as if they had come in one file. */
export function dossierWith(records: readonly SharedRecord[]) {
  return applyAll(newDossier(dossierId), [
    { type: 'import', at: '2026-11-01T00:00:00Z', fileName: 'alles', fileHash: '', records: [...records] },
  ]);
}
