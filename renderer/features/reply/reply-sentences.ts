// The text of a reply as paragraphs of sentences, and which of those belong to a point.
import type { ReplyPassage, ReplyText } from '@shared/reply';
import { findSentences } from '@shared/policy';

export interface ReplySentence {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

export interface ReplyParagraph {
  readonly isHeading: boolean;
  readonly sentences: readonly ReplySentence[];
}

type Range = Pick<ReplyPassage, 'start' | 'end'>;

export function replyParagraphs({ text, lines }: ReplyText): ReplyParagraph[] {
  const paragraphs: { isHeading: boolean; sentences: ReplySentence[] }[] = [];
  let last: number | null = null;
  let line = 0;
  for (const [at, { start, end }] of findSentences({ text, lines }).entries()) {
    while (line < lines.length - 1 && (lines[line]?.end ?? 0) <= start) line += 1;
    const own = lines[line];
    const sentence = { at, start, end, shown: text.slice(start, end).replace(/\s+/g, ' ').trim() };
    if (own !== undefined && own.paragraph === last) paragraphs.at(-1)?.sentences.push(sentence);
    else paragraphs.push({ isHeading: own?.headingLevel !== undefined, sentences: [sentence] });
    last = own?.paragraph ?? null;
  }
  return paragraphs;
}

/** The numbers of the sentences of which at least half lies in a passage. */
export function sentencesIn(
  sentences: readonly ReplySentence[],
  passages: readonly Range[],
): ReadonlySet<number> {
  return new Set(
    sentences
      .filter(({ start, end }) =>
        passages.some(
          (passage) => 2 * (Math.min(end, passage.end) - Math.max(start, passage.start)) >= end - start,
        ),
      )
      .map(({ at }) => at),
  );
}

/** Passages that hold these sentences and no others; sentences that follow each other are one passage. */
export function passagesOf(
  text: string,
  sentences: readonly ReplySentence[],
  chosen: ReadonlySet<number>,
): { start: number; end: number; quote: string }[] {
  const ranges: { start: number; end: number; last: number }[] = [];
  for (const { at, start, end } of sentences) {
    if (!chosen.has(at)) continue;
    const before = ranges.at(-1);
    if (before?.last === at - 1) Object.assign(before, { end, last: at });
    else ranges.push({ start, end, last: at });
  }
  return ranges.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
}
