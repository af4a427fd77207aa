// The paragraphs of a Word file as the checks on a letter want them: text, heading level, list level.
import { type Result, succeed } from '@shared/domain';
import { type LetterLine, type ReadLetter, recogniseLetter } from '@shared/letter/checks';
import { inlineText } from '@shared/rich-text';
import type { WordBlock, WordParagraph } from '@shared/word-import/word-block';
import { mutePictures } from './mute-pictures';
import { readWord } from './read-word';

/** A Word letter as the checks recognise it. Codes: those of `readWord`. */
export function readWordLetter(bytes: Uint8Array): Result<ReadLetter> {
  const document = readWord(bytes);
  if (!document.ok) return document;
  const { blocks } = document.value;
  return succeed(
    recogniseLetter(blocks.flatMap(linesOf), 'word', {
      hasContents: blocks.some((block) => block.type === 'paragraph' && block.role === 'contents'),
      mutePictures: mutePictures(bytes),
    }),
  );
}

function linesOf(block: WordBlock): LetterLine[] {
  if (block.type === 'table') {
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(linesOf)));
  }
  return block.role === 'contents' ? [] : paragraphLines(block);
}

function paragraphLines({ content, outlineLevel, list, look }: WordParagraph): LetterLine[] {
  const text = inlineText(content);
  const line = { text, isAfterGap: true, isBeforeGap: true };
  if (outlineLevel !== undefined) {
    const number = list?.ordered === true ? list.label.trim().replace(/\.$/, '') : '';
    return text.trim() === ''
      ? []
      : [{ ...line, headingLevel: outlineLevel, ...(number === '' ? {} : { automaticNumber: number }) }];
  }
  if (list !== undefined) return [{ ...line, listLevel: list.level }];
  if (text.trim() === '') return [];
  return splitLines(text).map((part, at, all) => ({
    text: part,
    isAfterGap: at === 0,
    isBeforeGap: at === all.length - 1,
    isBold: look.bold,
  }));
}

/** Line breaks part an address; in running text they part nothing. */
function splitLines(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.every((line) => line.length < 80) ? lines : [lines.join(' ')];
}
