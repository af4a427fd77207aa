// Lists as Word lists: one list for each numbered list, so that each starts at 1.
import { Paragraph } from 'docx';
import type { LetterListItem } from '@shared/letter/letter-model';
import { deepestListLevel, listReference } from './numbering-definitions';
import { listStyle } from './style-names';
import { textRuns } from './text-runs';

/** `instance` is unique for every ordered list of the letter; bullets have nothing to restart and share one list. */
export function listParagraphs(
  items: readonly LetterListItem[],
  ordered: boolean,
  instance: number,
): Paragraph[] {
  return items.map((item) => {
    const level = Math.min(Math.max(Math.trunc(item.level), 0), deepestListLevel);
    return new Paragraph({
      style: listStyle(ordered, level),
      numbering: {
        reference: ordered ? listReference.ordered : listReference.bullets,
        level,
        instance: ordered ? instance : 0,
      },
      children: textRuns(item.content),
    });
  });
}
