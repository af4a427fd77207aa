// Headings that somebody typed: known by their number, by Word's style, or by standing alone.
import { type LetterLine, typedItem } from './letter-line';
import {
  afterAdviceLabel,
  isAdviceHeading,
  isDateLine,
  isSalutation,
  isSignOff,
  typedNumber,
} from './letter-signs';
import type { ReadHeading } from './read-letter';

const longestHeading = 120;
const longestPlainHeading = 60;

/** The heading at this line, or undefined. A text file knows no styles: there a line alone can be one. */
export function headingIn(
  lines: readonly LetterLine[],
  at: number,
  source: 'word' | 'text',
): ReadHeading | undefined {
  const line = lines[at];
  if (line === undefined || line.listLevel !== undefined) return undefined;
  const text = line.text.trim();
  const numbered = typedNumber(text);
  if (line.headingLevel !== undefined) {
    const number = line.automaticNumber ?? (numbered ? plainNumber(numbered.typed) : null);
    return {
      level: line.headingLevel,
      number,
      typed: numbered?.typed ?? null,
      title: numbered?.title ?? text,
    };
  }
  if (numbered !== undefined && isNumberedHeading(lines, at)) {
    const number = plainNumber(numbered.typed);
    return { level: number.split('.').length, number, typed: numbered.typed, title: numbered.title };
  }
  if (numbered === undefined && isPlainHeading(line, source)) {
    return { level: plainLevel(lines, at), number: null, typed: null, title: text.replace(/:$/, '') };
  }
  return undefined;
}

function plainNumber(typed: string): string {
  return typed.replace(/\.$/, '');
}

/** Short, no sentence, and no item of a typed list. */
function isNumberedHeading(lines: readonly LetterLine[], at: number): boolean {
  const line = lines[at];
  const numbered = line && typedNumber(line.text);
  if (line === undefined || numbered === undefined || /^\s{2}/.test(line.text)) return false;
  const { typed, title } = numbered;
  if (title.length > longestHeading || /[.;,:]$/.test(title) || !/^[\p{Lu}\d"'‘“(]/u.test(title))
    return false;
  if (/\d\.\d/.test(typed)) return true;
  if (!line.isAfterGap) return false;
  return !isSuccessor(typed, lines[at + 1]) && !isSuccessor(typed, lines[at - 1], -1);
}

/** Whether the neighbour counts on: two numbers that follow each other without text between are a list. */
function isSuccessor(typed: string, neighbour: LetterLine | undefined, step = 1): boolean {
  const other = neighbour && typedNumber(neighbour.text)?.typed;
  return (
    other !== undefined && !/\d\.\d/.test(other) && Number.parseInt(other) === Number.parseInt(typed) + step
  );
}

function isPlainHeading(line: LetterLine, source: 'word' | 'text'): boolean {
  const text = line.text.trim();
  if (source === 'word' && line.isBold !== true) return false;
  if (isAdviceHeading(text)) return false;
  return (
    line.isAfterGap &&
    line.isBeforeGap &&
    text.length <= longestPlainHeading &&
    /^\p{Lu}/u.test(text) &&
    !/[.;,:!]$/.test(text) &&
    !/^\s/.test(line.text) &&
    typedItem(line.text) === undefined &&
    afterAdviceLabel(text) === undefined &&
    !isSalutation(text) &&
    !isSignOff(text) &&
    !isDateLine(text)
  );
}

/** Under a numbered heading whose numbers go on after it, a plain heading lies one level deeper; else it is a chapter. */
function plainLevel(lines: readonly LetterLine[], at: number): number {
  const numberAt = (line: LetterLine) => line.automaticNumber ?? typedNumber(line.text)?.typed ?? '';
  const isDeep = (line: LetterLine) => /\d\.\d/.test(numberAt(line));
  const before = lines.slice(0, at).findLast(isDeep);
  const after = lines.slice(at + 1).find((line) => isDeep(line) || /^\d+\.?$/.test(numberAt(line)));
  if (before === undefined || after === undefined || !isDeep(after)) return 1;
  const [one, other] = [numberAt(before), numberAt(after)];
  return one.split('.')[0] === other.split('.')[0] ? plainNumber(one).split('.').length + 1 : 1;
}
