// Text below a chapter heading, or without headings, as points: by list item, by label, by paragraph.
import { boldOpening } from './inline-text';
import { isListed } from './headings';
import { isAdviceLabel, readLabel, recurringFields } from './labels';
import { isAnnouncement } from './letter-phrases';
import { type PointDraft, newDraft } from './point-draft';
import { isContinuation, isNextTopic, sharedWords } from './paragraph-links';
import { asksSomething, opensWithRequest } from './requests';
import type { WordLine } from './word-line';

/** What holds for the whole document: whether advices have labels, and whether empty lines part the points. */
export interface Habits {
  readonly labelled: boolean;
  readonly gapped: boolean;
  readonly boldOpenings: boolean;
  /** The label with which every point of a form begins. */
  readonly form: string | undefined;
}

export interface Grouped {
  readonly drafts: readonly PointDraft[];
  readonly notPoints: readonly WordLine[];
}

export function habitsOf(lines: readonly WordLine[]): Habits {
  const plain = lines.filter((line) => !isListed(line));
  const advices = plain.filter((line) => isAdviceLabel(line.text)).length;
  const gaps = plain.slice(1).filter((line) => line.gapBefore && !isAdviceLabel(line.text)).length;
  const tight = plain.slice(1).filter((line) => !line.gapBefore).length;
  const openings = plain.filter((line) => hasBoldOpening(line)).length;
  return {
    labelled: advices >= 2 && advices * 4 >= plain.length,
    gapped: gaps >= 3 && tight >= 2,
    form: formLabel(lines),
    boldOpenings: openings >= 3 && openings * 3 >= plain.length,
  };
}

function formLabel(lines: readonly WordLine[]): string | undefined {
  const fields = recurringFields(lines);
  const words = lines.map((line) => readLabel(line.text)?.word ?? '');
  return words.find((word) => fields.has(word));
}

export function groupLines(lines: readonly WordLine[], chapter: string, habits: Habits): Grouped {
  const kind = pointItemKind(lines, habits);
  const drafts: PointDraft[] = [];
  const notPoints: WordLine[] = [];
  let deepest = 0;
  for (const [at, line] of lines.entries()) {
    const current = drafts.at(-1);
    const isPointItem = kind !== undefined && itemKind(line) === kind && !isSubItem(lines, at, kind);
    if (isPointItem) {
      drafts.push(newDraft(chapter, [line]));
      deepest = line.indent;
      continue;
    }
    if (kind !== undefined) {
      if (current === undefined) {
        if (announcesItems(line, lines, at, kind)) notPoints.push(line);
        else drafts.push(newDraft(chapter, [line]));
      } else if (startsAfterItems(line, current, deepest, habits)) drafts.push(newDraft(chapter, [line]));
      else current.lines.push(line);
      continue;
    }
    if (current === undefined || startsPoint(line, current.lines, habits, lines[at + 1])) {
      drafts.push(newDraft(chapter, [line]));
    } else current.lines.push(line);
  }
  return { drafts, notPoints };
}

/** What an item looks like: its list's sort and depth, or its typed marker. */
function itemKind(line: WordLine): string | undefined {
  if (line.list) return `list ${line.list.ordered ? 'ordered' : 'bullet'} ${line.list.level}`;
  if (!line.marker) return undefined;
  return `${line.marker.kind} ${line.marker.level} ${Math.round(line.indent / 240)}`;
}

/** The kind of the items that are points: of the first one that does not list something said just before. */
function pointItemKind(lines: readonly WordLine[], habits: Habits): string | undefined {
  const plain = lines.filter((line) => !isListed(line) && !isAdviceLabel(line.text)).length;
  for (const [at, line] of lines.entries()) {
    const kind = itemKind(line);
    if (kind === undefined) continue;
    const previous = lines[at - 1];
    const isFollowing = previous !== undefined && itemKind(previous) === kind;
    if (isFollowing) continue;
    if (habits.boldOpenings && !hasBoldOpening(line)) continue;
    if (previous === undefined) return listsWords(lines, at, kind) && at > 0 ? undefined : kind;
    if (isAdviceLabel(previous.text) || isListed(previous)) continue;
    if (previous.text.endsWith(':') && listsWords(lines, at, kind)) continue;
    if (listsWords(lines, at, kind) && previous.text.length > 60) continue;
    const items = lines.filter((one) => itemKind(one) === kind).length;
    if (runsBelowText(lines, kind) >= 2) continue;
    if (previous.text.length > 100 && plain >= items) continue;
    return kind;
  }
  return undefined;
}

/** How many runs of such items follow plain text: each then belongs to its own paragraph. */
function runsBelowText(lines: readonly WordLine[], kind: string): number {
  return lines.filter((line, at) => {
    const previous = lines[at - 1];
    return itemKind(line) === kind && previous !== undefined && !isListed(previous);
  }).length;
}

/** Items that are parts of a sentence: short, without a title of their own. */
function listsWords(lines: readonly WordLine[], from: number, kind: string): boolean {
  const items: WordLine[] = [];
  for (const line of lines.slice(from)) {
    if (itemKind(line) !== kind) break;
    items.push(line);
  }
  const letters = items.reduce((sum, item) => sum + item.text.length, 0);
  const titled = items.filter((item) => hasBoldOpening(item) || item.look.bold).length;
  const isLowerCase = items.filter((item) => /^\p{Ll}/u.test(item.text)).length * 2 > items.length;
  return titled === 0 && (isLowerCase || letters / Math.max(1, items.length) < 70);
}

/** An item in the shape of the points, that only lists what the line before its run announces. */
function isSubItem(lines: readonly WordLine[], at: number, kind: string): boolean {
  let start = at;
  while (start > 0 && itemKind(lines[start - 1] ?? lines[0] ?? neverLine) === kind) start -= 1;
  const before = lines[start - 1];
  if (before === undefined || isListed(before)) return false;
  return before.text.endsWith(':') && start > 1 && listsWords(lines, start, kind);
}

function announcesItems(line: WordLine, lines: readonly WordLine[], at: number, kind: string): boolean {
  const next = lines[at + 1];
  const isBefore = next !== undefined && itemKind(next) === kind;
  return isBefore && !isAdviceLabel(line.text) && (line.text.length < 200 || isAnnouncement(line.text));
}

/** A plain paragraph below items goes on with the last one, unless it plainly starts anew. */
function startsAfterItems(line: WordLine, current: PointDraft, indent: number, habits: Habits): boolean {
  if (isListed(line) || isAdviceLabel(line.text) || line.indent > indent) return false;
  const [first] = current.lines;
  if (first && !isListed(first)) return startsPoint(line, current.lines, habits, undefined);
  return hasBoldOpening(line) && !(first && hasBoldOpening(first));
}

function startsPoint(
  line: WordLine,
  current: readonly WordLine[],
  habits: Habits,
  next: WordLine | undefined,
): boolean {
  if (habits.form !== undefined) return readLabel(line.text)?.word === habits.form;
  if (isAdviceLabel(line.text)) return false;
  const last = current.at(-1);
  if (last === undefined) return true;
  const label = readLabel(line.text);
  if (label && label.role !== 'source' && label.role !== 'kind') {
    return current.some((one) => readLabel(one.text)?.word === label.word) || current.some(isAdvice);
  }
  if (isListed(line)) return false;
  if (hasBoldOpening(line)) return true;
  if (habits.boldOpenings) return false;
  const isAfterAdvice = current.some(isAdvice);
  if (habits.gapped) return line.gapBefore && !(isContinuation(line.text) && !isAfterAdvice);
  if (last.text.endsWith(':') && !isListed(last)) return false;
  if (isContinuation(line.text)) return isAfterAdvice && habits.labelled;
  if (isListed(last) && !isAfterAdvice && /^\p{Ll}/u.test(line.text)) return false;
  if (!isAfterAdvice && answers(line.text, current)) return false;
  if (!habits.labelled || isAfterAdvice || isNextTopic(line.text)) return true;
  return isPraise(last.text) || !(next && isAdviceLabel(next.text)) || sharedWords(last.text, line.text) < 2;
}

/** Asks for what the paragraphs before it miss: they have told what is wrong, and asked nothing yet. */
function answers(text: string, current: readonly WordLine[]): boolean {
  return opensWithRequest(text) && !current.some((line) => asksSomething(line.text) || isPraise(line.text));
}

function isAdvice(line: WordLine): boolean {
  return isAdviceLabel(line.text);
}

/** A paragraph that opens with a title in bold, which is not a label. */
export function hasBoldOpening(line: WordLine): boolean {
  const opening = boldOpening(line.content).trim();
  return (
    opening.length >= 3 && opening.length <= 120 && readLabel(`${opening.replace(/:$/, '')}: `) === undefined
  );
}

function isPraise(text: string): boolean {
  return /\b(?:waardering|compliment|complimenten|blij|verheugd|deugd|positief|fijn|prettig|mooi|goed om te|onderschrijven|waarderen)\b/iu.test(
    text,
  );
}

const neverLine: WordLine = {
  text: '',
  content: [],
  printed: '',
  role: 'text',
  outlineLevel: undefined,
  list: undefined,
  marker: undefined,
  indent: 0,
  look: { bold: false, italic: false, underlined: false, caps: false, size: 0 },
  gapBefore: false,
  changes: [],
  comments: [],
  notes: [],
};
