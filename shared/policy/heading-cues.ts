// What speaks for and against a line being a heading, whatever its number.
import type { OutlineLine } from './outline-line';

const longestTitle = 150;
const months =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/;
const measures =
  /^(?:euro|€|procent|%|uur|jaar|jaren|maanden|weken|dagen|inwoners|personen|miljoen|plaatsen)\b/;

/** How wide the lines of a document usually are, in characters: nine of ten are shorter. */
export function usualWidth(lines: readonly OutlineLine[]): number {
  const widths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 80;
}

/** Above 0 a heading is likelier than not. Looks at the title, the look of the line and where it stands. */
export function headingCues(lines: readonly OutlineLine[], at: number, width: number): number {
  const line = lines[at];
  if (line === undefined || line.role === 'furniture' || line.role === 'contents') return -9;
  const { title } = line.numbered;
  if (title.length > longestTitle || months.test(title) || measures.test(title)) return -4;
  let cues = titleCues(title);
  if (line.role === 'table') cues -= 2;
  cues += Math.max(-1, Math.min(1.5, (line.size - 1) * 4)) + (line.isStrong ? 0.6 : 0);
  if (line.isFirst && line.isLast) cues += 0.4;
  // A short line may be a heading right above its text; a full one runs on, unless it makes a title with the next.
  if (wrappedTitle(lines, at) > at) cues += 0.2;
  else if (!line.isLast && (line.text.length > width * 0.75 || goesOn(line, lines[at + 1]))) cues -= 1;
  if (!line.isFirst && !endsSentence(lines[at - 1])) cues -= 0.6;
  return cues;
}

/** The last line of a title that begins at `at` and did not fit on one line; else `at` itself. */
export function wrappedTitle(lines: readonly OutlineLine[], at: number): number {
  return titleParagraph(lines, at) ?? runningLines(lines, at) ?? at;
}

/** A paragraph of two or three lines that is no sentence. */
function titleParagraph(lines: readonly OutlineLine[], at: number): number | undefined {
  const first = lines[at];
  if (first === undefined || !first.isFirst || first.isLast) return undefined;
  let letters = first.text.length;
  for (let last = at + 1; last <= at + 2; last += 1) {
    const line = lines[last];
    if (line === undefined || line.role !== 'text' || line.numbered.number !== null) return undefined;
    letters += line.text.length;
    if (letters > longestTitle + 20 || Math.abs(line.size - first.size) > 0.03) return undefined;
    // A sentence inside: a heading with the beginning of its text.
    if (/[.!?]\s\p{Lu}/u.test(`${lines[last - 1]?.text ?? ''} ${line.text}`)) return undefined;
    if (line.isLast) return /[.!:;,]$/.test(line.text) ? undefined : last;
  }
  return undefined;
}

/** Lines that go on in small letters, up to text that begins anew: a sentence would end in a full stop. */
function runningLines(lines: readonly OutlineLine[], at: number): number | undefined {
  let letters = lines[at]?.text.length ?? 0;
  for (let last = at; last < at + 4; last += 1) {
    const [line, next] = [lines[last], lines[last + 1]];
    if (line === undefined || letters > longestTitle + 20) return undefined;
    const goesOn = next !== undefined && next.role === 'text' && !next.isFirst && /^\p{Ll}/u.test(next.text);
    if (!goesOn) return last > at && !/[.!:;,]$/.test(line.text) ? last : undefined;
    if (/[.!?:;]$/.test(line.text) || /[.!?]\s\p{Lu}/u.test(next.text)) return undefined;
    letters += next.text.length;
  }
  return undefined;
}

function titleCues(title: string): number {
  let cues = 0;
  if (title.length > 100) cues -= 0.8;
  if (/[;,:]$/.test(title)) cues -= 1.5;
  else if (/\p{Ll}{2,}\.$/u.test(title)) cues -= 0.9;
  if (/[.!?]\s+\p{Lu}/u.test(title) && title.length > 60) cues -= 0.8;
  if (/^\p{Ll}/u.test(title)) cues -= 1.6;
  else if (/^[\d€(/=+-]/.test(title)) cues -= 1;
  if (!/\p{L}{2}/u.test(title) && title !== '') cues -= 3;
  return cues;
}

function goesOn(line: OutlineLine, next: OutlineLine | undefined): boolean {
  return next !== undefined && /^\p{Ll}/u.test(next.text) && line.text.length > 30;
}

function endsSentence(line: OutlineLine | undefined): boolean {
  return line === undefined || /[.!?:;)”"»\d]$/.test(line.text) || line.text.length < 45;
}
