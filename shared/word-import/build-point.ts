// From a draft to a point: its title, its body and advice as Markdown, and what hangs on it.
import type { PointKind, Quote } from '../domain';
import { type Block, type Inline, type ListItem, inlineText, writeMarkdown } from '../rich-text';
import { guessKind } from './guess-kind';
import { isListed } from './headings';
import { boldOpening, sliceInlines, withoutBold } from './inline-text';
import { readLabel } from './labels';
import type { PointDraft } from './point-draft';
import type { TrackedChange, WordComment } from './word-block';
import type { WordLine } from './word-line';

/**
 * `text` is all of it as the document shows it, markers left out. `isTitleMade`: the title was not in the document.
 * `id`: the document says itself which point of its council this is, as a form of this app does; only a form has a
 * field for the `source`: null where it was left empty.
 */
export interface FoundPoint {
  readonly id?: string | undefined;
  readonly kind: PointKind;
  readonly chapter: string;
  readonly title: string;
  readonly body: string;
  readonly advice: string | undefined;
  readonly text: string;
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly WordComment[];
  readonly isTitleMade: boolean;
  readonly source?: Quote | null | undefined;
}

interface Titled {
  readonly title: string;
  readonly lines: readonly WordLine[];
}

export function buildPoint(draft: PointDraft): FoundPoint {
  const { heading, chapter } = draft;
  const all = [...(heading ? [heading] : []), ...draft.lines];
  const { title, lines, adviceFrom, kindHint, named } = takeFields(draft);
  const [bodyLines, adviceLines] = parted(lines, adviceFrom);
  const body = [...toBlocks(bodyLines), ...notesOf(draft.lines)];
  const advice = toBlocks(adviceLines);
  const adviceText = advice.length > 0 ? writeMarkdown(advice) : undefined;
  const text = draft.lines.map((line) => line.text.trim()).join('\n');
  const made = title === '' ? makeTitle((bodyLines[0] ?? adviceLines[0])?.text ?? '') : '';
  return {
    kind: guessKind(text, adviceText, kindHint, `${title} ${chapter}`.trim()),
    chapter: named ?? chapter,
    title: clean(title === '' ? made : title),
    body: writeMarkdown(body),
    advice: adviceText,
    text: [draft.title === '' ? heading?.text : draft.title, text].filter(Boolean).join('\n'),
    changes: all.flatMap((line) => line.changes),
    comments: all.flatMap((line) => line.comments),
    isTitleMade: title === '',
  };
}

/** The title and other fields that the first lines give with a label, in bold, or before a colon. */
function takeFields(draft: PointDraft) {
  let title = draft.title === '' ? (draft.heading?.text ?? '') : draft.title;
  let named: string | undefined;
  let kindHint = draft.kindHint;
  const lines: WordLine[] = [];
  let adviceFrom = draft.adviceFrom;
  for (const [at, line] of draft.lines.entries()) {
    const label = readLabel(line.text);
    const value = label ? line.text.slice(label.length).trim() : '';
    if (label?.role === 'title' && title === '' && value !== '') title = value;
    else if (label?.role === 'chapter' && value !== '' && value.length < 120) named = value;
    else if (label?.role === 'kind' && value !== '') kindHint = value;
    else if (label?.role === 'body' && at === 0 && value !== '') {
      kindHint = kindHint === '' ? label.word : kindHint;
      lines.push(cut(line, label.length));
    } else {
      lines.push(line);
      continue;
    }
    if (adviceFrom !== undefined && label.role !== 'body' && at < adviceFrom) adviceFrom -= 1;
  }
  if (title !== '' || adviceFrom === 0) return { title, lines, adviceFrom, kindHint, named };
  const taken = takeTitle(lines);
  const removed = lines.length - taken.lines.length;
  return {
    ...taken,
    adviceFrom: adviceFrom === undefined ? undefined : adviceFrom - removed,
    kindHint,
    named,
  };
}

function takeTitle(lines: readonly WordLine[]): Titled {
  const [first, ...rest] = lines;
  if (first === undefined || readLabel(first.text)) return { title: '', lines };
  const bold = boldOpening(first.content);
  if (bold.trim().length >= 3 && bold.length <= 120)
    return { title: bold, lines: [cut(first, bold.length), ...rest] };
  const isShort = first.text.length <= 90 && !/[.;,]$/.test(first.text);
  if (rest.length > 0 && isShort && (first.look.bold || (isListed(first) && !isListed(rest[0] ?? first)))) {
    if (!first.text.endsWith(':') || first.look.bold) return { title: first.text, lines: rest };
  }
  const before = /^([\p{Lu}\p{N}"“‘'][^.!:;\n]{2,70}?[?!]?)\s*(?::|\s[–—-])\s+(?=\S)/u.exec(first.text);
  if (before?.[1] !== undefined && isListed(first) && before[1].split(/\s+/).length <= 10) {
    return { title: before[1], lines: [cut(first, before[0].length), ...rest] };
  }
  return { title: '', lines };
}

function parted(lines: readonly WordLine[], adviceFrom: number | undefined): [WordLine[], WordLine[]] {
  const at = adviceFrom ?? lines.findIndex((line) => readLabel(line.text)?.role === 'advice');
  if (at < 0) return splitWithin(lines);
  const [first, ...rest] = lines.slice(at);
  if (first === undefined) return [[...lines], []];
  const label = readLabel(first.text);
  const opened = label?.role === 'advice' ? cut(first, label.length) : first;
  return [lines.slice(0, at), [...(opened.text === '' ? [] : [opened]), ...rest]];
}

/** "… zo blijft het. Advies: leg het vast." in one paragraph. */
function splitWithin(lines: readonly WordLine[]): [WordLine[], WordLine[]] {
  for (const [at, line] of lines.entries()) {
    const found = /(?<=[.!?]["”’)]?\s)(?:Ons advies|Advies|Aanbeveling|Wij adviseren)\s*:\s+/u.exec(
      line.text,
    );
    if (!found) continue;
    const start = { ...line, ...textAndContent(line, 0, found.index), notes: [] };
    return [
      [...lines.slice(0, at), start],
      [cut(line, found.index + found[0].length), ...lines.slice(at + 1)],
    ];
  }
  return [[...lines], []];
}

function cut(line: WordLine, from: number): WordLine {
  return { ...line, ...textAndContent(line, from) };
}

/** Offsets count in `line.text`; its content may open with spaces. */
function textAndContent(line: WordLine, from: number, to?: number): Pick<WordLine, 'text' | 'content'> {
  const text = inlineText(line.content);
  const shift = text.length - text.trimStart().length;
  return {
    text: line.text.slice(from, to).trim(),
    content: sliceInlines(line.content, from + shift, to === undefined ? undefined : to + shift),
  };
}

/** Paragraphs and nested lists; the item that opens the point is a paragraph. */
function toBlocks(lines: readonly WordLine[]): Block[] {
  const blocks: Block[] = [];
  let items: {
    content: readonly Inline[];
    children: { type: 'list'; ordered: boolean; items: ListItem[] }[];
    indent: number;
  }[] = [];
  const content = (line: WordLine) => (line.look.bold ? withoutBold(line.content) : line.content);
  for (const [at, line] of lines.entries()) {
    if (!isListed(line) || at === 0) {
      items = [];
      if (line.text !== '') blocks.push({ type: 'paragraph', content: content(line) });
      continue;
    }
    const ordered = line.list?.ordered ?? ['number', 'letter'].includes(line.marker?.kind ?? '');
    const item = { content: content(line), children: [], indent: depthOf(line) };
    const parent = items.at(-1);
    if (parent && item.indent > parent.indent) {
      const last = parent.children.at(-1);
      if (last) last.items.push(item);
      else parent.children.push({ type: 'list', ordered, items: [item] });
      continue;
    }
    if (items.length > 0) {
      items.push(item);
      continue;
    }
    items = [item];
    blocks.push({ type: 'list', ordered, items });
  }
  return blocks;
}

function depthOf(line: WordLine): number {
  return line.list ? line.list.level * 720 : line.indent;
}

function notesOf(lines: readonly WordLine[]): Block[] {
  return lines.flatMap((line) =>
    line.notes.map((note): Block => ({ type: 'paragraph', content: [{ text: `Noot: ${note}` }] })),
  );
}

/** The first sentence, or as many of its words as fit. */
export function makeTitle(written: string): string {
  const text = written.replace(/\s+/g, ' ');
  const sentence = /^.*?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;
  if (sentence.length <= 70) return sentence;
  return `${sentence.slice(0, 66).replace(/[\s,;:]+\S*$/, '')} …`;
}

function clean(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\(?\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\p{Lu})/u, '')
    .replace(/(?<![.])[.:;,]+$/, '')
    .trim();
}
