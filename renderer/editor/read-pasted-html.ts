// HTML from the clipboard as our own formatted text: paragraphs, lists, quotes, bold and italic. All else is left behind.
import { readPastedText } from '@shared/drafting';
import {
  type Block,
  type Inline,
  type List,
  type ListItem,
  type RichText,
  joinLines,
  normalise,
  plainText,
} from '@shared/rich-text';
import { type PastedPiece, blocksOfPieces } from './build-lists';
import { type TextStyle, isSilent, readWordItem, styleWithin, wordMarker } from './html-style';
import { LineGatherer } from './pasted-lines';

const plain: TextStyle = { strong: false, emphasis: false };
const blockTags =
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul';
const isBlock = new Set(blockTags.toUpperCase().split(' '));

/** Total: any string has an answer, in normal form. */
export function readPastedHtml(html: string): RichText {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return normalise(blocksOfPieces(piecesOf(body, plain)));
}

function piecesOf(parent: Element, style: TextStyle): PastedPiece[] {
  const pieces: PastedPiece[] = [];
  let lines = new LineGatherer();
  const close = () => {
    pieces.push(...lines.finish().map((content): Block => ({ type: 'paragraph', content })));
    lines = new LineGatherer();
  };
  const walk = (within: Element, around: TextStyle) => {
    for (const node of within.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) lines.add(node.textContent ?? '', around);
      if (!(node instanceof Element) || isSilent(node)) continue;
      if (node.tagName === 'BR') lines.breakLine();
      else if (isBlock.has(node.tagName)) {
        close();
        pieces.push(...blockPieces(node, around));
      } else walk(node, styleWithin(node, around));
    }
  };
  walk(parent, style);
  close();
  return pieces;
}

function blockPieces(element: Element, around: TextStyle): PastedPiece[] {
  const style = styleWithin(element, around);
  switch (element.tagName) {
    case 'UL':
    case 'OL':
      return listPieces(element, around);
    case 'TABLE':
      return tablePieces(element as HTMLTableElement, around);
    case 'BLOCKQUOTE':
      return quotePieces(element, style);
    case 'PRE':
      return [...readPastedText(element.textContent)];
    default:
      return paragraphPieces(element, style);
  }
}

/** A paragraph of Word may be an item of a list, or a heading that carries its number. */
function paragraphPieces(element: Element, style: TextStyle): PastedPiece[] {
  const pieces = piecesOf(element, style);
  const item = readWordItem(element);
  const [first, ...rest] = pieces;
  if (item === null || first?.type !== 'paragraph') return pieces;
  if (/^H\d$/.test(element.tagName)) {
    const marker = { text: `${wordMarker(element)} `, strong: true as const };
    return [{ type: 'paragraph', content: [marker, ...first.content] }, ...rest];
  }
  return [{ ...item, type: 'item', content: first.content }, ...rest];
}

function listPieces(element: Element, style: TextStyle): PastedPiece[] {
  const ordered = element.tagName === 'OL';
  const levels = Array.from(element.children, (child) => Number(child.getAttribute('data-aria-level')));
  if (levels.length > 0 && levels.every((level) => level > 0)) {
    // Word on the web: a list for every item, which knows its level.
    return Array.from(element.children).flatMap((child, at): PastedPiece[] => {
      const { content, children } = itemOf(child, style);
      return [{ type: 'item', level: levels[at] ?? 1, ordered, content }, ...children];
    });
  }
  const items: ListItem[] = [];
  for (const child of element.children) {
    if (isSilent(child)) continue;
    const last = items.at(-1);
    const isNested = child.tagName === 'UL' || child.tagName === 'OL';
    if (isNested && last !== undefined) {
      const children = blocksOfPieces(listPieces(child, style)).filter((block) => block.type === 'list');
      items[items.length - 1] = { ...last, children: [...last.children, ...children] };
    } else items.push(itemOf(child, style));
  }
  return items.length === 0 ? [] : [{ type: 'list', ordered, items }];
}

/** Lists in an item are nested; everything else in it is its text. */
function itemOf(element: Element, style: TextStyle): ListItem {
  const blocks = blocksOfPieces(piecesOf(element, styleWithin(element, style)));
  const children = blocks.filter((block): block is List => block.type === 'list');
  const lines = blocks.filter((block) => block.type !== 'list').flatMap(linesOf);
  return { content: joinLines(lines), children };
}

function quotePieces(element: Element, style: TextStyle): PastedPiece[] {
  const content = blocksOfPieces(piecesOf(element, style)).flatMap(linesOf);
  return content.length === 0 ? [] : [{ type: 'quote', content }];
}

function linesOf(block: Block): (readonly Inline[])[] {
  if (block.type === 'paragraph') return [block.content];
  if (block.type === 'quote') return [...block.content];
  return plainText([block])
    .split('\n')
    .map((text) => [{ text }]);
}

/** A row of short cells is one line; a table that only arranges text is read as that text. */
function tablePieces(table: HTMLTableElement, style: TextStyle): PastedPiece[] {
  return Array.from(table.rows).flatMap((row): PastedPiece[] => {
    const cells = Array.from(row.cells, (cell) => piecesOf(cell, styleWithin(cell, style)));
    const filled = cells.filter((pieces) => pieces.length > 0);
    const lines = filled.flatMap(([only, ...more]) =>
      only?.type === 'paragraph' && more.length === 0 ? [only.content] : [],
    );
    if (lines.length < filled.length || filled.length < 2) return filled.flat();
    const content = lines.flatMap((line, at) => (at === 0 ? line : [{ text: ' | ' }, ...line]));
    return [{ type: 'paragraph', content }];
  });
}
