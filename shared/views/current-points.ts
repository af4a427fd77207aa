// The points that count now: those of every invited council's current contribution, after splitting.
import {
  type AdvicePoint,
  type ContentHash,
  type CouncilId,
  type PointId,
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
  withoutRecords,
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
): CurrentPoint[] {
  const counting = withoutRecords(state, setAside);
  const index = indexDecisions(counting.decisions);
  const heads = contributionHeads(counting.contributions);
  const councils = currentInvitation(counting.invitations)?.councils ?? [];
  return councils.flatMap((council) => {
    const points = new Map<string, CurrentPoint>();
    for (const [revision, contribution] of heads.get(council.id) ?? []) {
      for (const point of contribution.points) {
        const key = pointKeyText({ council: council.id, point: point.id });
        const content = hashPoint(council.id, point);
        const before = points.get(key);
        const isSaid = before?.versions.some((version) => hashPoint(council.id, version) === content);
        if (before === undefined) {
          points.set(key, { key, council: council.id, point, content, revision, versions: [point] });
        } else if (isSaid === false) {
          points.set(key, { ...before, versions: [...before.versions, point] });
        }
      }
    }
    const taken = new Set([...points.values()].map(({ point }) => point.id));
    return [...points.values()].flatMap((current) => splitIntoParts(current, index, taken));
  });
}

/** Whether one of the council's texts is not the one that was decided on. */
export function differsFrom(current: CurrentPoint, content: ContentHash): boolean {
  return current.versions.some((version) => hashPoint(current.council, version) !== content);
}

/** How people and files name a point: its outside name, else its id. */
export function refOf(point: AdvicePoint): string {
  return point.ref ?? point.id;
}

function splitIntoParts(current: CurrentPoint, index: DecisionIndex, taken: Set<PointId>): CurrentPoint[] {
  const key = { council: current.council, point: current.point.id };
  const [inForce] = index.inForce(splitSubject(key));
  const act = inForce?.[1].act;
  // A split pins the text that it cut: on a changed or forked text its ranges mean nothing, and the point stands whole again.
  if (act?.act !== 'split' || act.point.content !== current.content || current.versions.length > 1)
    return [current];
  return partsOf(current.point, act.parts, taken).map((point) => ({
    ...current,
    key: pointKeyText({ council: current.council, point: point.id }),
    point,
    versions: [point],
    content: hashPoint(current.council, point),
    partOf: key,
  }));
}

/** A point cut up as a split says. `taken` are ids that the parts may not get; theirs are added to it. */
export function partsOf(
  whole: AdvicePoint,
  cuts: readonly ({ readonly id: string } & Range)[],
  taken = new Set([whole.id]),
): AdvicePoint[] {
  const parts = withRemainder(cuts, whole.body);
  return parts.map((part, at) => {
    const { advice, ...rest } = whole;
    return {
      ...rest,
      id: partId(whole.id, part.id, taken),
      ref: part.id,
      body: part.ranges.map(({ from, to }) => whole.body.slice(from, to).trim()).join('\n\n'),
      // What was advised is said once: with the last part.
      ...(advice !== undefined && at === parts.length - 1 ? { advice } : {}),
    };
  });
}

/** A file can name two parts alike, or a point as a part would be: no two points may go by one key. */
function partId(whole: PointId, part: string, taken: Set<PointId>): PointId {
  const plain = `${whole}#${part}`.slice(0, longestId) as PointId;
  let id = plain;
  for (let count = 2; taken.has(id); count += 1) id = `${plain.slice(0, longestId - 6)}-${count}` as PointId;
  taken.add(id);
  return id;
}

/** Whether an id can be that of a part of this point. */
export function isPartOf(part: PointId, whole: PointId): boolean {
  return part.startsWith(`${whole}#`.slice(0, longestId)) && part !== whole;
}

/** As the domain has it. */
const longestId = 120;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Text that no part covers becomes a part of its own: a split never loses a word. */
function withRemainder(
  parts: readonly ({ readonly id: string } & Range)[],
  body: string,
): { readonly id: string; readonly ranges: readonly Range[] }[] {
  const uncovered: Range[] = [];
  let reached = 0;
  for (const { from, to } of [...parts].sort((a, b) => a.from - b.from)) {
    if (body.slice(reached, from).trim() !== '') uncovered.push({ from: reached, to: from });
    reached = Math.max(reached, to);
  }
  if (body.slice(reached).trim() !== '') uncovered.push({ from: reached, to: body.length });
  const named = parts.map(({ id, from, to }) => ({ id, ranges: [{ from, to }] }));
  return uncovered.length === 0 ? named : [...named, { id: 'rest', ranges: uncovered }];
}
