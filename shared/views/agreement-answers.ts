// What councils themselves answered on the joint draft, and how that weighs against what the session noted for them.
import {
  type Answer,
  type ContentHash,
  type CouncilId,
  type JointPoint,
  type JointPointId,
  type PointAnswer,
  type Position,
  type RecordHash,
  contentHashSchema,
} from '../domain';
import { canonicalJson } from '../exchange/canonical-json';
import { sha256Hex } from '../exchange/hash';
import { type RecordSet, entriesOf, headsOf } from '../merge';
import type { JointPointView, NotedPosition } from './session-view';

/** The hash of what a council reads of a joint point, to notice later that the text has changed. */
export function draftHash({ kind, title = '', body = '', advice = '' }: JointPoint): ContentHash {
  return contentHashSchema.parse(sha256Hex(canonicalJson({ kind, title, body, advice })));
}

/** What a council itself said of a joint point. */
export interface OwnAnswer {
  readonly record: RecordHash;
  readonly date: string;
  readonly answer: PointAnswer;
}

export type OwnAnswers = ReadonlyMap<JointPointId, ReadonlyMap<CouncilId, readonly OwnAnswer[]>>;

/**
 * By joint point and council what stands: most often one answer, two or more that differ are a fork. A later answer
 * replaces an earlier one only for the points that it speaks of, so nothing that a council said gets lost.
 */
export function ownAnswers(answers: RecordSet<Answer>): OwnAnswers {
  const said = new Map<JointPointId, Map<CouncilId, [RecordHash, Answer][]>>();
  for (const [hash, record] of entriesOf(answers)) {
    for (const { jointPoint } of record.points) {
      const councils = said.get(jointPoint) ?? new Map<CouncilId, [RecordHash, Answer][]>();
      said.set(jointPoint, councils);
      const records = councils.get(record.council) ?? [];
      if (records.at(-1)?.[0] !== hash) records.push([hash, record]);
      councils.set(record.council, records);
    }
  }
  return new Map(
    [...said].map(([jointPoint, councils]) => [
      jointPoint,
      new Map([...councils].map(([council, records]) => [council, standing(jointPoint, records)])),
    ]),
  );
}

/** Two heads that say the same are no fork. */
function standing(jointPoint: JointPointId, records: readonly [RecordHash, Answer][]): OwnAnswer[] {
  const found = new Map<string, OwnAnswer>();
  for (const [record, { date, points }] of headsOf(records)) {
    for (const answer of points) {
      const text = canonicalJson(answer);
      if (answer.jointPoint === jointPoint && !found.has(text)) found.set(text, { record, date, answer });
    }
  }
  return [...found.values()];
}

const stanceOf = {
  akkoord: 'steunt',
  wijziging: 'steunt',
  minderheid: 'minderheid',
  bezwaar: 'tegen',
} as const;

export function positionOf({ reply, text }: PointAnswer): Position {
  return { stance: stanceOf[reply], ...(text === undefined || text.trim() === '' ? {} : { text }) };
}

/** Of answers that contradict each other the one that claims least support counts, until the council has chosen. */
const reserve: readonly PointAnswer['reply'][] = ['minderheid', 'bezwaar', 'wijziging', 'akkoord'];

export function mostReserved(own: readonly OwnAnswer[]): OwnAnswer | undefined {
  return [...own].sort(
    (a, b) =>
      reserve.indexOf(a.answer.reply) - reserve.indexOf(b.answer.reply) || (a.record < b.record ? -1 : 1),
  )[0];
}

/**
 * The positions that the letter may print. A council's own answer to the text as it is now outranks what was noted for
 * it. Once the text has changed, an own agreement says nothing of the new text; an own objection or minority text keeps
 * standing until the council answers again, or until a position on the new text was noted for it.
 */
export function effectivePositions(
  { joint, positions }: Pick<JointPointView, 'joint' | 'positions'>,
  answers: OwnAnswers,
): readonly NotedPosition[] {
  const own = answers.get(joint.id);
  if (own === undefined) return positions;
  const draft = draftHash(joint);
  const noted = new Map(positions.map((position) => [position.council, position]));
  const councils = [...noted.keys(), ...[...own.keys()].filter((council) => !noted.has(council))];
  return councils.flatMap((council) => {
    const said = own.get(council) ?? [];
    const told = noted.get(council);
    const now = mostReserved(said.filter(({ answer }) => answer.draft === draft));
    if (now !== undefined) return [{ council, position: positionOf(now.answer) }];
    if (told?.draft === draft) return [told];
    const before = mostReserved(said)?.answer;
    if (before?.reply === 'minderheid' || before?.reply === 'bezwaar')
      return [{ council, position: positionOf(before) }];
    return told === undefined ? [] : [told];
  });
}
