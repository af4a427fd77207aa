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
  const runs = itemRuns(lines);
  const kind = pointItemKind(lines, runs, habits);
  const drafts: PointDraft[] = [];
  const notPoints: WordLine[] = [];
  let said = new SaidSoFar();
  let deepest = 0;
  const start = (line: WordLine) => {
    drafts.push(newDraft(chapter, [line]));
    said = new SaidSoFar();
    said.add(line);
  };
  for (const [at, line] of lines.entries()) {
    const current = drafts.at(-1);
    const goOn = () => {
      current?.lines.push(line);
      said.add(line);
    };
    const isPointItem = kind !== undefined && runs.kinds[at] === kind && !isSubItem(lines, runs, at);
    if (isPointItem) {
      start(line);
      deepest = line.indent;
      continue;
    }
    if (kind !== undefined) {
      if (current === undefined) {
        if (announcesItems(line, runs, at, kind)) notPoints.push(line);
        else start(line);
      } else if (startsAfterItems(line, current, said, deepest, habits)) start(line);
      else goOn();
      continue;
    }
    if (current === undefined || startsPoint(line, said, habits, lines[at + 1])) start(line);
    else goOn();
  }
  return { drafts, notPoints };
}

/** What a point has said up to its last line: asked for at every line, so kept and not looked up. */
class SaidSoFar {
  readonly #labels = new Set<string>();
  last: WordLine | undefined;
  hasAdvice = false;
  asksOrPraises = false;

  add(line: WordLine): void {
    const label = readLabel(line.text);
    if (label !== undefined) this.#labels.add(label.word);
    this.last = line;
    this.hasAdvice ||= label?.role === 'advice';
    this.asksOrPraises ||= asksSomething(line.text) || isPraise(line.text);
  }

  hasLabel(word: string): boolean {
    return this.#labels.has(word);
  }
}

/** Of each line the kind of item, where its run of such items starts, and whether those only list words. */
interface ItemRuns {
  readonly kinds: readonly (string | undefined)[];
  readonly starts: readonly number[];
  /** By the start of a run. */
  readonly listsWords: (start: number) => boolean;
}

function itemRuns(lines: readonly WordLine[]): ItemRuns {
  const kinds = lines.map(itemKind);
  const starts: number[] = [];
  for (const [at, kind] of kinds.entries()) {
    starts.push(kind !== undefined && kind === kinds[at - 1] ? (starts[at - 1] ?? at) : at);
  }
  const known = new Map<number, boolean>();
  const listsWords = (start: number) => {
    const found = known.get(start) ?? listsOnlyWords(lines, kinds, start);
    known.set(start, found);
    return found;
  };
  return { kinds, starts, listsWords };
}

/** What an item looks like: its list's sort and depth, or its typed marker. */
function itemKind(line: WordLine): string | undefined {
  if (line.list) return `list ${line.list.ordered ? 'ordered' : 'bullet'} ${line.list.level}`;
  if (!line.marker) return undefined;
  return `${line.marker.kind} ${line.marker.level} ${Math.round(line.indent / 240)}`;
}

/** The kind of the items that are points: of the first one that does not list something said just before. */
function pointItemKind(
  lines: readonly WordLine[],
  { kinds, listsWords }: ItemRuns,
  habits: Habits,
): string | undefined {
  const plain = lines.filter((line) => !isListed(line) && !isAdviceLabel(line.text)).length;
  const counts = countItems(lines, kinds);
  for (const [at, line] of lines.entries()) {
    const kind = kinds[at];
    if (kind === undefined || kinds[at - 1] === kind) continue;
    const previous = lines[at - 1];
    if (habits.boldOpenings && !hasBoldOpening(line)) continue;
    if (previous === undefined) return listsWords(at) && at > 0 ? undefined : kind;
    if (isAdviceLabel(previous.text) || isListed(previous)) continue;
    if (previous.text.endsWith(':') && listsWords(at)) continue;
    if (listsWords(at) && previous.text.length > 60) continue;
    const { items, runsBelowText } = counts.get(kind) ?? { items: 0, runsBelowText: 0 };
    if (runsBelowText >= 2) continue;
    if (previous.text.length > 100 && plain >= items) continue;
    return kind;
  }
  return undefined;
}

/** How many items of each kind there are, and how many runs of them follow plain text: each belongs to its paragraph. */
function countItems(lines: readonly WordLine[], kinds: readonly (string | undefined)[]) {
  const counts = new Map<string, { items: number; runsBelowText: number }>();
  for (const [at, kind] of kinds.entries()) {
    if (kind === undefined) continue;
    const count = counts.get(kind) ?? { items: 0, runsBelowText: 0 };
    const previous = lines[at - 1];
    count.items += 1;
    if (previous !== undefined && !isListed(previous)) count.runsBelowText += 1;
    counts.set(kind, count);
  }
  return counts;
}

/** Items that are parts of a sentence: short, without a title of their own. */
function listsOnlyWords(
  lines: readonly WordLine[],
  kinds: readonly (string | undefined)[],
  start: number,
): boolean {
  const items: WordLine[] = [];
  for (let at = start; at < lines.length && kinds[at] === kinds[start]; at += 1) {
    const line = lines[at];
    if (line) items.push(line);
  }
  const letters = items.reduce((sum, item) => sum + item.text.length, 0);
  const titled = items.filter((item) => hasBoldOpening(item) || item.look.bold).length;
  const isLowerCase = items.filter((item) => /^\p{Ll}/u.test(item.text)).length * 2 > items.length;
  return titled === 0 && (isLowerCase || letters / Math.max(1, items.length) < 70);
}

/** An item in the shape of the points, that only lists what the line before its run announces. */
function isSubItem(lines: readonly WordLine[], { starts, listsWords }: ItemRuns, at: number): boolean {
  const start = starts[at] ?? at;
  const before = lines[start - 1];
  if (before === undefined || isListed(before)) return false;
  return before.text.endsWith(':') && start > 1 && listsWords(start);
}

function announcesItems(line: WordLine, { kinds }: ItemRuns, at: number, kind: string): boolean {
  const isBefore = kinds[at + 1] === kind;
  return isBefore && !isAdviceLabel(line.text) && (line.text.length < 200 || isAnnouncement(line.text));
}

/** A plain paragraph below items goes on with the last one, unless it plainly starts anew. */
function startsAfterItems(
  line: WordLine,
  current: PointDraft,
  said: SaidSoFar,
  indent: number,
  habits: Habits,
): boolean {
  if (isListed(line) || isAdviceLabel(line.text) || line.indent > indent) return false;
  const [first] = current.lines;
  if (first && !isListed(first)) return startsPoint(line, said, habits, undefined);
  return hasBoldOpening(line) && !(first && hasBoldOpening(first));
}

function startsPoint(line: WordLine, said: SaidSoFar, habits: Habits, next: WordLine | undefined): boolean {
  if (habits.form !== undefined) return readLabel(line.text)?.word === habits.form;
  if (isAdviceLabel(line.text)) return false;
  const { last, hasAdvice: isAfterAdvice } = said;
  if (last === undefined) return true;
  const label = readLabel(line.text);
  if (label && label.role !== 'source' && label.role !== 'kind') {
    return said.hasLabel(label.word) || isAfterAdvice;
  }
  if (isListed(line)) return false;
  if (hasBoldOpening(line)) return true;
  if (habits.boldOpenings) return false;
  if (habits.gapped) return line.gapBefore && !(isContinuation(line.text) && !isAfterAdvice);
  if (last.text.endsWith(':') && !isListed(last)) return false;
  if (isContinuation(line.text)) return isAfterAdvice && habits.labelled;
  if (isListed(last) && !isAfterAdvice && /^\p{Ll}/u.test(line.text)) return false;
  if (!isAfterAdvice && answers(line.text, said)) return false;
  if (!habits.labelled || isAfterAdvice || isNextTopic(line.text)) return true;
  return isPraise(last.text) || !(next && isAdviceLabel(next.text)) || sharedWords(last.text, line.text) < 2;
}

/** Asks for what the paragraphs before it miss: they have told what is wrong, and asked nothing yet. */
function answers(text: string, said: SaidSoFar): boolean {
  return opensWithRequest(text) && !said.asksOrPraises;
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
