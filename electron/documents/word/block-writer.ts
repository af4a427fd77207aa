// Turns the letter's blocks into Word paragraphs and tables, in order, one block at a time with an eye on the next.
import { Paragraph, Table, TextRun, type FileChild } from 'docx';
import type { LetterBlock, LetterHeading, LetterText } from '@shared/letter/letter-model';
import { Bookmarks } from './bookmarks';
import { cleanLine } from './clean-text';
import type { HeadingPlan } from './heading-numbers';
import { emptyLine } from './layout-table';
import { addressParagraphs, letterhead, referenceParagraphs } from './letterhead';
import { listParagraphs } from './list-paragraphs';
import { listReference } from './numbering-definitions';
import { signatoryBlock } from './signatories';
import { characterStyle, headingStyle, paragraphStyle, unnumberedHeadingStyle } from './style-names';
import { isBlank, styledRun, textRuns } from './text-runs';

const conceptWord = 'CONCEPT';
const adviceLabel = 'Advies:';

/** Writes all blocks; the result never ends with a table and never has two tables touching. */
export function writeBlocks(blocks: readonly LetterBlock[], plan: HeadingPlan): FileChild[] {
  const writer = new BlockWriter(plan);
  const children = blocks.flatMap((block, index) =>
    writer.write(block, {
      previous: blocks[index - 1],
      next: blocks[index + 1],
      afterNext: blocks[index + 2],
    }),
  );
  return children.flatMap((child, index) => {
    const next = children[index + 1];
    return child instanceof Table && (next === undefined || next instanceof Table)
      ? [child, emptyLine()]
      : [child];
  });
}

interface Neighbours {
  readonly previous: LetterBlock | undefined;
  readonly next: LetterBlock | undefined;
  readonly afterNext: LetterBlock | undefined;
}

/** The greeting and the paragraph before it go along with the signatures: names alone on a page look forgotten. */
function leadsToSignatures(next: LetterBlock | undefined, afterNext: LetterBlock | undefined): boolean {
  return next?.type === 'signatories' || (next?.type === 'paragraph' && afterNext?.type === 'signatories');
}

class BlockWriter {
  private readonly bookmarks = new Bookmarks();
  private orderedLists = 0;

  constructor(private readonly plan: HeadingPlan) {}

  write(block: LetterBlock, { previous, next, afterNext }: Neighbours): readonly FileChild[] {
    switch (block.type) {
      case 'concept-mark':
        return [this.conceptMark(block.text)];
      case 'title':
      case 'subtitle':
        return [new Paragraph({ style: paragraphStyle[block.type], text: cleanLine(block.text) })];
      case 'address':
        return next?.type === 'reference' ? [letterhead(block, next)] : addressParagraphs(block);
      case 'reference':
        return previous?.type === 'address' ? [] : referenceParagraphs(block);
      case 'heading':
        return [this.heading(block)];
      case 'paragraph': {
        if (isBlank(block.content) && block.anchor === undefined) return [];
        const children = this.bookmarks.around(block.anchor, textRuns(block.content));
        const leads = next?.type === 'list' || leadsToSignatures(next, afterNext);
        return [new Paragraph({ ...(leads && { style: paragraphStyle.textWithNext }), children })];
      }
      case 'advice':
        return [this.advice(block, next)];
      case 'list':
        if (block.ordered) this.orderedLists += 1;
        return listParagraphs(block.items, block.ordered, {
          instance: this.orderedLists,
          staysWithNext: next?.type === 'support',
        });
      case 'quote':
        return [new Paragraph({ style: paragraphStyle.quote, children: textRuns(block.content) })];
      case 'support':
        return [new Paragraph({ style: paragraphStyle.support, text: cleanLine(block.text) })];
      case 'signatories':
        return signatoryBlock(block.entries);
    }
  }

  /** The sentence may already open with the word; it is then not said twice. */
  private conceptMark(text: string): Paragraph {
    const reason = cleanLine(text).replace(/^concept\b[\s:.,–—-]*/iu, '');
    return new Paragraph({
      style: paragraphStyle.conceptMark,
      children: [
        styledRun(conceptWord, characterStyle.conceptWord),
        ...(reason === '' ? [] : [new TextRun({ text: ` – ${reason}` })]),
      ],
    });
  }

  private heading(heading: LetterHeading): Paragraph {
    const children = this.bookmarks.around(heading.anchor, textRuns(heading.content));
    if (heading.number === null)
      return new Paragraph({ style: unnumberedHeadingStyle(heading.level), children });
    const instance = this.plan.instances.get(heading) ?? 0;
    return new Paragraph({
      style: headingStyle(heading.level),
      ...(instance > 0 && {
        numbering: { reference: listReference.headings, level: heading.level - 1, instance },
      }),
      children,
    });
  }

  private advice(block: Extract<LetterBlock, { type: 'advice' }>, next: LetterBlock | undefined): Paragraph {
    const content: LetterText[] = isBlank(block.content) ? [] : [{ text: ' ' }, ...block.content];
    const leads = next?.type === 'list' || next?.type === 'support';
    return new Paragraph({
      style: leads ? paragraphStyle.adviceWithNext : paragraphStyle.advice,
      children: this.bookmarks.around(block.anchor, [
        styledRun(adviceLabel, characterStyle.adviceLabel),
        ...textRuns(content),
      ]),
    });
  }
}
