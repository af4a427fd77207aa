// How well a reply is matched: the right passage and the right status, against what a person decided.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { councilIdSchema, pointKindSchema, replyStatusSchema } from '@shared/domain';
import { readPlainPolicy } from '@shared/policy';
import type { ProposedReplyAnswer, ReplyAddressee, ReplyPoint, ReplyText } from '@shared/reply';

export interface ReplyGold {
  readonly key: string;
  /** The status, and behind it those that are right too. */
  readonly statuses: readonly string[];
  readonly passages: readonly { readonly start: number; readonly end: number }[];
}

export interface LabelledReply {
  readonly name: string;
  readonly document: ReplyText;
  readonly points: readonly ReplyPoint[];
  readonly addressees: readonly ReplyAddressee[];
  /** ISO date of the reply. */
  readonly today: string;
  readonly gold: readonly ReplyGold[];
}

/** At least half of what a person marked, and at most twice as much text. Nothing is right where nothing was marked. */
export function isRightPassage(
  { passages: gold }: ReplyGold,
  { passages }: Pick<ProposedReplyAnswer, 'passages'>,
): boolean {
  const wanted = letters(gold);
  const given = letters(passages);
  if (wanted.size === 0) return given.size === 0;
  const common = [...wanted].filter((at) => given.has(at)).length;
  return common >= wanted.size / 2 && given.size <= wanted.size * 2;
}

function letters(passages: readonly { readonly start: number; readonly end: number }[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of passages) for (let at = start; at < end; at += 1) found.add(at);
  return found;
}

export interface ReplyScore {
  readonly passages: number;
  readonly statuses: number;
  readonly wrong: readonly string[];
}

/** Shares of all points; `wrong` says which and how, for who tunes. */
export function scoreReply({ gold }: LabelledReply, answers: readonly ProposedReplyAnswer[]): ReplyScore {
  const byKey = new Map(
    answers.map((answer) => [
      answer.addressee === undefined ? answer.key : `${answer.key}@${answer.addressee}`,
      answer,
    ]),
  );
  let passages = 0;
  let statuses = 0;
  const wrong: string[] = [];
  for (const one of gold) {
    const answer = byKey.get(one.key);
    const isPlace = answer !== undefined && isRightPassage(one, answer);
    const isStatus = answer !== undefined && one.statuses.includes(answer.status);
    if (isPlace) passages += 1;
    if (isStatus) statuses += 1;
    if (!isPlace || !isStatus)
      wrong.push(
        `${one.key}: ${isPlace ? '' : 'passage '}${isStatus ? '' : `status ${answer?.status ?? '-'} for ${one.statuses.join('/')}`}`,
      );
  }
  return { passages: passages / gold.length, statuses: statuses / gold.length, wrong };
}

const contributionSchema = z.object({
  council: councilIdSchema,
  points: z.array(
    z.object({
      ref: z.string(),
      kind: pointKindSchema,
      chapter: z.string(),
      title: z.string(),
      body: z.string(),
      advice: z.string().default(''),
    }),
  ),
});
const goldSchema = z.object({
  points: z.array(
    z.object({
      ref: z.string(),
      status: replyStatusSchema,
      alternatives: z.array(replyStatusSchema),
      answer: z.array(z.object({ start: z.number(), end: z.number() })),
    }),
  ),
});

/** The real reply of the corpus; undefined where it is not present. */
export function readLabelledReply(corpus: string): LabelledReply | undefined {
  const file = join(corpus, 'documents', 'reactie-flevoland-2019.txt');
  const folder = join(corpus, 'flevoland-reply');
  if (!existsSync(file) || !existsSync(folder)) return undefined;
  const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  const { council, points } = contributionSchema.parse(json(join(folder, 'contributions', 'fle.json')));
  const gold = goldSchema.parse(json(join(folder, 'gold', 'reply.json')));
  return {
    name: 'flevoland-reply (real)',
    document: readPlainPolicy(readFileSync(file, 'utf8'), 'text'),
    points: points.map((point) => ({ ...point, key: point.ref, council, number: null, section: null })),
    addressees: [],
    today: '2019-12-10',
    gold: gold.points.map(({ ref, status, alternatives, answer }) => ({
      key: ref,
      statuses: [status, ...alternatives],
      passages: answer,
    })),
  };
}
