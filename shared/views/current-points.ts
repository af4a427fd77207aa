// The points that count now: those of every invited council's current contribution, after splitting.
import {
  type AdvicePoint,
  type ContentHash,
  type CouncilId,
  type PointId,
  type PointKey,
  type RecordHash,
  type SplitPart,
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
  cuts: readonly SplitPart[],
  taken = new Set([whole.id]),
): AdvicePoint[] {
  return cutUp(whole, cuts).map(({ id, body, advice }) => {
    const part = { ...whole, id: partId(whole.id, id, taken), ref: id, body: textOf(whole.body, body) };
    delete part.advice;
    return advice.length === 0 ? part : { ...part, advice: textOf(whole.advice ?? '', advice) };
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

interface CutPart {
  readonly id: string;
  readonly body: readonly Range[];
  readonly advice: readonly Range[];
}

/** Text that no part names becomes a part of its own: a split never loses a word. */
function cutUp({ body, advice }: AdvicePoint, cuts: readonly SplitPart[]): CutPart[] {
  const named = cuts.map(({ id, from, to, also = [] }): CutPart => {
    const more = (field: 'body' | 'advice') => also.filter((range) => range.in === field);
    return { id, body: [{ from, to }, ...more('body')], advice: more('advice') };
  });
  const restOfBody = uncovered(
    named.flatMap((part) => part.body),
    body,
  );
  // What was advised is said once: where no part names it, with the last one.
  const isAdviceCut = named.some((part) => part.advice.length > 0);
  const restOfAdvice = isAdviceCut
    ? uncovered(
        named.flatMap((part) => part.advice),
        advice ?? '',
      )
    : [];
  const hasRest = restOfBody.length + restOfAdvice.length > 0;
  const parts = hasRest ? [...named, { id: 'rest', body: restOfBody, advice: restOfAdvice }] : named;
  if (isAdviceCut || advice === undefined) return parts;
  const all = [{ from: 0, to: advice.length }];
  return parts.map((part, at) => (at === parts.length - 1 ? { ...part, advice: all } : part));
}

function uncovered(ranges: readonly Range[], text: string): Range[] {
  const left: Range[] = [];
  let reached = 0;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (text.slice(reached, from).trim() !== '') left.push({ from: reached, to: from });
    reached = Math.max(reached, to);
  }
  if (text.slice(reached).trim() !== '') left.push({ from: reached, to: text.length });
  return left;
}

/** Ranges with only white space between them stay as they were; others become paragraphs. */
function textOf(text: string, ranges: readonly Range[]): string {
  const joined: Range[] = [];
  for (const range of ranges) {
    const before = joined.at(-1);
    if (before !== undefined && range.from >= before.to && text.slice(before.to, range.from).trim() === '')
      joined[joined.length - 1] = { from: before.from, to: range.to };
    else joined.push(range);
  }
  return joined
    .map(({ from, to }) => text.slice(from, to).trim())
    .filter((piece) => piece !== '')
    .join('\n\n');
}
