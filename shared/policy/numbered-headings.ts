// Numbered headings without the help of a list of contents: the series of numbers that counts on through the document.
import { joinWrapped, type FoundHeading } from './found-heading';
import { headingCues, usualWidth, wrappedTitle } from './heading-cues';
import type { HeadingNumber } from './heading-number';
import type { OutlineLine } from './outline-line';

/** How far the counting has come: in which part and annex, and at which number. */
interface Count {
  readonly part: HeadingNumber | null;
  readonly annex: HeadingNumber | null;
  readonly path: readonly number[];
  /** The last chapter before the path was cleared: after a new part numbers may count on. */
  readonly chapter: number;
  readonly isLabelled: boolean | null;
}

interface Node {
  readonly at: number;
  readonly number: HeadingNumber;
  readonly cues: number;
  /** Running text comes within a few lines. */
  readonly hasText: boolean;
}

interface Chain {
  readonly weight: number;
  readonly from: number;
  readonly count: Count;
}

const start: Count = { part: null, annex: null, path: [], chapter: 0, isLabelled: null };
const mostNodes = 2500;
const highestNumber = 40;
/** Less than this is no series but a list that happens to look like headings. */
const leastWeight = 1;

/**
 * The best whole series: every heading must follow from the one before (1, 1.1, 1.2, 2), so list items between headings,
 * references and years fall out.
 */
export function findNumberedHeadings(lines: readonly OutlineLine[]): FoundHeading[] {
  const width = usualWidth(lines);
  const nodes = lines
    .flatMap((line): Node[] => {
      const { number } = line.numbered;
      if (number === null || number.path.some((count) => count > highestNumber)) return [];
      const cues = headingCues(lines, line.at, width) + numberCues(lines, line);
      return cues > -0.6 ? [{ at: line.at, number, cues, hasText: hasText(lines, line.at + 1) }] : [];
    })
    .slice(0, mostNodes);
  const chains: Chain[] = [];
  for (const [index, node] of nodes.entries()) chains.push(bestChain(nodes, chains, index, node, lines));
  let at = -1;
  let top = leastWeight;
  for (const [index, { weight }] of chains.entries()) {
    const total = weight + roomCue(lines, nodes[index], undefined);
    if (total > top) [top, at] = [total, index];
  }
  const series: Node[] = [];
  for (; at >= 0; at = chains[at]?.from ?? -1) {
    const node = nodes[at];
    if (node !== undefined) series.unshift(node);
  }
  return series.length < 2 ? [] : series.map((node) => wholeHeading(lines, node, width));
}

function bestChain(
  nodes: readonly Node[],
  chains: readonly Chain[],
  index: number,
  node: Node,
  lines: readonly OutlineLine[],
): Chain {
  const first = follow(start, node.number);
  let weight = first === undefined ? -Infinity : node.cues - first.cost;
  let from = -1;
  let count = first?.count ?? start;
  for (let before = 0; before < index; before += 1) {
    const chain = chains[before];
    if (chain === undefined || chain.weight === -Infinity) continue;
    const next = follow(chain.count, node.number);
    if (next === undefined) continue;
    const total = chain.weight + node.cues - next.cost + roomCue(lines, nodes[before], node);
    if (total > weight) [weight, from, count] = [total, before, next.count];
  }
  return { weight, from, count };
}

/** Chapters have text; two single numbers close together are a list. */
function roomCue(lines: readonly OutlineLine[], one: Node | undefined, other: Node | undefined): number {
  if (one === undefined) return 0;
  const room = (other === undefined ? lines.at(-1)?.end : lines[other.at]?.start) ?? 0;
  const letters = room - (lines[one.at]?.end ?? 0);
  const isDeeper = other !== undefined && other.number.path.length > one.number.path.length;
  const isList = one.number.path.length === 1 && !isDeeper && letters < 250 && !one.hasText;
  return Math.min(1, letters / 1500) * 0.5 - (isList ? 1 : 0);
}

/** Whether running text of its own comes within a few lines. */
function hasText(lines: readonly OutlineLine[], from: number): boolean {
  return lines
    .slice(from, from + 4)
    .some(
      ({ isFirst, numbered, role, text }) =>
        role === 'text' && numbered.number === null && text.length > 60 && (isFirst || /^\p{Lu}/u.test(text)),
    );
}

/** What the number itself tells: dots and words are sure, a lone "1." or "A." may be a list item. */
function numberCues(lines: readonly OutlineLine[], line: OutlineLine): number {
  const { number, title, separator } = line.numbered;
  if (number === null) return 0;
  const isLabelled = /^\p{L}{4}/u.test(number.printed);
  // A title page names the number, and the chapter itself again with its title.
  if (isLabelled && title === '') return 0.9;
  if (isLabelled) return separator !== '' || /^[\p{Lu}\d"'‘“]/u.test(title) ? 1.2 : -0.5;
  if (title === '') return -1;
  if (separator === ')') return -1.2;
  const isNeighbour = [-1, 1].some((step) => isSibling(line, neighbour(lines, line.at, step)));
  if (number.path.length > 1) return 1.3 - (isNeighbour ? 0.4 : 0);
  return (number.kind === 'part' ? -0.2 : 0.2) - (isNeighbour ? 1.3 : 0);
}

/** The line before or after, over headers and footers. */
function neighbour(lines: readonly OutlineLine[], at: number, step: number): OutlineLine | undefined {
  let other = at + step;
  while (lines[other]?.role === 'furniture') other += step;
  return lines[other];
}

function isSibling(line: OutlineLine, other: OutlineLine | undefined): boolean {
  const [one, two] = [line.numbered.number, other?.numbered.number];
  // "5 van de 10 inwoners" is a sentence.
  if (/^\p{Ll}/u.test(other?.numbered.title ?? '') && other?.numbered.separator === '') return false;
  if (!one || !two || one.kind !== two.kind || one.path.length !== two.path.length) return false;
  return Math.abs((one.path.at(-1) ?? 0) - (two.path.at(-1) ?? 0)) === 1;
}

/** The count after a heading, and what is odd about it; undefined when the number cannot follow. */
function follow(count: Count, number: HeadingNumber): { count: Count; cost: number } | undefined {
  switch (number.kind) {
    case 'annex':
      return followSeries(count, number, 'annex');
    case 'part':
      return followSeries(count, number, 'part');
    default:
      return followDecimal(count, number);
  }
}

function followSeries(
  count: Count,
  number: HeadingNumber,
  series: 'part' | 'annex',
): { count: Count; cost: number } | undefined {
  const before = count[series];
  const [own = 0, ...deeper] = number.path;
  if (deeper.length > 0) {
    if (before?.style !== number.style || before.path[0] !== own) return undefined;
    const inner = pathCost(count.path, deeper, count.chapter);
    return inner === undefined ? undefined : { count: { ...count, path: deeper }, cost: inner };
  }
  if (before !== null && before.style !== number.style) return undefined;
  const step = own - (before?.path[0] ?? 0);
  if (step < 1 || step > 3) return undefined;
  const cost = (step - 1) * 0.7 + (series === 'part' && count.annex !== null ? 1 : 0);
  const chapter = count.annex === null ? (count.path[0] ?? count.chapter) : count.chapter;
  const cleared = series === 'part' ? { ...count, annex: null, part: number } : { ...count, annex: number };
  return { count: { ...cleared, path: [], chapter }, cost };
}

function followDecimal(count: Count, number: HeadingNumber): { count: Count; cost: number } | undefined {
  const { path } = number;
  let cost: number | undefined;
  const annex = count.annex?.path[0];
  if (annex !== undefined && count.path.length === 0 && path.length > 1 && path[0] === annex) {
    cost = path[1] === 1 ? 0 : 0.7;
  } else {
    cost = pathCost(count.path, path, annex === undefined ? count.chapter : 0);
    // In an annex "1." is a list item more often than not.
    if (annex !== undefined && cost !== undefined) cost += path.length === 1 ? 1.2 : 0.2;
  }
  if (cost === undefined) return undefined;
  const isLabelled = /^\p{L}/u.test(number.printed);
  if (path.length === 1 && count.annex === null) {
    if (count.isLabelled !== null && count.isLabelled !== isLabelled) cost += 0.8;
    return { count: { ...count, path, isLabelled }, cost };
  }
  // A number with dots that follows exactly is hardly ever a coincidence.
  return { count: { ...count, path }, cost: cost === 0 && path.length > 1 ? -0.7 : cost };
}

/** @param chapter where the counting may go on after a new part; 0 at the beginning. */
function pathCost(from: readonly number[], to: readonly number[], chapter: number): number | undefined {
  const last = to.at(-1) ?? 0;
  if (from.length === 0) {
    const first = to[0] ?? 0;
    const isNext = first === 1 || first === chapter + 1 || (first === 0 && chapter === 0);
    const skipped = isNext ? 0 : first > chapter ? first - chapter - 1 : undefined;
    if (skipped === undefined || skipped > 4) return undefined;
    return (
      skipped * 0.6 + (to.length - 1) * 0.5 + to.slice(1).reduce((sum, each) => sum + (each - 1) * 0.6, 0)
    );
  }
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same += 1;
  if (same === from.length) {
    const below = to.slice(same);
    if (below.length === 0 || below.length > 2) return undefined;
    return (below.length - 1) * 1 + below.reduce((sum, each) => sum + Math.max(0, each - 1) * 0.7, 0);
  }
  if (same === to.length) return undefined;
  const step = (to[same] ?? 0) - (from[same] ?? 0);
  if (step < 1 || step > 4) return undefined;
  if (same === to.length - 1) return (step - 1) * 0.8;
  // A chapter heading is missing, its first section is there.
  return same === to.length - 2 && step === 1 && last === 1 ? 1.2 : undefined;
}

/** With the lines on which it goes on, and for a number alone the title under it. */
function wholeHeading(lines: readonly OutlineLine[], node: Node, width: number): FoundHeading {
  const line = lines[node.at];
  const { number, title: first } = line?.numbered ?? { number: node.number, title: '' };
  let title = first;
  let last = node.at;
  const wrapped = wrappedTitle(lines, node.at);
  while (title !== '' && last < wrapped) title = joinWrapped(title, lines[++last]?.text ?? '');
  while (line !== undefined && last - node.at < 4) {
    const next = lines[last + 1];
    if (next === undefined || next.role !== 'text' || next.numbered.number !== null) break;
    const isUnder = title === '' && next.text.length <= 100;
    if (!isUnder && !isWrapped(lines, last, width)) break;
    title = isUnder ? next.text : joinWrapped(title, next.text);
    last += 1;
  }
  return { at: node.at, last, number, title: title.replace(/\.$/, '') };
}

/** A heading runs on in the next line of its paragraph when that looks the same, or is the last and short. */
function isWrapped(lines: readonly OutlineLine[], at: number, width: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || line.isLast) return false;
  if (line.size > 1.05 || line.isStrong)
    return Math.abs(next.size - line.size) < 0.03 && next.isStrong === line.isStrong;
  if (!next.isLast) return false;
  return line.text.length > width * 0.6 && next.text.length < width * 0.75 && !/[.:;]$/.test(next.text);
}
