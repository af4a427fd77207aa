// Headings that the file marks itself: bookmarks of a PDF, heading styles of Word, Markdown.
import { type FoundHeading, joinWrapped } from './found-heading';
import { splitNumber } from './heading-number';
import type { OutlineLine } from './outline-line';
import type { PolicyBookmark, PolicyText } from './policy-text';
import { bareTitle, likeness } from './title-likeness';

const longestHeading = 250;
/** A bookmark may point a little above or below its heading, on the page or the next. */
const reach = 80;

/** Only what is found back in the text; empty when too little of it is, because then the marks are not to be trusted. */
export function findMarkedHeadings(document: PolicyText, lines: readonly OutlineLine[]): FoundHeading[] {
  const marks = document.bookmarks.filter(
    ({ title }) =>
      /\p{L}/u.test(title) && title.length <= longestHeading && !/^_(?:toc|goback|ref)/i.test(title),
  );
  const found: FoundHeading[] = [];
  let from = 0;
  for (const mark of marks) {
    const heading = mark.isExact ? headingAt(mark, lines) : headingNear(mark, lines, from);
    if (heading === undefined) continue;
    found.push(heading);
    from = heading.last + 1;
  }
  return found.length >= marks.length * 0.6 ? found.filter(isNoContentsHeading) : [];
}

/** The list of contents is no section of the document. */
function isNoContentsHeading({ title }: FoundHeading): boolean {
  return !/^(?:inhoud|inhoudsopgave|table of contents)$/i.test(title.trim());
}

function headingAt(mark: PolicyBookmark, lines: readonly OutlineLine[]): FoundHeading | undefined {
  const line = lines.find(({ end }) => end > mark.start);
  if (line === undefined) return undefined;
  const { number, title } = splitNumber(mark.title);
  return { at: line.at, last: line.at, number, title, level: mark.level };
}

function headingNear(
  mark: PolicyBookmark,
  lines: readonly OutlineLine[],
  from: number,
): FoundHeading | undefined {
  const { number, title } = splitNumber(mark.title);
  const wanted = bareTitle(title);
  const pointed = lines.findIndex(({ end }) => end > mark.start);
  if (pointed < 0) return undefined;
  let best: (FoundHeading & { readonly score: number }) | undefined;
  for (let at = Math.max(from, pointed - 3); at < Math.min(lines.length, pointed + reach); at += 1) {
    const line = lines[at];
    if (line === undefined || line.role === 'furniture' || line.role === 'contents') continue;
    if (!mayBegin(line, wanted)) continue;
    const reading = readingLike(lines, at, wanted, number === null ? '' : bareTitle(number.printed));
    if (reading === undefined || reading.like < 0.8) continue;
    const score = reading.like + (line.size > 1.05 || line.isStrong ? 0.15 : 0) - (at - pointed) * 0.002;
    if (best === undefined || score > best.score) {
      const shown = number ?? line.numbered.number;
      best = { at, last: reading.last, number: shown, title: reading.title, level: mark.level, score };
    }
  }
  return best;
}

/** A quick look before letters are compared: the first ones are nearly always right. */
function mayBegin({ bare, text }: OutlineLine, wanted: string): boolean {
  const start = wanted.slice(0, 3);
  return bare === '' || bare.startsWith(start) || bareTitle(text.slice(0, 40)).includes(start);
}

/** The line, with those it runs on in, as like the title as it gets; with and without its number. */
function readingLike(
  lines: readonly OutlineLine[],
  at: number,
  wanted: string,
  number: string,
): { like: number; last: number; title: string } | undefined {
  let best: { like: number; last: number; title: string } | undefined;
  let text = '';
  for (let last = at; last < Math.min(lines.length, at + 4); last += 1) {
    const line = lines[last];
    if (line === undefined || line.role === 'furniture') break;
    text = last === at ? line.text : joinWrapped(text, line.text);
    const bare = bareTitle(text);
    if (bare.length > (wanted.length + number.length) * 1.4 + 6) break;
    const { title } = splitNumber(text);
    const like = Math.max(
      likeness(bareTitle(title), wanted),
      likeness(bare, wanted),
      likeness(bare, number + wanted),
    );
    if (best === undefined || like > best.like + 0.02)
      best = { like, last, title: title === '' ? text : title };
  }
  return best;
}
