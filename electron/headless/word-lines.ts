// The paragraphs of a Word file as the checks on a letter want them: text, heading level, list level.
import { strFromU8, unzipSync } from 'fflate';
import { type Result, fail, succeed } from '@shared/domain';
import type { LetterLine } from '@shared/letter/checks';
import { type WordParagraph, readWordParagraphs } from './word-paragraphs';
import { WordStyles } from './word-styles';

/** In bytes, for each part: a letter is small, and a part above this is no letter. */
const largestPart = 64 * 1024 * 1024;
const parts = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml'];

/** Code `not-word`: the bytes are no Word file, or a damaged one. */
export function readWordLines(bytes: Uint8Array): Result<LetterLine[]> {
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => parts.includes(name) && originalSize <= largestPart,
    });
    const text = (name: string) => (found[name] === undefined ? '' : strFromU8(found[name]));
    const document = text('word/document.xml');
    if (document === '') return notWord();
    const styles = new WordStyles(text('word/styles.xml'), text('word/numbering.xml'));
    return succeed(readWordParagraphs(document).flatMap((paragraph) => linesOf(paragraph, styles)));
  } catch {
    return notWord();
  }
}

function linesOf(paragraph: WordParagraph, styles: WordStyles): LetterLine[] {
  if (styles.isContents(paragraph)) return [];
  const headingLevel = styles.headingLevel(paragraph);
  const line = { text: paragraph.text, isAfterGap: true, isBeforeGap: true };
  if (headingLevel !== undefined) {
    if (paragraph.text.trim() === '') return [];
    const number = styles.nextNumber(paragraph, headingLevel);
    return [{ ...line, headingLevel, ...(number === undefined ? {} : { automaticNumber: number }) }];
  }
  const listLevel = styles.listLevel(paragraph);
  if (listLevel !== undefined) return [{ ...line, listLevel }];
  if (paragraph.text.trim() === '') return [];
  return splitLines(paragraph.text).map((text, at, all) => ({
    text,
    isAfterGap: at === 0,
    isBeforeGap: at === all.length - 1,
    isBold: paragraph.isBold,
  }));
}

/** Line breaks part an address; in running text they part nothing. */
function splitLines(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.every((line) => line.length < 80) ? lines : [lines.join(' ')];
}

function notWord(): Result<never> {
  return fail(
    'not-word',
    'Dit is geen Word-bestand, of het is beschadigd. Er is niets veranderd. Open het in Word en bewaar het opnieuw als .docx.',
  );
}
