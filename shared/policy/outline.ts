// The outline of a policy document: its sections with number, title, printed page and place.
import type { ContentsEntry, ContentsList } from './contents-entries';
import { findDeeperHeadings } from './deeper-headings';
import { findContents } from './find-contents';
import type { FoundHeading } from './found-heading';
import { isSameNumber } from './heading-number';
import { findByLook, findUnnumbered } from './look-headings';
import { findMarkedHeadings } from './marked-headings';
import { matchContents } from './match-contents';
import { findNumberedHeadings } from './numbered-headings';
import { type OutlineLine, outlineLines } from './outline-line';
import type { PolicyLine, PolicySection, PolicyText } from './policy-text';
import { sectionLevels } from './section-levels';
import { bareTitle, likeness } from './title-likeness';

/**
 * What the file marks as headings wins; else its list of contents says what to look for; else the numbers that count on;
 * else the look. Sections come in the order of the text.
 */
export function recogniseOutline(document: PolicyText): PolicySection[] {
  return readOutline(document).sections;
}

/** The sections, and the lines with the list of contents marked as that: nobody looks for its words or quotes them. */
export function readOutline(document: PolicyText): {
  readonly sections: PolicySection[];
  readonly lines: readonly PolicyLine[];
} {
  const lines = outlineLines(document);
  const contents = findContents(lines);
  const headings = findHeadings(document, lines, contents).sort((a, b) => a.at - b.at);
  const levels = sectionLevels(headings);
  const pageOf = pageChooser(document, headings, lines);
  const sections = headings.map((heading, index): PolicySection => {
    const level = levels[index] ?? 1;
    const next = headings.findIndex((_, at) => at > index && (levels[at] ?? 1) <= level);
    const line = lines[heading.at];
    return {
      level,
      number: heading.number?.printed ?? null,
      title: heading.title.replace(/\s+/g, ' ').trim(),
      page: pageOf(heading),
      start: line?.start ?? 0,
      end: lines[headings[next]?.at ?? -1]?.start ?? document.text.length,
    };
  });
  const isAnnounced = contents !== undefined && sections.length >= contents.entries.length * 0.5;
  return { sections, lines: isAnnounced ? marked(document.lines, contents) : document.lines };
}

function marked(lines: readonly PolicyLine[], { from, to }: ContentsList): PolicyLine[] {
  return lines.map((line, at) =>
    at >= from && at < to && line.role === 'text' ? { ...line, role: 'contents' } : line,
  );
}

/**
 * The page printed where the heading stands and the one that the contents give are nearly always the same. Where they
 * differ the contents are out of date: the pages of a PDF are sure. In a text file, when they differ mostly, the numbers left
 * behind are no page numbers.
 */
function pageChooser(
  { source }: PolicyText,
  headings: readonly FoundHeading[],
  lines: readonly OutlineLine[],
): (heading: FoundHeading) => string | null {
  const printed = ({ at }: FoundHeading) => lines[at]?.page ?? null;
  const both = headings.filter((heading) => (heading.page ?? null) !== null && printed(heading) !== null);
  const same = both.filter((heading) => heading.page === printed(heading)).length;
  return source === 'pdf' || same >= both.length / 2
    ? (heading) => printed(heading) ?? heading.page ?? null
    : (heading) => heading.page ?? printed(heading);
}

function findHeadings(
  document: PolicyText,
  lines: readonly OutlineLine[],
  contents: ContentsList | undefined,
): FoundHeading[] {
  const marked = findMarkedHeadings(document, lines);
  const pages = () => new ContentsPages(contents?.entries ?? []);
  if (marked.length >= 2 && marked.length >= (contents?.entries.length ?? 0) * 0.7)
    return marked.map(pages().give);
  const announced = contents === undefined ? [] : announcedHeadings(lines, contents);
  if (marked.length >= 2 && marked.length >= announced.length * 0.7) return marked.map(pages().give);
  const series = findNumberedHeadings(outside(lines, contents));
  const isKnown =
    contents !== undefined &&
    announced.length >= Math.max(2, contents.entries.length * 0.5) &&
    !goesFurther(series, announced);
  const main = isKnown ? announced : series.map(pages().give);
  if (main.length === 0) return marked.length > 0 ? [...marked] : findByLook(outside(lines, contents));
  const all = isKnown ? [...main, ...findDeeperHeadings(lines, main)].sort((a, b) => a.at - b.at) : main;
  return [...all, ...findUnnumbered(outside(lines, contents), all)];
}

/**
 * Whether the numbers count on through many more headings, just as deep, than the contents announce, and through those
 * too: then the contents were read in part, as where a program ran their lines together.
 */
function goesFurther(series: readonly FoundHeading[], announced: readonly FoundHeading[]): boolean {
  const numbered = announced.filter(({ number }) => number !== null);
  const depth = Math.max(0, ...numbered.map(({ number }) => number?.path.length ?? 0));
  const asDeep = series.filter(({ number }) => (number?.path.length ?? 0) <= depth);
  const places = new Set(series.map(({ at }) => at));
  const shared = numbered.filter(({ at }) => places.has(at)).length;
  return asDeep.length > announced.length * 1.5 + 3 && shared >= Math.max(2, numbered.length * 0.6);
}

/** The lines of a list of contents are no headings. */
function outside(lines: readonly OutlineLine[], contents: ContentsList | undefined): readonly OutlineLine[] {
  if (contents === undefined) return lines;
  return lines.map((line) =>
    line.at >= contents.from && line.at < contents.to ? { ...line, role: 'contents' as const } : line,
  );
}

function announcedHeadings(lines: readonly OutlineLine[], contents: ContentsList): FoundHeading[] {
  const found = matchContents(lines, contents);
  return contents.entries.flatMap((entry, at) => {
    const heading = found[at];
    return heading === undefined ? [] : [reconcile(entry, heading)];
  });
}

/**
 * The heading as printed above the text, but with the number of the contents where the two differ (a slip in one of
 * many) or the text shows none, and with its capitals where the text has nothing else.
 */
function reconcile(entry: ContentsEntry, heading: FoundHeading): FoundHeading {
  const isSame = isSameNumber(entry.number, heading.number);
  const isShouted = heading.title === heading.title.toUpperCase() && heading.title !== entry.title;
  const isAlike = bareTitle(heading.title) === bareTitle(entry.title);
  return {
    ...heading,
    number: isSame ? heading.number : (entry.number ?? heading.number),
    title: isAlike && isShouted ? entry.title : heading.title.replace(/(?<=\p{Ll}{2})\.$/u, ''),
    page: entry.page,
  };
}

/** The pages that a list of contents gives, for headings that the file marks. */
class ContentsPages {
  readonly #entries: readonly (ContentsEntry & { readonly bare: string })[];
  readonly #titled = new Map<string, ContentsEntry[]>();

  constructor(entries: readonly ContentsEntry[]) {
    this.#entries = entries.map((entry) => ({ ...entry, bare: bareTitle(entry.title) }));
    for (const entry of this.#entries)
      this.#titled.set(entry.bare, [...(this.#titled.get(entry.bare) ?? []), entry]);
  }

  readonly give = (heading: FoundHeading): FoundHeading => {
    const bare = bareTitle(heading.title);
    const alike =
      this.#titled.get(bare) ?? this.#entries.filter((entry) => likeness(entry.bare, bare) >= 0.85);
    const entry = alike.find(({ number }) => isSameNumber(number, heading.number)) ?? alike[0];
    if (entry === undefined) return heading;
    return { ...heading, number: heading.number ?? entry.number, page: entry.page };
  };
}
