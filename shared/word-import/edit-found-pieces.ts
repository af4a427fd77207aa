// A point's text in pieces that a person can part and move: sentences, list items, quotes.
import {
  type Block,
  type Inline,
  type List,
  inlineText,
  parseMarkdown,
  plainText,
  sentenceRanges,
  writeMarkdown,
} from '../rich-text';
import { sliceInlines } from './inline-text';

export type PointPart = 'body' | 'advice';

/** `run` tells which pieces were one paragraph or one list. */
export interface TextPiece {
  readonly part: PointPart;
  readonly run: number;
  readonly block: Block;
  /** Without marks, to show. */
  readonly text: string;
}

interface PointText {
  readonly body: string;
  readonly advice: string | undefined;
}

/** Body first, then advice. */
export function piecesOf({ body, advice = '' }: PointText): TextPiece[] {
  const pieces = (markdown: string, part: PointPart, from: number) =>
    parseMarkdown(markdown).flatMap((block, at) =>
      cutBlock(block).map((cut): TextPiece => ({
        part,
        run: from + at,
        block: cut,
        text: plainText([cut]).replace(/^(?:-|\d+\.) /, ''),
      })),
    );
  const first = pieces(body, 'body', 0);
  return [...first, ...pieces(advice, 'advice', (first.at(-1)?.run ?? -1) + 1)];
}

/** Pieces of one run that still follow each other become one paragraph or list again. */
export function writePieces(pieces: readonly TextPiece[]): PointText {
  const advice = writePart(pieces.filter(({ part }) => part === 'advice'));
  return {
    body: writePart(pieces.filter(({ part }) => part === 'body')),
    advice: advice === '' ? undefined : advice,
  };
}

function writePart(pieces: readonly TextPiece[]): string {
  const blocks: Block[] = [];
  for (const [at, { run, block }] of pieces.entries()) {
    const last = pieces[at - 1]?.run === run ? blocks.at(-1) : undefined;
    const joined = last && joinBlocks(last, block);
    if (joined) blocks[blocks.length - 1] = joined;
    else blocks.push(block);
  }
  return writeMarkdown(blocks);
}

function joinBlocks(one: Block, other: Block): Block | undefined {
  if (one.type === 'paragraph' && other.type === 'paragraph')
    return { type: 'paragraph', content: [...one.content, { text: ' ' }, ...other.content] };
  if (one.type === 'list' && other.type === 'list') return { ...one, items: [...one.items, ...other.items] };
  return undefined;
}

function cutBlock(block: Block): Block[] {
  if (block.type === 'list') return block.items.map((item): List => ({ ...block, items: [item] }));
  if (block.type === 'quote') return [block];
  return sentencesOf(block.content).map((content) => ({ type: 'paragraph', content }));
}

function sentencesOf(content: readonly Inline[]): Inline[][] {
  const ranges = sentenceRanges(inlineText(content));
  return ranges.map(({ from, to }) => sliceInlines(content, from, to));
}
