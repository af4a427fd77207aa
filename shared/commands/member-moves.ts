// Splitting a source in the session, making it whole again, and moving it: the acts of one stroke.
import { type DecisionAct, type JointPoint, type PinnedPoint, type SplitPart, pointKeyText } from '../domain';
import { hashPoint } from '../exchange/record-hash';
import { type SharedState, indexDecisions, splitSubject } from '../merge';
import { type CurrentPoint, type JointPointView, type SessionView, keyOf, partsOf, refOf } from '../views';

type Take = Extract<DecisionAct, { act: 'take' }>;

/** A source as a decision names it: with the text that it has now. */
export function pinOf(point: CurrentPoint): PinnedPoint {
  return { ...keyOf(point), content: point.content };
}

/** The joint points that a point is in; more than one where it overlaps or where decisions are contested. */
export function homesOf(session: SessionView, key: string): JointPointView[] {
  return session.jointPoints.filter(({ members }) => members.some((member) => member.key === key));
}

/** Takes one source out; without sources the joint point ends. */
export function leaveActs({ joint }: JointPointView, key: string): DecisionAct[] {
  const members = joint.members.filter((member) => keyTextOf(member) !== key);
  if (members.length === joint.members.length) return [];
  if (members.length === 0) return [{ act: 'dissolve', jointPoint: joint.id }];
  return [{ act: 'take', jointPoint: { ...joint, members } }];
}

/** Adds sources to a joint point. The text stays: people work the new sources in. */
export function joinAct({ joint }: JointPointView, added: readonly PinnedPoint[]): Take {
  const keys = new Set(added.map(keyTextOf));
  const kept = joint.members.filter((member) => !keys.has(keyTextOf(member)));
  const handling = joint.handling === 'overnemen' ? 'samenvoegen' : joint.handling;
  return { act: 'take', jointPoint: { ...joint, handling, members: [...kept, ...added] } };
}

/** To another joint point, or to none: then it asks for a decision of its own. It leaves wherever it was. */
export function moveActs(
  session: SessionView,
  point: CurrentPoint,
  to: JointPointView | null,
): DecisionAct[] {
  const left = homesOf(session, point.key).flatMap((home) =>
    home.joint.id === to?.joint.id ? [] : leaveActs(home, point.key),
  );
  return to === null ? left : [...left, joinAct(to, [pinOf(point)])];
}

export interface Split {
  /** In one stroke. Empty where the cuts leave nothing to split. */
  readonly acts: readonly DecisionAct[];
  /** The parts as they will be, in the order of the cuts. */
  readonly parts: readonly PinnedPoint[];
}

/**
 * Cuts a point up. The first part stays wherever the point was; the others go to `to`, or ask for a decision of their own.
 * A part cannot be cut again: the whole is made anew first.
 */
export function splitActs(
  session: SessionView,
  point: CurrentPoint,
  cuts: readonly SplitPart[],
  to: JointPointView | null,
): Split {
  if (point.partOf !== undefined || point.versions.length > 1) return { acts: [], parts: [] };
  const ids = new Set(
    session.points.flatMap(({ council, point: one }) => (council === point.council ? [one.id] : [])),
  );
  const parts = partsOf(point.point, cuts, ids).map((part): PinnedPoint => ({
    council: point.council,
    point: part.id,
    content: hashPoint(point.council, part),
  }));
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return { acts: [], parts: [] };
  const isSame = (home: JointPointView) => home.joint.id === to?.joint.id;
  const stays = homesOf(session, point.key)
    .filter((home) => !isSame(home))
    .map((home): Take => ({ act: 'take', jointPoint: withInstead(home.joint, point.key, [first]) }));
  const goes: DecisionAct[] =
    to === null
      ? []
      : [
          homesOf(session, point.key).some(isSame)
            ? { act: 'take', jointPoint: withInstead(to.joint, point.key, parts) }
            : joinAct(to, others),
        ];
  return { acts: [{ act: 'split', point: pinOf(point), parts: [...cuts] }, ...stays, ...goes], parts };
}

/**
 * Makes the point whole again that this is a part of. It is a source again of the joint point that the given part is in,
 * and its other parts leave theirs. Empty for a point that is no part.
 */
export function wholeAgainActs(state: SharedState, session: SessionView, part: CurrentPoint): DecisionAct[] {
  const { partOf, council } = part;
  if (partOf === undefined) return [];
  const [standing] = indexDecisions(state.decisions).inForce(splitSubject(partOf));
  if (standing?.[1].act.act !== 'split') return [];
  const { content } = standing[1].act.point;
  const keys = new Set(
    session.points.flatMap(({ key, partOf: from }) =>
      from !== undefined && pointKeyText(from) === pointKeyText(partOf) ? [key] : [],
    ),
  );
  const [home] = homesOf(session, part.key);
  const left = session.jointPoints
    .filter((view) => view.joint.id !== home?.joint.id)
    .flatMap((view): DecisionAct[] => {
      const members = view.joint.members.filter((member) => !keys.has(keyTextOf(member)));
      if (members.length === view.joint.members.length) return [];
      return members.length === 0
        ? [{ act: 'dissolve', jointPoint: view.joint.id }]
        : [{ act: 'take', jointPoint: { ...view.joint, members } }];
    });
  const whole = { council, point: partOf.point, content };
  const back: DecisionAct[] =
    home === undefined ? [] : [{ act: 'take', jointPoint: withInstead(home.joint, part.key, [whole], keys) }];
  return [{ act: 'retract', decision: standing[0] }, ...left, ...back];
}

/** A name for each part that nobody else uses: "dij-03a" and "dij-03b". */
export function partNames(session: SessionView, point: CurrentPoint, count: number): string[] {
  const ref = refOf(point.point).slice(0, 60);
  const taken = new Set(session.points.map((one) => refOf(one.point)));
  const letters = Array.from({ length: 26 }, (_none, at) => String.fromCharCode(97 + at));
  const free = letters.map((letter) => `${ref}${letter}`).filter((name) => !taken.has(name));
  return free.slice(0, count);
}

function withInstead(
  joint: JointPoint,
  key: string,
  instead: readonly PinnedPoint[],
  without: ReadonlySet<string> = new Set(),
): JointPoint {
  const members = joint.members.flatMap((member) => {
    const own = keyTextOf(member);
    if (own === key) return [...instead];
    return without.has(own) ? [] : [member];
  });
  return { ...joint, members };
}

function keyTextOf({ council, point }: PinnedPoint): string {
  return pointKeyText({ council, point });
}
