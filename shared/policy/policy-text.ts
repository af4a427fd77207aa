// A policy document once read: its text, with what is known of pages, lines and their look.

export type PolicySource = 'pdf' | 'word' | 'text' | 'markdown';

/**
 * What a line is. `furniture`: running headers, footers and printed page numbers. `contents`: a list of contents
 * that the file itself marks as one. `table`: a row of a table.
 */
export type LineRole = 'text' | 'furniture' | 'contents' | 'table';

/**
 * One printed line, without the space around it: `start` and `end` are UTF-16 offsets into the text. Lines are in
 * reading order and do not overlap. `paragraph` counts up; lines with the same number run on.
 * `size` is the letter size in points. `isStrong`: bold, or all in another typeface than the running text.
 * `headingLevel`, from 1, where the file marks a heading as such. `place` is known of PDF files only.
 */
export interface PolicyLine {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly role: LineRole;
  readonly size?: number;
  readonly isStrong?: boolean;
  readonly headingLevel?: number;
  readonly place?: LinePlace;
}

/** Where a line stands on its page, in points from the lower left corner; `y` is its baseline. */
export interface LinePlace {
  readonly y: number;
  readonly parts: readonly LinePart[];
}

/** The letters of a line from `at` (an offset into the line) to where the next part begins. */
export interface LinePart {
  readonly at: number;
  readonly x: number;
  readonly width: number;
}

/** Pages tile the text. `label` is the printed page number, null where the document shows none. */
export interface PolicyPage {
  readonly start: number;
  readonly end: number;
  readonly label: string | null;
}

/** What the file itself offers as outline; `start` is where it points, `isExact` when it names the very place. */
export interface PolicyBookmark {
  readonly level: number;
  readonly title: string;
  readonly start: number;
  readonly isExact: boolean;
}

/** `pageCount` is that of the whole document, also when only its first pages were read. */
export interface PolicyText {
  readonly source: PolicySource;
  readonly text: string;
  readonly lines: readonly PolicyLine[];
  readonly pages: readonly PolicyPage[];
  readonly pageCount: number;
  readonly bookmarks: readonly PolicyBookmark[];
}

/** `page` is the printed page number. `end` is where the next section of the same or a higher level begins. */
export interface PolicySection {
  readonly level: number;
  readonly number: string | null;
  readonly title: string;
  readonly page: string | null;
  readonly start: number;
  readonly end: number;
}

/** The page in which an offset lies, or undefined for a document without pages. */
export function pageAt(document: Pick<PolicyText, 'pages'>, offset: number): PolicyPage | undefined {
  const { pages } = document;
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pages[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pages[low];
}

/** The innermost section in which an offset lies. `sections` are in order of their start. */
export function sectionAt(sections: readonly PolicySection[], offset: number): PolicySection | undefined {
  return sections.findLast((section) => section.start <= offset);
}

/**
 * The printed page of an offset: as the pages show it, else from the outline where the section begins and ends on one page.
 * Null when nobody can tell.
 */
export function printedPage(
  document: Pick<PolicyText, 'pages'>,
  sections: readonly PolicySection[],
  offset: number,
): string | null {
  const label = pageAt(document, offset)?.label ?? null;
  if (label !== null) return label;
  const at = sections.findLastIndex((section) => section.start <= offset);
  const own = sections[at]?.page ?? null;
  return own !== null && own === sections[at + 1]?.page ? own : null;
}

/** What a quote remembers of its section: the printed number, or the title where there is none. */
export function sectionName(section: PolicySection): string {
  return section.number ?? section.title;
}
