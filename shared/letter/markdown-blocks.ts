// What people wrote, as blocks of the letter.
import { type Block, type Inline, type ListItem, type RichText, parseMarkdown } from '../rich-text';
import type { LetterAnchor, LetterBlock, LetterListItem, LetterText } from './letter-model';

const labelPattern = /^advies\s*:\s*/iu;

/**
 * Markdown as letter blocks. A paragraph that a council itself opened with "Advies:" becomes an advice paragraph, so
 * that the label is set the same way everywhere. The anchor goes to the first block.
 */
export function markdownBlocks(markdown: string, anchor?: LetterAnchor): LetterBlock[] {
  return anchored(parse(markdown).flatMap(blocksOf), anchor);
}

/** Markdown that follows the label "Advies:": the first paragraph shares a line with it. */
export function adviceBlocks(markdown: string, anchor?: LetterAnchor): LetterBlock[] {
  const [first, ...rest] = parse(markdown).flatMap(blocksOf);
  if (first === undefined) return [];
  if (first.type === 'advice') return anchored([first, ...rest], anchor);
  const opening: LetterBlock =
    first.type === 'paragraph' ? { type: 'advice', content: first.content } : { type: 'advice', content: [] };
  return anchored(first.type === 'paragraph' ? [opening, ...rest] : [opening, first, ...rest], anchor);
}

/**
 * A letter is built anew at every key typed in one of its texts; the others were parsed before. Texts are values, so
 * keeping what was parsed changes nothing but time.
 */
const parsed = new Map<string, RichText>();
const parsedLimit = 4000;

function parse(markdown: string): RichText {
  const before = parsed.get(markdown);
  if (before !== undefined) return before;
  const text = parseMarkdown(markdown);
  if (parsed.size >= parsedLimit) parsed.clear();
  parsed.set(markdown, text);
  return text;
}

function anchored(blocks: LetterBlock[], anchor: LetterAnchor | undefined): LetterBlock[] {
  const [first] = blocks;
  const isText =
    first?.type === 'paragraph' ||
    first?.type === 'advice' ||
    first?.type === 'list' ||
    first?.type === 'quote';
  return anchor === undefined || !isText ? blocks : blocks.with(0, { ...first, anchor });
}

function blocksOf(block: Block): LetterBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphOrAdvice(block.content.map(textOf))];
    case 'list':
      return [
        { type: 'list', ordered: block.ordered, items: block.items.flatMap((item) => itemsOf(item, 0)) },
      ];
    case 'quote':
      return block.content.map((paragraph) => ({ type: 'quote', content: paragraph.map(textOf) }));
  }
}

function paragraphOrAdvice(content: LetterText[]): LetterBlock {
  const text = content.map((run) => run.text).join('');
  const label = labelPattern.exec(text)?.[0].length ?? 0;
  return label === 0
    ? { type: 'paragraph', content }
    : { type: 'advice', content: withoutStart(content, label) };
}

/** The runs without their first `length` UTF-16 units. */
function withoutStart(content: readonly LetterText[], length: number): LetterText[] {
  let left = length;
  return content.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    const text = run.text.slice(cut);
    return text === '' ? [] : [{ ...run, text }];
  });
}

function itemsOf(item: ListItem, level: number): LetterListItem[] {
  return [
    { level, content: item.content.map(textOf) },
    ...item.children.flatMap((list) => list.items.flatMap((child) => itemsOf(child, level + 1))),
  ];
}

function textOf(inline: Inline): LetterText {
  return {
    text: inline.text,
    ...(inline.strong === true ? { strong: true } : {}),
    ...(inline.emphasis === true ? { emphasis: true } : {}),
  };
}
