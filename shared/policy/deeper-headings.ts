// Numbered headings that a list of contents leaves out because they lie deeper: 3.2.1 where it stops at 3.2.
import type { FoundHeading } from './found-heading';
import { headingCues, usualWidth } from './heading-cues';
import type { OutlineLine } from './outline-line';

const leastCues = -0.4;

/** Only series that begin at 1 right inside the section that they are numbered under. */
export function findDeeperHeadings(
  lines: readonly OutlineLine[],
  found: readonly FoundHeading[],
): FoundHeading[] {
  const width = usualWidth(lines);
  return found.flatMap((heading, index) => {
    const { number } = heading;
    if (number === null || number.kind === 'annex') return [];
    const end = found[index + 1]?.at ?? lines.length;
    return seriesUnder(lines, number.path, { from: heading.last + 1, to: end }, width);
  });
}

function seriesUnder(
  lines: readonly OutlineLine[],
  under: readonly number[],
  { from, to }: { from: number; to: number },
  width: number,
): FoundHeading[] {
  const series: FoundHeading[] = [];
  let path = under;
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    const own = line?.numbered.number;
    if (line === undefined || own?.kind !== 'decimal' || own.path.length <= under.length) continue;
    if (under.some((count, step) => own.path[step] !== count) || !comesNext(path, own.path)) continue;
    if (line.numbered.title === '' || headingCues(lines, at, width) < leastCues) continue;
    series.push({ at, last: at, number: own, title: line.numbered.title });
    path = own.path;
  }
  return series;
}

function comesNext(path: readonly number[], next: readonly number[]): boolean {
  if (next.length === path.length + 1)
    return next.at(-1) === 1 && path.every((count, at) => next[at] === count);
  const depth = next.length - 1;
  return (
    next.length <= path.length &&
    next.slice(0, depth).every((count, at) => path[at] === count) &&
    next[depth] === (path[depth] ?? 0) + 1
  );
}
