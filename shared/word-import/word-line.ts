// The document as lines: one thing to read each, with the marks that say what role it plays.
import { type Inline, inlineText } from '../rich-text';
import { type TypedMarker, readMarker } from './markers';
import { inlineCutter, sliceInlines } from './inline-text';
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
  let waiting: TrackedChange[] = [];
  for (const paragraph of paragraphs) {
    const pieces = splitAtBreaks(paragraph.content);
    if (pieces.length === 0) {
      gapBefore = true;
      for (const change of paragraph.changes) waiting.push(change);
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
  if (!text.includes('\n')) return text.trim() === '' ? [] : [{ runs: [...content], afterGap: false }];
  const pieces: { runs: Inline[]; afterGap: boolean }[] = [];
  const cut = inlineCutter(content);
  const plainFrom = nextPlainRun(content);
  let from = 0;
  let afterGap = false;
  for (const { index, 0: sign } of text.matchAll(/\n+/g)) {
    const isBold = plainFrom(from) >= index;
    if (sign.length === 1 && !isBold && !breaksOff(text.slice(from, index), text, index + 1)) continue;
    if (text.slice(from, index).trim() !== '') pieces.push({ runs: cut(from, index), afterGap });
    from = index + sign.length;
    afterGap = sign.length > 1;
  }
  if (text.slice(from).trim() !== '') pieces.push({ runs: cut(from, text.length), afterGap });
  return pieces;
}

/** Where, from an offset on, the first letter stands that is not bold. Offsets are asked for in rising order. */
function nextPlainRun(content: readonly Inline[]): (from: number) => number {
  let at = 0;
  let start = 0;
  return (from) => {
    for (let run = content[at]; run !== undefined; run = content[at]) {
      const end = start + run.text.length;
      if (run.strong !== true && end > from) return Math.max(start, from);
      start = end;
      at += 1;
    }
    return Infinity;
  };
}

/** Looks at the ends of the two lines only: in a document of one paragraph they can be millions of letters. */
function breaksOff(before: string, text: string, next: number): boolean {
  const end = before.slice(-lineEnd).trimEnd();
  const start = text.slice(next, next + lineEnd);
  if (/[.!?:,;…]["'”’)]?$/u.test(end) && /^\s*[\p{Lu}\p{N}"“‘('-]/u.test(start)) return true;
  const [nextLine = ''] = start.split('\n');
  return readMarker(nextLine) !== undefined || before.slice(0, 1000).trim().length < shortLine;
}

/** In UTF-16 units; longer than any marker or run of spaces that somebody types. */
const lineEnd = 300;
const shortLine = 60;
