// Everything that the session decided and that is in force, in order: what goes into the letter, what does not, and why.
import type { CouncilId, JointPoint, Position, RecordHash } from '../domain';
import { type SharedState, currentInvitation, indexDecisions, withoutRecords } from '../merge';
import { agreement } from './agreement';
import { currentPoints } from './current-points';
import { refBook } from './ref-book';
import { type SetAsidePoint, sessionView } from './session-view';

export interface ListedPosition {
  readonly council: CouncilId;
  readonly position: Position;
  /** The council said it itself. */
  readonly isOwn: boolean;
}

export interface ListedDecision {
  /** From 1 over the whole list. */
  readonly number: number;
  readonly decision: JointPoint['handling'] | 'niet-opnemen' | 'parkeren' | 'apart-houden';
  /** One title for each point that it is about; a joint point has its own. */
  readonly titles: readonly string[];
  /** Names of the points, and of their councils. */
  readonly refs: readonly string[];
  readonly councils: readonly CouncilId[];
  readonly reason: string;
  readonly positions: readonly ListedPosition[];
  /** ISO time. */
  readonly at: string;
  readonly isReopened: boolean;
  readonly isContested: boolean;
}

export interface DecisionList {
  readonly title: string;
  readonly joint: readonly ListedDecision[];
  readonly dropped: readonly ListedDecision[];
  readonly parked: readonly ListedDecision[];
  readonly apart: readonly ListedDecision[];
  /** Points on which nothing was decided so far. */
  readonly undecided: number;
}

type Unnumbered = Omit<ListedDecision, 'number'>;

/** Joint points come in the order of the letter, the rest in the order of councils. Withdrawn sources have no name left. */
export function decisionList(
  everything: SharedState,
  setAside: ReadonlySet<RecordHash> = new Set(),
): DecisionList {
  const state = withoutRecords(everything, setAside);
  const session = sessionView(state);
  const points = currentPoints(state);
  const byKey = new Map(points.map((point) => [point.key, point]));
  const book = refBook(points);
  const nameOf = (key: string) => {
    const point = byKey.get(key);
    return point === undefined ? [] : [book.nameOf(point)];
  };
  const contested = new Set(session.contested.map(({ key }) => key));
  const joint = agreement(state, new Set(), session).points.map(({ view, councils }): Unnumbered => ({
    decision: view.joint.handling,
    titles: [view.joint.title ?? ''],
    refs: view.members.flatMap(({ key }) => nameOf(key)),
    councils: [...new Set(view.joint.members.map(({ council }) => council))],
    reason: view.joint.reason ?? '',
    positions: councils.flatMap(({ council, counts, noted }) =>
      counts === undefined ? [] : [{ council, position: counts, isOwn: counts !== noted }],
    ),
    at: view.at,
    isReopened: view.isReopened,
    isContested: view.otherVersions.length > 0,
  }));
  const aside =
    (decision: 'niet-opnemen' | 'parkeren') =>
    (entry: SetAsidePoint): Unnumbered => ({
      decision,
      titles: [entry.point.point.title],
      refs: nameOf(entry.key),
      councils: [entry.point.council],
      reason: entry.reason,
      positions: [],
      at: entry.at,
      isReopened: entry.isReopened,
      isContested: contested.has(entry.key),
    });
  const index = indexDecisions(state.decisions);
  const apart = [...index.subjects()]
    .filter((subject) => subject.startsWith('apart:'))
    .sort()
    .flatMap((subject): Unnumbered[] => {
      const decision = index.inForce(subject)[0]?.[1];
      if (decision?.act.act !== 'keep-apart') return [];
      const about = decision.act.points.flatMap(({ council, point }) =>
        points.filter((one) => one.council === council && one.point.id === point),
      );
      return [
        {
          decision: 'apart-houden',
          titles: about.map(({ point }) => point.title),
          refs: about.map((point) => book.nameOf(point)),
          councils: [...new Set(about.map(({ council }) => council))],
          reason: '',
          positions: [],
          at: decision.at,
          isReopened: false,
          isContested: false,
        },
      ];
    });
  let last = 0;
  const numbered = (rows: readonly Unnumbered[]): ListedDecision[] =>
    rows.map((row) => ({ number: (last += 1), ...row }));
  return {
    title: currentInvitation(state.invitations)?.title ?? '',
    joint: numbered(joint),
    dropped: numbered(session.dropped.map(aside('niet-opnemen'))),
    parked: numbered(session.parked.map(aside('parkeren'))),
    apart: numbered(apart),
    undecided: session.undecided.length,
  };
}
