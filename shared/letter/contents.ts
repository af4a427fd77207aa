// The table of contents: which headings are in it, in Word, in the preview and in the layout alike.
import { letterWords } from '../i18n/nl-letter';
import type { LetterBlock, LetterHeading } from './letter-model';

/** With more lines than this the contents name chapters and their sections only. */
const mostEntries = 40;

/** The contents of a letter that holds `blocks`; none when there is nothing to find. */
export function contentsBlocks(blocks: readonly LetterBlock[]): LetterBlock[] {
  const headings = blocks.filter((block) => block.type === 'heading');
  if (headings.length === 0) return [];
  return [{ type: 'contents', title: letterWords.contents, depth: headings.length > mostEntries ? 2 : 3 }];
}

/** The headings that stand in the contents: all of the letter down to `depth`, for the contents stand in front. */
export function contentsHeadings(blocks: readonly LetterBlock[], depth: 2 | 3): LetterHeading[] {
  return blocks.flatMap((block) => (block.type === 'heading' && block.level <= depth ? [block] : []));
}
