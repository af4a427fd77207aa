// What the buttons beside a changed source do, as acts for the record. Each is about one source and leaves the others.
import { pinOf } from '@shared/commands/member-moves';
import { type DecisionAct, type JointPoint, type PinnedPoint, pointKeyText } from '@shared/domain';
import type { JointPointView, SessionView } from '@shared/views';
import type { ChangedSource } from '@shared/views/changed-sources';
import { type JointText, isSameText, textOfPoint } from './joint-text';
import { rewrite } from './session-acts';

/** The joint text becomes `text`, and the source is pinned to what it says now. */
export function takeOverChange(
  { joint }: JointPointView,
  source: ChangedSource,
  text: JointText,
): DecisionAct[] {
  const { member, before } = source;
  if (member.current === undefined) return [];
  const written = rewrite(joint, text).jointPoint;
  // A text taken over word for word stays so when it follows its council.
  const isTakenOver = isSameText(text, textOfPoint(member.current));
  const jointPoint: JointPoint = {
    ...written,
    handling: isTakenOver ? joint.handling : written.handling,
    kind: before?.kind === joint.kind ? member.current.point.kind : joint.kind,
    members: inPlace(joint, source, [pinOf(member.current)]),
  };
  return [{ act: 'take', jointPoint }];
}

/** The joint text stays; its source is what the council says now, or is let go where it says nothing any more. */
export function keepText(
  { joint }: JointPointView,
  source: ChangedSource,
  session: SessionView,
): DecisionAct[] {
  return [
    {
      act: 'take',
      jointPoint: { ...joint, members: inPlace(joint, source, sourcesNow(joint, source, session)) },
    },
  ];
}

/** What stands for the source now. A point that is in another joint point already is not taken from it. */
function sourcesNow(joint: JointPoint, { member }: ChangedSource, session: SessionView): PinnedPoint[] {
  const elsewhere = new Set(
    session.jointPoints
      .filter((view) => view.joint.id !== joint.id)
      .flatMap((view) => view.members.map(({ key }) => key)),
  );
  if (member.current !== undefined) return [pinOf(member.current)];
  const points =
    member.whole === undefined
      ? session.points.filter(({ partOf }) => partOf !== undefined && pointKeyText(partOf) === member.key)
      : [member.whole];
  return points.filter(({ key }) => !elsewhere.has(key)).map(pinOf);
}

function inPlace(joint: JointPoint, { member }: ChangedSource, now: readonly PinnedPoint[]): PinnedPoint[] {
  const keys = new Set(now.map(keyOfPin));
  const others = joint.members.filter((one) => !keys.has(keyOfPin(one)) || keyOfPin(one) === member.key);
  return others.flatMap((one) => (keyOfPin(one) === member.key ? now : [one]));
}

function keyOfPin({ council, point }: PinnedPoint): string {
  return pointKeyText({ council, point });
}
