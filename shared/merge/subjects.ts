// The things that a decision can be about. Two decisions on one subject that do not know each other are a fork.
import {
  type BlobHash,
  type CouncilId,
  type DecisionAct,
  type JointPointId,
  type PointKey,
  type ReplyAnswer,
  pointKeyText,
} from '../domain';
import { sha256Hex } from '../exchange/hash';

export const jointSubject = (id: JointPointId): string => `joint:${id}`;
const keyText = ({ council, point }: PointKey): string => pointKeyText({ council, point });
export const pointSubject = (key: PointKey): string => `point:${keyText(key)}`;
export const splitSubject = (key: PointKey): string => `split:${keyText(key)}`;
export const outlineSubject = 'outline';
export const letterPartSubject = (part: string): string => `letter:${part}`;
export const replySubject = (blob: BlobHash): string => `reply:${blob}`;
export const replyConfirmedSubject = (blob: BlobHash): string => `reply-confirmed:${blob}`;
export const approvalSubject = (council: CouncilId): string => `letter-approval:${council}`;
export const sentLetterSubject = (blob: BlobHash): string => `letter-sent:${blob}`;
/** Hashed: a point's key and a college's id together can be longer than a subject may be. */
export const replyAnswerSubject = ({ about, addressee }: Pick<ReplyAnswer, 'about' | 'addressee'>): string =>
  `reply-answer:${sha256Hex(JSON.stringify([about, addressee]))}`;

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
      // Hashed, because a subject has a length limit and a group of points has none.
      return [`apart:${sha256Hex(act.points.map(keyText).sort().join(' '))}`];
    case 'note-position':
      return [`position:${JSON.stringify([act.jointPoint, act.council])}`];
    case 'set-outline':
      return [outlineSubject];
    case 'set-letter-part':
      return [letterPartSubject(act.letterPart.part)];
    case 'receive-reply':
      return [replySubject(act.reply.blob)];
    case 'note-reply-answer':
      return [replyAnswerSubject(act.answer)];
    case 'confirm-reply':
      return [replyConfirmedSubject(act.reply)];
    case 'approve-letter':
      return [approvalSubject(act.council)];
    case 'record-sent-letter':
      return [sentLetterSubject(act.sent.blob)];
  }
}

/**
 * Which subjects an act may speak of: a file can claim anything. Taking and dissolving also touch points that are moved
 * out, which the act itself no longer names. Worked out once for an act, because a file may claim thousands.
 */
export function subjectFilter(act: DecisionAct): (subject: string) => boolean {
  if (act.act === 'retract') return () => true;
  const own = new Set(subjectsOf(act));
  const movesPoints = act.act === 'take' || act.act === 'dissolve';
  return (subject) => own.has(subject) || (movesPoints && subject.startsWith('point:'));
}
