// A text or Markdown file as policy document: lines, paragraphs, pages.
import { type EdgeLine, findFurniture } from './page-furniture';
import { type PageMark, pagesFromMarks } from './page-marks';
import type { PolicyBookmark, PolicyLine, PolicyPage, PolicyText } from './policy-text';

/** A file with longer lines than this (nine of ten counted) breaks no paragraphs: there a line is a paragraph. */
const widestBrokenLine = 130;

interface RawLine {
  readonly start: number;
  readonly end: number;
  /** Line breaks since the line before. */
  readonly breaks: number;
  readonly isAfterFormFeed: boolean;
}

/** Takes the text as it is: offsets count in it. */
export function readPlainPolicy(text: string, source: 'text' | 'markdown'): PolicyText {
  const raw = splitLines(text);
  const { keys, pages } = text.includes('\f')
    ? pagesFromFeeds(text, raw)
    : pagesFromMarks(text, marksOf(raw, text), usualBreaks(raw, text));
  const paragraphs = groupLines(raw, text);
  const lines = raw.map(({ start, end }, at): PolicyLine => {
    const level = source === 'markdown' ? markdownLevel(text.slice(start, end), text, end) : undefined;
    return {
      start,
      end,
      paragraph: paragraphs[at] ?? 0,
      role: keys.has(at) ? 'furniture' : 'text',
      ...(level === undefined ? {} : { headingLevel: level }),
    };
  });
  return { source, text, lines, pages, pageCount: pages.length, bookmarks: headingBookmarks(lines, text) };
}

function splitLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let breaks = 0;
  let isAfterFormFeed = false;
  for (const match of text.matchAll(/([^\r\n\f\v\u2028\u2029]+)|\r\n|[\r\n\f\v\u2028\u2029]/g)) {
    const written = match[1];
    if (written === undefined || written.trim() === '') {
      if (written === undefined) breaks += 1;
      if (match[0] === '\f') isAfterFormFeed = true;
      continue;
    }
    const start = match.index + (written.length - written.trimStart().length);
    lines.push({ start, end: start + written.trim().length, breaks, isAfterFormFeed });
    breaks = 0;
    isAfterFormFeed = false;
  }
  return lines;
}

/** Lines that stand as close together as most long lines do, run on. */
function groupLines(raw: readonly RawLine[], text: string): number[] {
  const lengths = raw.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const close = usual > widestBrokenLine ? 0 : usualBreaks(raw, text);
  let paragraph = -1;
  return raw.map(({ breaks }, at) => {
    if (at === 0 || breaks > close) paragraph += 1;
    return paragraph;
  });
}

/**
 * The number of line breaks after a line that runs on: 1, or more in a file with every line spaced out. There most full
 * lines end in the middle of a sentence.
 */
function usualBreaks(raw: readonly RawLine[], text: string): number {
  const widest = Math.max(0, ...raw.map(({ start, end }) => end - start));
  const counts = new Map<number, { all: number; unfinished: number }>();
  for (const [at, { start, end }] of raw.entries()) {
    const breaks = raw[at + 1]?.breaks;
    if (breaks === undefined || end - start < Math.min(60, (widest * 2) / 3)) continue;
    const count = counts.get(breaks) ?? { all: 0, unfinished: 0 };
    count.all += 1;
    if (!/[.!?:;]["'”’)*_]?$/.test(text.slice(start, end))) count.unfinished += 1;
    counts.set(breaks, count);
  }
  const [usual] = [...counts].sort((a, b) => b[1].all - a[1].all);
  return usual !== undefined && usual[1].unfinished >= usual[1].all * 0.4 ? usual[0] : 1;
}

function pagesFromFeeds(
  text: string,
  raw: readonly RawLine[],
): { keys: ReadonlySet<number>; pages: PolicyPage[] } {
  const starts = [0];
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) starts.push(at + 1);
  if (text.slice(starts.at(-1)).trim() === '' && starts.length > 1) starts.pop();
  const bounds = starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
  let next = 0;
  const edges = bounds.map(({ end }): EdgeLine[] => {
    const first = next;
    while (next < raw.length && (raw[next]?.start ?? 0) < end) next += 1;
    const keys = Array.from({ length: next - first }, (_, at) => first + at);
    return [...new Set([...keys.slice(0, 3), ...keys.slice(-3)])].map((key) => ({
      key,
      text: text.slice(raw[key]?.start, raw[key]?.end),
    }));
  });
  const { keys, labels } = findFurniture(edges);
  return { keys, pages: bounds.map((bound, at) => ({ ...bound, label: labels[at] ?? null })) };
}

function marksOf(raw: readonly RawLine[], text: string): PageMark[] {
  return raw.map(({ start, end, breaks }, key) => ({
    key,
    start,
    end,
    text: text.slice(start, end),
    before: breaks,
    after: raw[key + 1]?.breaks ?? 0,
  }));
}

/** `#` headings, and those underlined by a row of `=` or `-`. */
function markdownLevel(line: string, text: string, end: number): number | undefined {
  const hashes = /^(#{1,6})\s+\S/.exec(line)?.[1];
  if (hashes !== undefined) return hashes.length;
  const under = /^\r?\n {0,3}(=+|-{3,})[ \t]*(?:\r?\n|$)/.exec(text.slice(end, end + 300))?.[1];
  if (under === undefined || /^(?:[-*+>|]|\d+\.)\s|^[-=]+$/.test(line)) return undefined;
  return under.startsWith('=') ? 1 : 2;
}

function headingBookmarks(lines: readonly PolicyLine[], text: string): PolicyBookmark[] {
  return lines.flatMap(({ start, end, headingLevel }) =>
    headingLevel === undefined
      ? []
      : [{ level: headingLevel, title: plainMarkdown(text.slice(start, end)), start, isExact: true }],
  );
}

function plainMarkdown(line: string): string {
  return line
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s+#+$/, '')
    .replace(/(\*\*|__|\*|_)(?=\S)(.+?)\1/gu, '$2')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();
}
