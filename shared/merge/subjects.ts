// The things that a decision can be about. Two decisions on one subject that do not know each other are a fork.
import { type DecisionAct, type JointPointId, type PointKey, pointKeyText } from '../domain';

export const jointSubject = (id: JointPointId): string => `joint:${id}`;
export const pointSubject = (key: PointKey): string =>
  `point:${pointKeyText({ council: key.council, point: key.point })}`;
export const splitSubject = (key: PointKey): string =>
  `split:${pointKeyText({ council: key.council, point: key.point })}`;
export const outlineSubject = 'outline';
export const letterPartSubject = (part: string): string => `letter:${part}`;

/**
 * The subjects of an act. Taking points into a joint point is about that joint point and about each member; `earlier`
 * are members that an older version of it held, which are touched too because they are moved out.
 * A retraction has no subjects of its own: it is about those of the decision that it takes back.
 */
export function subjectsOf(
  act: Exclude<DecisionAct, { act: 'retract' }>,
  earlier: readonly PointKey[] = [],
): string[] {
  switch (act.act) {
    case 'take':
      return [
        ...new Set([
          jointSubject(act.jointPoint.id),
          ...[...act.jointPoint.members, ...earlier].map((member) => pointSubject(member)),
        ]),
      ];
    case 'dissolve':
      return [...new Set([jointSubject(act.jointPoint), ...earlier.map((member) => pointSubject(member))])];
    case 'drop':
    case 'park':
      return [pointSubject(act.point)];
    case 'split':
      return [splitSubject(act.point)];
    case 'keep-apart':
      return [`apart:${act.points.map(pointKeyText).sort().join(' ')}`];
    case 'note-position':
      return [`position:${JSON.stringify([act.jointPoint, act.council])}`];
    case 'set-outline':
      return [outlineSubject];
    case 'set-letter-part':
      return [letterPartSubject(act.letterPart.part)];
  }
}
