// Takes off what stands around the points: title, mail head, greeting and announcement; closing, signature, older mail.
import { type Heading, isListed } from './headings';
import { isAdviceLabel, readLabel, recurringFields } from './labels';
import * as phrases from './letter-phrases';
import type { Piece } from './point-draft';
import type { WordLine } from './word-line';

/** `from` and `to` bound the pieces that may hold points. */
export interface Trimmed {
  readonly from: number;
  readonly to: number;
}

export function trimLetter(pieces: readonly Piece[], headings: readonly (Heading | undefined)[]): Trimmed {
  const lines = pieces.map((piece) => (piece.type === 'line' ? piece.line : undefined));
  const end = cutOlderMail(lines);
  const from = findStart(lines, headings, end);
  return { from, to: Math.max(from, findEnd(lines, headings, from, end)) };
}

/** Where an answered message begins. A message that was only passed on is read instead. */
function cutOlderMail(lines: readonly (WordLine | undefined)[]): number {
  const divider = lines.findIndex((line) => line && phrases.isMessageDivider(line.printed));
  if (divider < 0) return lines.length;
  const said = lines.slice(0, divider).filter((line) => line && line.text.length > 80 && !isAround(line));
  return said.length >= 2 ? divider : lines.length;
}

function isAround(line: WordLine): boolean {
  const { printed } = line;
  return phrases.isMailHead(printed) || phrases.isGreeting(printed) || phrases.isAnnouncement(printed);
}

function findStart(
  lines: readonly (WordLine | undefined)[],
  headings: readonly (Heading | undefined)[],
  end: number,
): number {
  const used = new Map<string, number>();
  for (const heading of headings) if (heading) used.set(heading.kind, (used.get(heading.kind) ?? 0) + 1);
  const fields = recurringFields(lines);
  let at = 0;
  let isPastTitle = false;
  for (; at < end; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const heading = headings[at];
    if (isHeadLine(line) && !isField(line, fields)) continue;
    if (heading && !isPastTitle && isTitle(line, heading, used)) continue;
    if (heading || isListed(line) || isField(line, fields)) break;
    isPastTitle = true;
    if (isPreamble(lines, headings, fields, at, end)) continue;
    break;
  }
  return at;
}

function isField(line: WordLine, fields: ReadonlySet<string>): boolean {
  return fields.has(readLabel(line.text)?.word ?? '');
}

function isHeadLine(line: WordLine): boolean {
  const { printed, role } = line;
  if (role !== 'text') return true;
  if (isListed(line) && !phrases.isDateLine(printed)) return false;
  return (
    phrases.isMailHead(printed) ||
    phrases.isMessageDivider(printed) ||
    (phrases.isGreeting(printed) && printed.length < 600) ||
    phrases.isDateLine(printed) ||
    (phrases.isCouncilLine(printed) && !/[.!?]$/.test(printed))
  );
}

/** The first heading, when no other looks like it or when it names the document. */
function isTitle(line: WordLine, heading: Heading, used: ReadonlyMap<string, number>): boolean {
  const isOnly = used.get(heading.kind) === 1;
  return isOnly || phrases.isDocumentTitle(line.printed);
}

/** Plain text before the points begin: it announces them, or points have a form that it has not. */
function isPreamble(
  lines: readonly (WordLine | undefined)[],
  headings: readonly (Heading | undefined)[],
  fields: ReadonlySet<string>,
  at: number,
  end: number,
): boolean {
  const line = lines[at];
  if (line === undefined || isAdviceLabel(line.text)) return false;
  const next = lines[at + 1];
  if (next && isAdviceLabel(next.text)) return false;
  if (phrases.isAnnouncement(line.printed)) return true;
  const opensForm = (index: number) => {
    const one = lines[index];
    return one === undefined || isListed(one) || isField(one, fields);
  };
  let start = at;
  const isStart = (index: number) =>
    opensForm(index) || (headings[index] !== undefined && headings[index].kind !== 'plain');
  while (start < end && start - at <= longestPreamble && !isStart(start)) start += 1;
  if (start >= end || start - at > longestPreamble) return line.text.endsWith(':') && line.text.length < 200;
  let shaped = 0;
  for (let index = start; index < end && shaped < 3; index += 1) {
    if (opensForm(index) || headings[index] !== undefined) shaped += 1;
  }
  const before = lines.slice(at, start);
  return (shaped >= 3 || lines[start] === undefined) && !before.some((one) => one && isAdviceLabel(one.text));
}

/** In lines: what stands longer before the points is a text of its own. */
const longestPreamble = 5;

function findEnd(
  lines: readonly (WordLine | undefined)[],
  headings: readonly (Heading | undefined)[],
  from: number,
  end: number,
): number {
  let to = end;
  const signOff = findSignOff(lines, headings, from, end);
  if (signOff !== undefined) to = signOff;
  const fields = recurringFields(lines);
  for (; to > from; to -= 1) {
    const line = lines[to - 1];
    if (line === undefined || !isTailLine(line, lines, headings, fields, to - 1, from)) break;
  }
  // A heading that has lost its text goes with it.
  while (to > from && headings[to - 1] && to < end && !isListedAt(lines, to - 1)) to -= 1;
  return to;
}

function isListedAt(lines: readonly (WordLine | undefined)[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && isListed(line);
}

/** The first sign-off after which only names, places and numbers come. */
function findSignOff(
  lines: readonly (WordLine | undefined)[],
  headings: readonly (Heading | undefined)[],
  from: number,
  end: number,
): number | undefined {
  const isQuiet = (at: number) => {
    const one = lines[at];
    const isHeading = headings[at]?.kind.startsWith('level') ?? false;
    return one !== undefined && one.printed.length < 160 && !isAdviceLabel(one.text) && !isHeading;
  };
  let quietFrom = end;
  while (quietFrom > from + 1 && isQuiet(quietFrom - 1)) quietFrom -= 1;
  for (let at = quietFrom; at < end; at += 1) {
    const line = lines[at];
    if (line !== undefined && !isListed(line) && phrases.isSignOff(line.printed)) return at;
  }
  return undefined;
}

function isTailLine(
  line: WordLine,
  lines: readonly (WordLine | undefined)[],
  headings: readonly (Heading | undefined)[],
  fields: ReadonlySet<string>,
  at: number,
  from: number,
): boolean {
  const { printed } = line;
  if (line.role === 'contents') return true;
  if (isListed(line) || isAdviceLabel(line.text)) return false;
  const isUnderHeading = at - 1 >= from && headings[at - 1] !== undefined && printed.length > 120;
  if (!isUnderHeading && phrases.isClosing(printed)) return true;
  if (phrases.isSignOff(printed) && printed.length < 200) return true;
  if (phrases.isDateLine(printed)) return true;
  if (phrases.isMailHead(printed) && !isField(line, fields)) return true;
  if (phrases.isCouncilLine(printed) && !/[.?]$/.test(printed) && printed.length < 80) return true;
  return isStray(line, lines, headings, at, from);
}

/** After points that are list items or rows, a plain line of which no other item has one. */
function isStray(
  line: WordLine,
  lines: readonly (WordLine | undefined)[],
  headings: readonly (Heading | undefined)[],
  at: number,
  from: number,
): boolean {
  const previous = lines[at - 1];
  if (at - 1 < from) return false;
  if (previous === undefined) return true;
  if (!isListed(previous) || headings[at] || line.indent > previous.indent) return false;
  const others = lines.slice(from, at).filter((one, index) => {
    const before = index > 0 ? lines[from + index - 1] : undefined;
    return one && before && isListed(before) && !isListed(one) && headings[from + index] === undefined;
  });
  return others.length === 0;
}
