// A letter made by hand in a text file, as the checks read it.
import type { LetterLine } from './letter-line';
import type { ReadLetter } from './read-letter';
import { recogniseLetter } from './recognise-letter';

/** A file with a longer line than this breaks no paragraphs: there a line is a paragraph. In characters. */
const widestTypedLine = 130;
/** A line shorter than this part of the usual full line ended because the paragraph did. */
const fullShare = 0.65;

/** Plain text or simple Markdown. */
export function readLetterText(text: string): ReadLetter {
  return recogniseLetter(linesOf(text), 'text');
}

function linesOf(text: string): LetterLine[] {
  const raw = unwrap(text.replace(/^\ufeff/, '').split(/\r\n?|\n|\f/));
  return raw.flatMap((line, at): LetterLine[] => {
    if (line.trim() === '') return [];
    const heading = /^(#{1,6})\s+(.+?)\s*#*$/.exec(line);
    const plain = (heading?.[2] ?? line).replace(/(\*\*|__)(?=\S)(.+?)\1/gu, '$2');
    return [
      {
        text: plain,
        isAfterGap: (raw[at - 1] ?? '').trim() === '',
        isBeforeGap: (raw[at + 1] ?? '').trim() === '',
        ...(heading?.[1] === undefined ? {} : { headingLevel: heading[1].length }),
        ...(/^(\*\*|__).+\1$/u.test(line.trim()) ? { isBold: true } : {}),
      },
    ];
  });
}

/** Puts lines together that a program broke at a fixed width; a file with long lines is left as it is. */
function unwrap(lines: readonly string[]): string[] {
  if (lines.some((line) => line.length > widestTypedLine)) return [...lines];
  const lengths = lines.map((line) => line.length).filter((length) => length > 20);
  const full = (lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0) * fullShare;
  const whole: string[] = [];
  let width = 0;
  for (const line of lines) {
    const last = whole.at(-1);
    const goesOn =
      last !== undefined &&
      width >= full &&
      width > 40 &&
      line.trim() !== '' &&
      !/^\s*(?:[-–—•*·▪#o]|\d{1,2}[.)]|[a-z][.)])\s/u.test(line) &&
      !/^\s*advies:/iu.test(line);
    if (goesOn) whole[whole.length - 1] = `${last} ${line.trim()}`;
    else whole.push(line);
    width = line.length;
  }
  return whole;
}
