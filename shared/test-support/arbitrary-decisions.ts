// What sessions decide on generated contributions: also on two laptops at once, and taken back again.
import fc from 'fast-check';
import { recordActs } from '../commands';
import type { CouncilId, DecisionAct, JointPointId, PointId, SectionId, SharedRecord } from '../domain';
import { addRecords, emptyState } from '../merge';
import { type CurrentPoint, currentPoints, keyOf } from '../views';
import { dossierId } from './arbitrary-contributions';

const kinds = [
  'take',
  'drop',
  'park',
  'dissolve',
  'retract',
  'outline',
  'position',
  'split',
  'apart',
  'subject',
] as const;

const actPlan = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(1000),
  joint: fc.constantFrom('j1', 'j2', 'j3'),
  isOnSecondLaptop: fc.boolean(),
});
type ActPlan = typeof actPlan extends fc.Arbitrary<infer T> ? T : never;

export const actPlans = fc.array(actPlan, { maxLength: 10, size: 'max' });

/** `contains` gets a word for every case that came by. */
export function makeDecisions(
  records: readonly SharedRecord[],
  plans: readonly ActPlan[],
  contains: Set<string>,
): SharedRecord[] {
  const start = addRecords(emptyState(dossierId), records);
  if (!start.ok) return [];
  let state = start.value.state;
  let points = currentPoints(state);
  for (const [step, plan] of plans.entries()) {
    const act = actFor(plan, step, points, Object.keys(state.decisions));
    if (act === undefined) continue;
    const known = plan.isOnSecondLaptop ? start.value.state : state;
    const decided = recordActs(known, [act], `2026-11-11T19:0${step % 10}:00Z`);
    if (!decided.ok) continue;
    const isFirst = Object.keys(state.decisions).length === 0;
    contains.add(plan.isOnSecondLaptop && !isFirst ? 'besluit van een tweede laptop' : 'besluit');
    if (act.act === 'retract') {
      const isAgain = state.decisions[act.decision]?.act.act === 'retract';
      contains.add(isAgain ? 'terugname teruggenomen' : 'besluit teruggenomen');
    }
    state = { ...state, decisions: { ...state.decisions, ...decided.value.state.decisions } };
    if (act.act === 'split' || act.act === 'retract') points = currentPoints(state);
  }
  return Object.values(state.decisions);
}

function actFor(
  plan: ActPlan,
  step: number,
  points: readonly CurrentPoint[],
  decisions: readonly string[],
): DecisionAct | undefined {
  const from = plan.at % Math.max(points.length, 1);
  const point = points[from];
  const pinned = point && { ...keyOf(point), content: point.content };
  const several = points.slice(from, from + 1 + (plan.at % 3));
  const jointPoint = plan.joint as JointPointId;
  switch (plan.kind) {
    case 'take':
      return (
        pinned && {
          act: 'take',
          jointPoint: {
            id: jointPoint,
            members: several.map((one) => ({ ...keyOf(one), content: one.content })),
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
    case 'split': {
      const parts = [
        { id: 'x1' as PointId, from: 0, to: 3 },
        { id: 'x2' as PointId, from: 4, to: 4 + (plan.at % 4) },
      ];
      return pinned && { act: 'split', point: pinned, parts };
    }
    case 'apart':
      return several.length < 2 ? undefined : { act: 'keep-apart', points: several.map(keyOf) };
    case 'dissolve':
      return { act: 'dissolve', jointPoint };
    case 'retract':
      return { act: 'retract', decision: decisions[plan.at % Math.max(decisions.length, 1)] as never };
    case 'outline': {
      const section = { id: 's' as SectionId, title: `Opbouw ${plan.at}`, children: [] };
      return { act: 'set-outline', sections: [section] };
    }
    case 'subject':
      return { act: 'set-letter-part', letterPart: { part: 'subject', value: `Over ${plan.at % 3}` } };
    case 'position': {
      const council = 'bb' as CouncilId;
      return { act: 'note-position', jointPoint, council, position: { stance: 'steunt' } };
    }
  }
}
