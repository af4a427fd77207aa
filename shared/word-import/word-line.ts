// The document as lines: one thing to read each, with the marks that say what role it plays.
import { type Inline, inlineText } from '../rich-text';
import { type TypedMarker, readMarker } from './markers';
import { sliceInlines } from './inline-text';
import type { WordComment, WordListPosition, WordLook, WordParagraph, TrackedChange } from './word-block';

export interface WordLine {
  /** Without a typed marker. */
  readonly text: string;
  readonly content: readonly Inline[];
  /** As it stands in the document, a typed marker included. */
  readonly printed: string;
  readonly role: WordParagraph['role'];
  readonly outlineLevel: number | undefined;
  readonly list: WordListPosition | undefined;
  readonly marker: TypedMarker | undefined;
  readonly indent: number;
  readonly look: WordLook;
  /** An empty paragraph stands before it. */
  readonly gapBefore: boolean;
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly WordComment[];
  readonly notes: readonly string[];
}

/** Lines of paragraphs in a row. What hangs on a paragraph goes with its first line. */
export function linesOf(paragraphs: readonly WordParagraph[]): WordLine[] {
  const lines: WordLine[] = [];
  let gapBefore = false;
  let waiting: readonly TrackedChange[] = [];
  for (const paragraph of paragraphs) {
    const pieces = splitAtBreaks(paragraph.content);
    if (pieces.length === 0) {
      gapBefore = true;
      waiting = [...waiting, ...paragraph.changes];
      continue;
    }
    for (const [index, content] of pieces.entries()) {
      const isFirst = index === 0;
      lines.push({
        ...lineOf(content.runs, paragraph, isFirst),
        gapBefore: isFirst ? gapBefore : content.afterGap,
        changes: isFirst ? [...waiting, ...paragraph.changes] : [],
        comments: isFirst ? paragraph.comments : [],
        notes: index === pieces.length - 1 ? paragraph.notes : [],
      });
    }
    gapBefore = false;
    waiting = [];
  }
  const last = lines.at(-1);
  if (last && waiting.length > 0)
    lines[lines.length - 1] = { ...last, changes: [...last.changes, ...waiting] };
  return lines;
}

/** All letters that count for what a line looks like are in `content`. */
function lineOf(
  content: readonly Inline[],
  { role, outlineLevel, list, indent, look }: WordParagraph,
  isFirst: boolean,
): Omit<WordLine, 'gapBefore' | 'changes' | 'comments' | 'notes'> {
  const printed = inlineText(content).trim();
  const start = inlineText(content).length - inlineText(content).trimStart().length;
  const marker = list && isFirst ? undefined : readMarker(printed);
  const from = start + (marker?.length ?? 0);
  const bold = content.every(({ strong, text }) => strong === true || /^[\s\p{P}]*$/u.test(text));
  const letters = printed.replace(/[^\p{L}]/gu, '');
  return {
    text: printed.slice(marker?.length ?? 0),
    content: sliceInlines(content, from),
    printed,
    role,
    outlineLevel,
    list: isFirst ? list : undefined,
    marker,
    indent,
    look: {
      ...look,
      bold: look.bold || bold,
      caps: letters.length >= 4 && (look.caps || letters === letters.toUpperCase()),
    },
  };
}

/**
 * Pasted mail has line breaks where paragraphs should be. A line is broken off where an empty line follows, where its
 * letters are bold and the next ones are not, and where the next one opens with a marker or after a full sentence.
 */
function splitAtBreaks(content: readonly Inline[]): { runs: Inline[]; afterGap: boolean }[] {
  const text = inlineText(content);
  const pieces: { runs: Inline[]; afterGap: boolean }[] = [];
  let from = 0;
  let afterGap = false;
  for (const { index, 0: sign } of text.matchAll(/\n+/g)) {
    const next = text.slice(index + sign.length);
    const runs = sliceInlines(content, from, index);
    if (sign.length === 1 && !breaksOff(runs, next)) continue;
    if (inlineText(runs).trim() !== '') pieces.push({ runs, afterGap });
    from = index + sign.length;
    afterGap = sign.length > 1;
  }
  const rest = sliceInlines(content, from);
  if (inlineText(rest).trim() !== '') pieces.push({ runs: rest, afterGap });
  return pieces;
}

function breaksOff(before: readonly Inline[], next: string): boolean {
  const text = inlineText(before);
  if (before.every(({ strong }) => strong === true)) return true;
  if (/[.!?:,;…]["'”’)]?\s*$/u.test(text) && /^\s*[\p{Lu}\p{N}"“‘('-]/u.test(next)) return true;
  const [nextLine = ''] = next.split('\n');
  return readMarker(nextLine) !== undefined || text.trim().length < 60;
}
