// What is what in a letter made by hand: head, sections, lists, names under it.
import { letterChecks } from '../../i18n/nl-checks';
import { councilsIn, isNamed } from './council-names';
import { type LetterLine, type TypedItem, typedItem } from './letter-line';
import {
  afterAdviceLabel,
  claimedCouncils,
  isAddressLine,
  isAdviceHeading,
  isDateLine,
  isReferenceLine,
  isSalutation,
  isSignOff,
} from './letter-signs';
import type { ReadLetter, ReadSigning } from './read-letter';
import { SectionBuilder } from './section-builder';
import { headingIn } from './typed-heading';

/** The head of a letter is at most this many lines. */
const longestHead = 40;

/** More dots than a line has room for need not be looked at. */
const longestLeader = 200;

/** What a file shows that its lines do not. */
interface Seen {
  readonly hasContents?: boolean;
  readonly mutePictures?: readonly string[];
}

export function recogniseLetter(
  lines: readonly LetterLine[],
  source: 'word' | 'text',
  { hasContents = false, mutePictures = [] }: Seen = {},
): ReadLetter {
  const start = bodyStart(lines, source);
  const end = bodyEnd(lines, start);
  const head = lines.slice(0, start).map(({ text }) => text.trim());
  const foot = lines.slice(end).map(({ text }) => text.trim());
  const greeting = lines.slice(0, start + 1).some(({ text }) => isSalutation(text.trim()));
  return {
    source,
    hasDate: [...head, ...foot].some(isDateLine),
    hasReference: head.some(isReferenceLine),
    addressee: head.some(isAddressLine) ? 'address' : greeting ? 'salutation' : 'none',
    signing: signingOf(head, foot),
    hasContents: hasContents || lines.filter(({ text }) => isContentsLine(text)).length > 2,
    mutePictures,
    explained: [],
    sections: readBody(lines.slice(start, end), source),
  };
}

/** The head ends at the salutation, else at the first heading, else at the first real paragraph. */
function bodyStart(lines: readonly LetterLine[], source: 'word' | 'text'): number {
  const head = lines.slice(0, longestHead);
  const salutation = head.findIndex(({ text }) => isSalutation(text.trim()));
  if (salutation >= 0) return salutation;
  const heading = head.findIndex((line, at) => {
    const found = headingIn(lines, at, source);
    return found !== undefined && (found.typed !== null || found.number !== null || line.headingLevel === 2);
  });
  if (heading >= 0) return heading;
  const paragraph = head.findIndex(
    ({ text }) => text.length > 120 && !isAddressLine(text) && /[.!?]$/.test(text),
  );
  const isHeaded = paragraph > 0 && headingIn(lines, paragraph - 1, source) !== undefined;
  return Math.max(0, isHeaded ? paragraph - 1 : paragraph);
}

/** Where the names begin: at the last closing line in the second half. */
function bodyEnd(lines: readonly LetterLine[], start: number): number {
  const half = start + Math.floor((lines.length - start) / 2);
  let end = lines.length;
  for (let at = lines.length - 1; at >= half; at--) {
    if (isSignOff(lines[at]?.text.trim() ?? '')) end = at;
    else if (end < lines.length && end - at > 3) break;
  }
  return end;
}

function signingOf(head: readonly string[], foot: readonly string[]): ReadSigning {
  const councils = [...new Set(head.filter((line) => !isAddressLine(line)).flatMap(councilsIn))];
  const names = foot.join('\n');
  const under = foot.filter((line) => !isSignOff(line));
  const signed = councils.filter((council) => isNamed(council, names));
  const named = new Set(under.flatMap(councilsIn).map((name) => name.toLowerCase()));
  return {
    isSigned: under.some((line) => /\p{Lu}/u.test(line)),
    councils,
    missing: councils.filter((council) => !signed.includes(council)),
    claimed: foot.map(claimedCouncils).find((claim) => claim !== null) ?? null,
    named: Math.max(signed.length, named.size),
  };
}

function readBody(lines: readonly LetterLine[], source: 'word' | 'text'): ReadLetter['sections'] {
  const builder = new SectionBuilder(letterChecks.opening);
  lines.forEach((line, at) => {
    const text = line.text.trim();
    if (isSalutation(text) || isContentsLine(line.text)) return;
    const heading = headingIn(lines, at, source);
    if (heading !== undefined) {
      builder.addHeading(heading);
      return;
    }
    const item = itemIn(line);
    if (item !== undefined) {
      builder.addItem(item.level, item.text, line.listLevel === undefined);
      return;
    }
    const advice = isAdviceHeading(text) ? '' : afterAdviceLabel(text);
    if (advice !== undefined) builder.addParagraph('advice', advice);
    else builder.addParagraph('text', text);
  });
  return builder.sections;
}

/** "2.1 Wonen ........ 7": a line of a typed list of contents. */
function isContentsLine(text: string): boolean {
  return /\S(?:\s*\.{3,}\s*|\t+| {3,})\d{1,3}\s*$/.test(text.trimEnd().slice(-longestLeader));
}

function itemIn(line: LetterLine): Pick<TypedItem, 'level' | 'text'> | undefined {
  if (line.listLevel !== undefined) return { level: line.listLevel, text: line.text.trim() };
  return typedItem(line.text);
}
