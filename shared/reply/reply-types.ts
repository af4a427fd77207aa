// What matching a reply takes and answers. The machine proposes, people confirm.
import type { AddresseeId, CouncilId, PointKind } from '../domain';
import type { ReplyStatus } from '../domain/reply';
import type { PolicyText } from '../policy';
import type { Vocabulary } from '../similarity/vocabulary';
import type { ReplyPhrases } from './reply-phrases';

/** A reply as it was read: offsets count in `text`. */
export type ReplyText = Pick<PolicyText, 'text' | 'lines'>;

/**
 * One thing that was advised, in the order of the letter. `number` is the printed number in the letter, `section` that of
 * the section it stands in. Texts are plain or Markdown.
 */
export interface ReplyPoint {
  readonly key: string;
  readonly ref: string;
  readonly number: string | null;
  readonly section: string | null;
  readonly kind: PointKind;
  readonly council: CouncilId;
  readonly chapter: string;
  readonly title: string;
  readonly body: string;
  readonly advice: string;
}

export interface MatchContext {
  readonly document: ReplyText;
  readonly points: readonly ReplyPoint[];
  readonly vocabulary: Vocabulary;
  readonly phrases: ReplyPhrases;
  /** ISO date of the reply. */
  readonly today: string;
}

export const reasonCodes = [
  'number',
  'heading',
  'words',
  'order',
  'back-reference',
  'everything',
  'same-passage',
] as const;
/** `words`: what the reason rests on: numbers, words as typed. */
export interface MatchReason {
  readonly code: (typeof reasonCodes)[number];
  readonly words: readonly string[];
}

/** UTF-16 offsets into the text of the reply; `text` is exactly what stands there. */
export interface ReplyPassage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something that the college says it will do later. `until` is an ISO date: the last day of the period that it names. */
export interface FoundPromise extends ReplyPassage {
  readonly product?: string;
  readonly period?: string;
  readonly until?: string;
}

/**
 * What the reply says of one point. `confidence`, 0 to 1: how sure it is that these are the passages and that the status
 * is right. `addressee` is set where the reply speaks for each college apart.
 */
export interface ProposedReplyAnswer {
  readonly key: string;
  readonly addressee?: AddresseeId;
  readonly status: ReplyStatus;
  readonly confidence: number;
  readonly passages: readonly ReplyPassage[];
  readonly why: readonly MatchReason[];
  /** The sentence that gives the status, and those that say why. */
  readonly decisive?: ReplyPassage;
  readonly motivation: readonly ReplyPassage[];
  readonly promise?: FoundPromise;
}

export interface ReplyAddressee {
  readonly id: AddresseeId;
  readonly name: string;
}
