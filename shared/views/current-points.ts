// The points that count now: those of every invited council's current contribution, after splitting.
import {
  type AdvicePoint,
  type ContentHash,
  type CouncilId,
  type PointKey,
  type RecordHash,
  pointKeyText,
} from '../domain';
import { hashPoint } from '../exchange/record-hash';
import {
  type DecisionIndex,
  type SharedState,
  contributionHeads,
  currentInvitation,
  indexDecisions,
  splitSubject,
} from '../merge';

/** A point in force. `versions` holds more than one text when the council's own revisions are a fork. */
export interface CurrentPoint {
  /** {@link pointKeyText} of council and id: the key used across the window. */
  readonly key: string;
  readonly council: CouncilId;
  readonly point: AdvicePoint;
  readonly content: ContentHash;
  readonly revision: RecordHash;
  readonly versions: readonly AdvicePoint[];
  /** Where this is a part made in the session: the point that it came from. */
  readonly partOf?: PointKey;
}

/** Councils in the order of the invitation, points in the order in which the council sent them. */
export function currentPoints(
  state: SharedState,
  setAside: ReadonlySet<RecordHash> = new Set(),
  index: DecisionIndex = indexDecisions(state.decisions),
): CurrentPoint[] {
  const heads = contributionHeads(state.contributions, setAside);
  const councils = currentInvitation(state.invitations)?.councils ?? [];
  return councils.flatMap((council) => {
    const points = new Map<string, CurrentPoint>();
    for (const [revision, contribution] of heads.get(council.id) ?? []) {
      for (const point of contribution.points) {
        const key = pointKeyText({ council: council.id, point: point.id });
        const content = hashPoint(council.id, point);
        const before = points.get(key);
        if (before === undefined) {
          points.set(key, { key, council: council.id, point, content, revision, versions: [point] });
        } else if (before.content !== content) {
          points.set(key, { ...before, versions: [...before.versions, point] });
        }
      }
    }
    return [...points.values()].flatMap((current) => splitIntoParts(current, index));
  });
}

/** How people and files name a point: its outside name, else its id. */
export function refOf(point: AdvicePoint): string {
  return point.ref ?? point.id;
}

function splitIntoParts(current: CurrentPoint, index: DecisionIndex): CurrentPoint[] {
  const key = { council: current.council, point: current.point.id };
  const [inForce] = index.inForce(splitSubject(key));
  const act = inForce?.[1].act;
  // A split pins the text that it cut: on a changed text its ranges mean nothing, and the point stands whole again.
  if (act?.act !== 'split' || act.point.content !== current.content) return [current];
  return act.parts.map((part) => {
    const point: AdvicePoint = {
      ...current.point,
      id: part.id,
      body: current.point.body.slice(part.from, part.to).trim(),
    };
    delete point.ref;
    delete point.advice;
    return {
      ...current,
      key: pointKeyText({ council: current.council, point: part.id }),
      point,
      versions: [point],
      content: hashPoint(current.council, point),
      partOf: key,
    };
  });
}
