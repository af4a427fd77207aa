// Joint points whose text is no longer what a college answered.
import type { Decision, JointPoint } from '../domain';
import { type DecisionIndex, jointSubject } from '../merge';

/**
 * Tells of a point, by its subject, whether the text in force differs from the last one that was decided up to a moment (an
 * ISO time). A point that is in no joint point has no text of the session, and is never rewritten.
 */
export function rewrittenAfter(
  decisions: readonly Decision[],
  index: DecisionIndex,
): (subject: string, moment: string) => boolean {
  const taken = new Map<string, { readonly at: string; readonly text: string }[]>();
  for (const { at, act } of decisions) {
    if (act.act !== 'take') continue;
    const subject = jointSubject(act.jointPoint.id);
    taken.set(subject, [...(taken.get(subject) ?? []), { at, text: textOf(act.jointPoint) }]);
  }
  return (subject, moment) => {
    const act = index.inForce(subject)[0]?.[1].act;
    const [then] = (taken.get(subject) ?? [])
      .filter(({ at }) => at <= moment)
      .sort((a, b) => (a.at < b.at ? 1 : -1));
    return then !== undefined && act?.act === 'take' && textOf(act.jointPoint) !== then.text;
  };
}

/** What was left out is taken over from the members. */
function textOf({ title, body, advice, members }: JointPoint): string {
  return JSON.stringify([title, body, advice, title === undefined || body === undefined ? members : null]);
}
