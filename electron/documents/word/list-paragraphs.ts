// Lists as Word lists: one list for each numbered list, so that each starts at 1.
import { Paragraph, type ParagraphChild } from 'docx';
import type { LetterListItem } from '@shared/letter/letter-model';
import { deepestListLevel, listReference } from './numbering-definitions';
import { listStyle, listWithNextStyle } from './style-names';

export interface ListPlace {
  /** Unique for every ordered list of the letter; bullets have nothing to restart and share one list. */
  readonly instance: number;
  /** Whether the last item must not be parted from the paragraph after the list. */
  readonly staysWithNext: boolean;
  /** The runs of an item; `isFirst` for the one that carries the list's bookmark. */
  readonly write: (item: LetterListItem, isFirst: boolean) => readonly ParagraphChild[];
}

export function listParagraphs(
  items: readonly LetterListItem[],
  ordered: boolean,
  { instance, staysWithNext, write }: ListPlace,
): Paragraph[] {
  return items.map((item, index) => {
    const level = Math.min(Math.max(Math.trunc(item.level), 0), deepestListLevel);
    const isLast = index === items.length - 1;
    return new Paragraph({
      style: isLast && staysWithNext ? listWithNextStyle(ordered) : listStyle(ordered, level),
      numbering: {
        reference: ordered ? listReference.ordered : listReference.bullets,
        level,
        instance: ordered ? instance : 0,
      },
      children: write(item, index === 0),
    });
  });
}
