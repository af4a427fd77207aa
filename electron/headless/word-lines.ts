// The paragraphs of a Word file as the checks on a letter want them: text, heading level, list level.
import { type Result, succeed } from '@shared/domain';
import type { LetterLine } from '@shared/letter/checks';
import { inlineText } from '@shared/rich-text';
import type { WordBlock, WordParagraph } from '@shared/word-import/word-block';
import { readWord } from '../documents/word-in/read-word';

/** Codes: those of `readWord`. */
export function readWordLines(bytes: Uint8Array): Result<LetterLine[]> {
  const document = readWord(bytes);
  return document.ok ? succeed(document.value.blocks.flatMap(linesOf)) : document;
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
