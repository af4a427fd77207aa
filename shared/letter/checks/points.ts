// Points of councils: in the letter, or set aside with a reason; and still what the session decided on.
import { checkMessages, letterChecks } from '../../i18n/nl-checks';
import { type SharedState, currentInvitation } from '../../merge';
import { type JointPointView, type SessionView, refOf, sessionView } from '../../views';
import type { Finding } from './finding';

type NameOf = (council: string) => string;

export function checkPoints(state: SharedState): Finding[] {
  const session = sessionView(state);
  const councils = currentInvitation(state.invitations)?.councils ?? [];
  const names = new Map<string, string>(councils.map(({ id, name }) => [id, name]));
  const nameOf: NameOf = (council) => names.get(council) ?? council;
  return [
    ...undecided(session, nameOf),
    ...session.jointPoints.flatMap((view) => [...nowhere(view, nameOf), ...changed(view, nameOf)]),
  ];
}

/** One finding a council, so that a letter in the making is not buried under its open points. */
function undecided(session: SessionView, nameOf: NameOf): Finding[] {
  const byCouncil = new Map<string, string[]>();
  for (const { council, point } of session.undecided) {
    byCouncil.set(council, [...(byCouncil.get(council) ?? []), point.title.trim() || refOf(point)]);
  }
  return [...byCouncil].map(([council, titles]) => ({
    rule: 'point-undecided',
    severity: 'error',
    where: letterChecks.whole,
    message: checkMessages.undecided(nameOf(council), titles),
  }));
}

/** Taken into a joint point that prints no text: decided on, yet nowhere to be read. */
function nowhere({ joint, members }: JointPointView, nameOf: NameOf): Finding[] {
  if (`${joint.body ?? ''}${joint.advice ?? ''}`.trim() !== '') return [];
  return members.map(({ council, current }) => ({
    rule: 'point-nowhere',
    severity: 'error',
    where: joint.title?.trim() || letterChecks.whole,
    message: checkMessages.nowhere(nameOf(council), current?.point.title ?? joint.title ?? ''),
    anchor: { of: 'joint-point', id: joint.id },
  }));
}

function changed({ joint, members }: JointPointView, nameOf: NameOf): Finding[] {
  return members
    .filter((member) => member.state !== 'current')
    .map(({ council, current, state }) => ({
      rule: 'point-changed',
      severity: 'warning',
      where: joint.title?.trim() || letterChecks.whole,
      message: checkMessages.changed(
        nameOf(council),
        current?.point.title ?? joint.title ?? '',
        state === 'withdrawn',
      ),
      anchor: { of: 'joint-point', id: joint.id },
    }));
}
