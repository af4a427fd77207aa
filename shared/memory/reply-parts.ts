// A reply in parts of a few paragraphs, to be found by its words.
import type { ReplyPassage, ReplyText } from '../reply/reply-types';

/** Shorter paragraphs, such as headings, go with the next one. */
const shortest = 200;
/** A greeting or a heading alone tells nothing. */
const telling = 40;

export interface ReplyPart {
  readonly start: number;
  readonly said: string;
}

/** Without those of which most is in a passage: that is remembered as the answer to a point. */
export function replyParts(
  { text, lines }: ReplyText,
  answered: readonly Pick<ReplyPassage, 'start' | 'end'>[],
): ReplyPart[] {
  const paragraphs: { start: number; end: number; paragraph: number }[] = [];
  for (const { start, end, paragraph, role } of lines) {
    const last = paragraphs.at(-1);
    if (role === 'furniture') continue;
    if (last?.paragraph === paragraph) last.end = end;
    else paragraphs.push({ start, end, paragraph });
  }
  const parts: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { start, end } of paragraphs) {
    const isAnswered = 2 * coveredIn({ start, end }, answered) >= end - start;
    const last = parts.at(-1);
    if (!isAnswered && isOpen && last !== undefined && last.end - last.start < shortest) last.end = end;
    else if (!isAnswered) parts.push({ start, end });
    isOpen = !isAnswered;
  }
  return parts
    .map(({ start, end }) => ({ start, said: text.slice(start, end).replace(/\s+/g, ' ').trim() }))
    .filter(({ said }) => said.length >= telling);
}

function coveredIn(
  { start, end }: Pick<ReplyPassage, 'start' | 'end'>,
  passages: readonly Pick<ReplyPassage, 'start' | 'end'>[],
): number {
  let covered = 0;
  let from = start;
  for (const passage of [...passages].sort((a, b) => a.start - b.start)) {
    const begin = Math.max(from, passage.start);
    const until = Math.min(end, passage.end);
    if (until <= begin) continue;
    covered += until - begin;
    from = until;
  }
  return covered;
}
