// Where the session stands: what was decided on every point, what is open, what must be looked at again.
import {
  type ContentHash,
  type CouncilId,
  type Decision,
  type JointPoint,
  type PinnedPoint,
  type PointKey,
  type Position,
  type RecordHash,
  pointKeyText,
} from '../domain';
import { type DecisionIndex, type SharedState, indexDecisions, pointSubject, withoutRecords } from '../merge';
import { type CurrentPoint, currentPoints, differsFrom, isPartOf } from './current-points';

/** A source of a joint point. `changed`: its text is no longer what the session saw. `withdrawn`: the council took it back. */
export interface MemberView {
  readonly key: string;
  readonly council: CouncilId;
  readonly pinned: ContentHash;
  readonly state: 'current' | 'changed' | 'withdrawn';
  readonly current?: CurrentPoint;
  /** Where the source was a part made in the session: the point that stands whole again, because its text changed. */
  readonly whole?: CurrentPoint;
}

export interface NotedPosition {
  readonly council: CouncilId;
  readonly position: Position;
  readonly draft?: ContentHash;
}

export interface JointPointView {
  /** As it was decided, without the members that another decision took since. */
  readonly joint: JointPoint;
  readonly decision: RecordHash;
  readonly at: string;
  readonly members: readonly MemberView[];
  /** Versions by others who did not know this one: a fork, for a person to solve. */
  readonly otherVersions: readonly JointPoint[];
  /** As the session noted them; `draft` is the text that they were said of, where that is known. */
  readonly positions: readonly NotedPosition[];
  /** A source changed or was withdrawn after the decision, or none is left. */
  readonly isReopened: boolean;
  /** It had sources, and other decisions took them all: nobody asks for it any more. */
  readonly isEmptied: boolean;
}

/** A point that does not go into the letter, and why. */
export interface SetAsidePoint {
  readonly key: string;
  readonly point: CurrentPoint;
  readonly reason: string;
  readonly at: string;
  readonly decision: RecordHash;
  /** The point's text is no longer what was decided on. */
  readonly isReopened: boolean;
}

export interface SessionView {
  readonly points: readonly CurrentPoint[];
  readonly jointPoints: readonly JointPointView[];
  readonly dropped: readonly SetAsidePoint[];
  readonly parked: readonly SetAsidePoint[];
  readonly undecided: readonly CurrentPoint[];
  /** Points on which two decisions stand that did not know each other. */
  readonly contested: readonly CurrentPoint[];
  /** Groups of points that the session chose not to join, as sets of keys. */
  readonly keptApart: readonly (readonly string[])[];
}

export function sessionView(state: SharedState, setAside: ReadonlySet<RecordHash> = new Set()): SessionView {
  const counting = withoutRecords(state, setAside);
  const index = indexDecisions(counting.decisions);
  const points = currentPoints(counting);
  const byKey = new Map(points.map((point) => [point.key, point]));
  const jointPoints = readJointPoints(index, byKey);
  const taken = new Set(jointPoints.flatMap((view) => view.members.map((member) => member.key)));
  const dropped: SetAsidePoint[] = [];
  const parked: SetAsidePoint[] = [];
  const undecided: CurrentPoint[] = [];
  const contested: CurrentPoint[] = [];
  for (const point of points) {
    const standing = index.inForce(pointSubject(keyOf(point)));
    const [last] = standing;
    const act = last?.[1].act;
    if (standing.length > 1) contested.push(point);
    if (last !== undefined && (act?.act === 'drop' || act?.act === 'park')) {
      const isReopened = differsFrom(point, act.point.content);
      const entry = {
        key: point.key,
        point,
        reason: act.reason ?? '',
        at: last[1].at,
        decision: last[0],
        isReopened,
      };
      (act.act === 'drop' ? dropped : parked).push(entry);
    } else if (!taken.has(point.key)) undecided.push(point);
  }
  return { points, jointPoints, dropped, parked, undecided, contested, keptApart: readKeptApart(index) };
}

export function keyOf(point: CurrentPoint): PointKey {
  return { council: point.council, point: point.point.id };
}

function readJointPoints(index: DecisionIndex, points: ReadonlyMap<string, CurrentPoint>): JointPointView[] {
  const positions = new Map<string, NotedPosition[]>();
  for (const [, decision] of inForceOn(index, 'position:')) {
    if (decision.act.act !== 'note-position') continue;
    const { jointPoint, council, position, draft } = decision.act;
    const noted = { council, position, ...(draft !== undefined && { draft }) };
    positions.set(jointPoint, [...(positions.get(jointPoint) ?? []), noted]);
  }
  const cut = new Set([...points.values()].flatMap(({ partOf }) => (partOf ? [pointKeyText(partOf)] : [])));
  const views: JointPointView[] = [];
  for (const subject of subjectsStarting(index, 'joint:')) {
    const versions = index
      .inForce(subject)
      .flatMap(([hash, decision]) =>
        decision.act.act === 'take' ? [{ hash, at: decision.at, joint: decision.act.jointPoint }] : [],
      );
    const [first, ...others] = versions;
    if (first === undefined) continue;
    const left = first.joint.members.filter((member) => !isTakenSince(index, member, first.hash));
    const members = left.map((member) => memberView(member, points, cut));
    const isEmptied = left.length === 0 && first.joint.members.length > 0;
    views.push({
      joint: left.length === first.joint.members.length ? first.joint : { ...first.joint, members: left },
      decision: first.hash,
      at: first.at,
      members,
      otherVersions: others.map((other) => other.joint),
      positions: positions.get(first.joint.id) ?? [],
      isReopened: isEmptied || members.some((member) => member.state !== 'current'),
      isEmptied,
    });
  }
  return views.sort((a, b) => a.joint.order - b.joint.order || (a.joint.id < b.joint.id ? -1 : 1));
}

function memberView(
  member: JointPoint['members'][number],
  points: ReadonlyMap<string, CurrentPoint>,
  cut: ReadonlySet<string>,
): MemberView {
  const key = pointKeyText({ council: member.council, point: member.point });
  const current = points.get(key);
  const base = { key, council: member.council, pinned: member.content };
  if (current !== undefined) {
    return { ...base, current, state: differsFrom(current, member.content) ? 'changed' : 'current' };
  }
  if (cut.has(key)) return { ...base, state: 'changed' };
  const whole = member.point.includes('#')
    ? [...points.values()].find(
        (point) => point.council === member.council && isPartOf(member.point, point.point.id),
      )
    : undefined;
  return whole === undefined ? { ...base, state: 'withdrawn' } : { ...base, state: 'changed', whole };
}

/**
 * Dropped, parked or moved by somebody who knew that it was in the joint point: the newest decision on a point says where
 * it is. A source that is meant to be in several joint points is only dropped or parked.
 */
function isTakenSince(index: DecisionIndex, member: PinnedPoint, taken: RecordHash): boolean {
  const standing = index.inForce(pointSubject(member));
  if (standing.length === 0 || standing.some(([hash]) => hash === taken)) return false;
  return (
    member.overlaps !== true || standing.every(([, { act }]) => act.act === 'drop' || act.act === 'park')
  );
}

function readKeptApart(index: DecisionIndex): string[][] {
  return inForceOn(index, 'apart:').flatMap(([, { act }]) =>
    act.act === 'keep-apart'
      ? [act.points.map((point) => pointKeyText({ council: point.council, point: point.point }))]
      : [],
  );
}

function subjectsStarting(index: DecisionIndex, prefix: string): string[] {
  return [...index.subjects()].filter((subject) => subject.startsWith(prefix)).sort();
}

/** One decision in force for each subject; of a fork the first by hash, the same on every computer. */
function inForceOn(index: DecisionIndex, prefix: string): [RecordHash, Decision][] {
  return subjectsStarting(index, prefix).flatMap((subject) => {
    const [first] = index.inForce(subject);
    return first === undefined ? [] : [first];
  });
}
