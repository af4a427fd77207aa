// The letter on pages: the one layout for the contents, the preview and print.
import type { LetterBlock, LetterModel } from '../letter-model';
import { type LetterLook, firstPageTop, standardLook } from '../look/letter-look';
import { textHeightOf } from '../look/page-measures';
import { type FilledPage, fillPages } from './fill-pages';
import { letterItems } from './letter-items';

/** A part of a block on a page; `lines` are the texts of its lines, top to bottom (of a table row cell by cell). */
export interface PagePart {
  readonly block: LetterBlock;
  readonly lines: readonly string[];
  /** False where the block began on an earlier page or in an earlier part. */
  readonly isStart: boolean;
}

export interface LetterPage {
  /** From 1. */
  readonly number: number;
  readonly parts: readonly PagePart[];
}

export interface LetterLayout {
  readonly pages: readonly LetterPage[];
  /** The page on which a block begins; 1 for a block that shows nothing. */
  readonly pageOf: (block: LetterBlock) => number;
}

export type LetterToLayOut = Pick<LetterModel, 'blocks' | 'look'>;

/** Pages as a word processor makes them of the letter's Word file; they may differ by a line, seldom by a page. */
export function layoutLetter({ blocks, look = standardLook }: LetterToLayOut): LetterLayout {
  const starts = new Map<LetterBlock, number>();
  const pages = filledPages(blocks, look).map(({ pieces }, at): LetterPage => {
    const parts = pieces.flatMap(({ item, from, to }): PagePart[] => {
      const block = blocks[item.block];
      if (block === undefined) return [];
      const isStart = !starts.has(block);
      if (isStart) starts.set(block, at + 1);
      const lines = item.kind === 'row' ? item.lines : item.lines.slice(from, to);
      return [{ block, isStart, lines: lines.map(({ text }) => text.trimEnd()) }];
    });
    return { number: at + 1, parts };
  });
  return { pages, pageOf: (block) => starts.get(block) ?? 1 };
}

/** Only the pages on which blocks begin: what contents ask for, without what stands on the pages. */
export function startPages({ blocks, look = standardLook }: LetterToLayOut): LetterLayout['pageOf'] {
  const starts = new Map<LetterBlock, number>();
  for (const [at, { pieces }] of filledPages(blocks, look).entries()) {
    for (const { item } of pieces) {
      const block = blocks[item.block];
      if (block !== undefined && !starts.has(block)) starts.set(block, at + 1);
    }
  }
  return (block) => starts.get(block) ?? 1;
}

function filledPages(blocks: readonly LetterBlock[], look: LetterLook): FilledPage[] {
  const room = { height: textHeightOf(look.page), lessOnFirst: firstPageTop(look) - look.page.top };
  return fillPages(letterItems(blocks, look), room);
}
