// Turns the letter's blocks into Word paragraphs and tables, in order, one block at a time with an eye on the next.
import { Paragraph, Table, TextRun, type FileChild } from 'docx';
import { contentsHeadings } from '@shared/letter/contents';
import { isBesideReference } from '@shared/letter/layout/letter-items';
import type { LetterBlock, LetterHeading, LetterTable, LetterText } from '@shared/letter/letter-model';
import { type LetterLook, textWidthOf } from '@shared/letter/look';
import { BookmarkNames, Bookmarks } from './bookmarks';
import { cleanLine } from './clean-text';
import { contentsControl } from './contents-control';
import { cellStyle, dataTable } from './data-table';
import type { HeadingPlan } from './heading-numbers';
import { emptyLine } from './layout-table';
import { addressParagraphs, letterhead, referenceParagraphs } from './letterhead';
import { listParagraphs } from './list-paragraphs';
import { listReference } from './numbering-definitions';
import type { LetterPictures } from './pictures';
import { signatoryBlock } from './signatories';
import {
  characterStyle,
  headingStyle,
  newPageHeading,
  paragraphStyle,
  unnumberedHeadingStyle,
} from './style-names';
import { RunWriter, isBlank, styledRun } from './text-runs';

const conceptWord = 'CONCEPT';
const adviceLabel = 'Advies:';

export interface WrittenBlocks {
  readonly children: FileChild[];
  readonly footnotes: RunWriter['footnotes'];
}

/** `pageOf` knows on which page a heading stands, for the contents. */
interface Writing {
  readonly plan: HeadingPlan;
  readonly look: LetterLook;
  readonly pictures: LetterPictures;
  readonly pageOf: (heading: LetterHeading) => number;
}

/** Writes all blocks; the result never ends with a table and never has two tables touching. */
export function writeBlocks(blocks: readonly LetterBlock[], writing: Writing): WrittenBlocks {
  const writer = new BlockWriter(blocks, writing);
  const children = blocks.flatMap((block, index) =>
    writer.write(block, {
      previous: blocks[index - 1],
      next: blocks[index + 1],
      afterNext: blocks[index + 2],
    }),
  );
  const separated = children.flatMap((child, index) => {
    const next = children[index + 1];
    return child instanceof Table && (next === undefined || next instanceof Table)
      ? [child, emptyLine()]
      : [child];
  });
  return { children: separated, footnotes: writer.footnotes };
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
  private readonly names: BookmarkNames;
  private readonly bookmarks: Bookmarks;
  private readonly text: RunWriter;
  private readonly textWidth: number;
  private orderedLists = 0;

  constructor(
    private readonly blocks: readonly LetterBlock[],
    private readonly writing: Writing,
  ) {
    this.textWidth = textWidthOf(writing.look.page);
    this.names = new BookmarkNames(blocks);
    this.bookmarks = new Bookmarks(this.names);
    this.text = new RunWriter((anchor) => this.names.of(anchor));
  }

  get footnotes(): RunWriter['footnotes'] {
    return this.text.footnotes;
  }

  write(block: LetterBlock, { previous, next, afterNext }: Neighbours): readonly FileChild[] {
    switch (block.type) {
      case 'concept-mark':
        return [this.conceptMark(block.text)];
      case 'title':
      case 'subtitle':
        return [new Paragraph({ style: paragraphStyle[block.type], text: cleanLine(block.text) })];
      case 'address':
        return next?.type === 'reference' && isBesideReference(block, next)
          ? [letterhead(this.textWidth, block, next)]
          : addressParagraphs(block);
      case 'reference':
        return isBesideReference(previous, block) ? [] : referenceParagraphs(block);
      case 'heading':
        return [this.heading(block)];
      case 'paragraph': {
        if (isBlank(block.content) && block.anchor === undefined) return [];
        const children = this.bookmarks.around(block, this.text.runs(block.content));
        const leads = next?.type === 'list' || next?.type === 'support' || leadsToSignatures(next, afterNext);
        return [new Paragraph({ ...(leads && { style: paragraphStyle.textWithNext }), children })];
      }
      case 'advice':
        return [this.advice(block, next)];
      case 'list':
        if (block.ordered) this.orderedLists += 1;
        return listParagraphs(block.items, block.ordered, {
          instance: this.orderedLists,
          staysWithNext: next?.type === 'support',
          write: ({ content }, isFirst) =>
            isFirst ? this.bookmarks.around(block, this.text.runs(content)) : this.text.runs(content),
        });
      case 'quote':
        return [
          new Paragraph({
            style: paragraphStyle.quote,
            children: this.bookmarks.around(block, this.text.runs(block.content)),
          }),
        ];
      case 'support':
        return [
          new Paragraph({
            style: paragraphStyle.support,
            children: this.text.runs(block.content ?? [{ text: cleanLine(block.text) }]),
          }),
        ];
      case 'contents':
        return contentsControl(
          block.title,
          block.depth,
          contentsHeadings(this.blocks, block.depth).map((heading) => ({
            heading,
            bookmark: this.names.at(heading) ?? '',
            page: this.writing.pageOf(heading),
          })),
        );
      case 'summary-line':
        return [
          new Paragraph({
            style: paragraphStyle.summaryLine,
            children: [...this.text.runs(block.number), new TextRun('\t'), ...this.text.runs(block.content)],
          }),
        ];
      case 'table':
        return [this.table(block)];
      case 'signatories':
        return signatoryBlock(block.entries, this.textWidth, this.writing.pictures);
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
    const children = this.bookmarks.around(heading, this.text.runs(heading.content));
    if (heading.isAnnex) return new Paragraph({ style: paragraphStyle.annex, children });
    const onNewPage = heading.startsPage === true && heading.level === 1;
    if (heading.number === null) {
      const style = onNewPage ? newPageHeading.unnumbered : unnumberedHeadingStyle(heading.level);
      return new Paragraph({ style, children });
    }
    const instance = this.writing.plan.instances.get(heading) ?? 0;
    return new Paragraph({
      style: onNewPage ? newPageHeading.numbered : headingStyle(heading.level),
      ...((instance > 0 || onNewPage) && {
        numbering: { reference: listReference.headings, level: heading.level - 1, instance },
      }),
      children,
    });
  }

  private table({ description, columns, widths, rows }: LetterTable): Table {
    return dataTable({
      textWidth: this.textWidth,
      description,
      columns,
      widths,
      rows: rows.map((cells) =>
        cells.map((paragraphs) =>
          paragraphs.map(
            (content) => new Paragraph({ style: cellStyle.text, children: this.text.runs(content) }),
          ),
        ),
      ),
    });
  }

  private advice(block: Extract<LetterBlock, { type: 'advice' }>, next: LetterBlock | undefined): Paragraph {
    const content: LetterText[] = isBlank(block.content) ? [] : [{ text: ' ' }, ...block.content];
    const leads = next?.type === 'list' || next?.type === 'support';
    return new Paragraph({
      style: leads ? paragraphStyle.adviceWithNext : paragraphStyle.advice,
      children: this.bookmarks.around(block, [
        styledRun(adviceLabel, characterStyle.adviceLabel),
        ...this.text.runs(content),
      ]),
    });
  }
}
