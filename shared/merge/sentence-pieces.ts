// Formatted text as a row of sentences that each know their place, and back. What comparing and merging work on.
import {
  type Block,
  type Inline,
  type List,
  type ListItem,
  type RichText,
  inlineText,
  sentenceRanges,
} from '../rich-text';

/** The block that a sentence opens. `depth` counts lists from 1; `isApart` keeps it from joining an equal list or quote before it. */
export interface BlockStart {
  readonly type: 'paragraph' | 'quote' | 'bullet' | 'number';
  readonly depth: number;
  readonly isApart: boolean;
}

/** `opens` is absent where the sentence goes on in the block before it; `gap` is the white space before it there. */
export interface PlacedSentence {
  readonly opens?: BlockStart;
  readonly gap: readonly Inline[];
  readonly runs: readonly Inline[];
}

export const plainParagraph: BlockStart = { type: 'paragraph', depth: 0, isApart: false };

/** In reading order. `joinSentences(splitSentences(text))` is `text`, for text in normal form. */
export function splitSentences(text: RichText): PlacedSentence[] {
  return text.flatMap((block, at) => {
    const before = text[at - 1];
    if (block.type === 'paragraph') return sentencesOfLine(block.content, plainParagraph);
    if (block.type === 'list') return sentencesOfList(block, 1, before?.type === 'list' ? before : undefined);
    return block.content.flatMap((line, place) =>
      sentencesOfLine(line, { type: 'quote', depth: 0, isApart: place === 0 && before?.type === 'quote' }),
    );
  });
}

/** Equal for sentences with the same words in the same style at the same kind of place. */
export function sentenceKey({ opens, gap, runs }: PlacedSentence): string {
  return JSON.stringify([opens ?? inlineText(gap).includes('\n'), runs]);
}

/** The words alone. */
export function sentenceText({ runs }: PlacedSentence): string {
  return inlineText(runs);
}

function sentencesOfList(list: List, depth: number, before: List | undefined): PlacedSentence[] {
  const type = list.ordered ? 'number' : 'bullet';
  return list.items.flatMap((item, at) => [
    ...sentencesOfLine(item.content, { type, depth, isApart: at === 0 && before?.ordered === list.ordered }),
    ...item.children.flatMap((child, place) =>
      sentencesOfList(child, depth + 1, place === 0 ? undefined : item.children[place - 1]),
    ),
  ]);
}

function sentencesOfLine(content: readonly Inline[], opens: BlockStart): PlacedSentence[] {
  const text = inlineText(content);
  const found = sentenceRanges(text);
  // White space that is no sentence stays with its neighbours: nothing may fall away.
  const ranges = found.length === 0 ? [{ from: 0, to: text.length }] : found;
  return ranges.map(({ from, to }, at): PlacedSentence => {
    const end = at === ranges.length - 1 ? text.length : to;
    if (at === 0) return { opens, gap: [], runs: sliceRuns(content, 0, end) };
    return {
      gap: sliceRuns(content, ranges[at - 1]?.to ?? 0, from),
      runs: sliceRuns(content, from, end),
    };
  });
}

function sliceRuns(content: readonly Inline[], from: number, to: number): Inline[] {
  let offset = 0;
  return content.flatMap((run) => {
    const start = offset;
    offset += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...run, text }];
  });
}

type Line = Inline[];
interface OpenItem {
  content: Line;
  children: OpenList[];
}
interface OpenList {
  type: 'list';
  ordered: boolean;
  items: OpenItem[];
}

/** Any row of sentences is a text: one that belongs nowhere opens a paragraph, an item too deep moves up. */
export function joinSentences(sentences: readonly PlacedSentence[]): RichText {
  const blocks: Block[] = [];
  let lists: OpenList[] = [];
  let line: Line | undefined;
  for (const { opens, gap, runs } of sentences) {
    if (opens === undefined && line !== undefined) {
      line.push(...(gap.length === 0 ? [{ text: ' ' }] : gap), ...runs);
      continue;
    }
    const start = opens ?? plainParagraph;
    line = [...runs];
    if (start.type === 'bullet' || start.type === 'number') {
      lists = placeItem(blocks, lists, start, line);
      continue;
    }
    lists = [];
    const last = blocks.at(-1);
    if (start.type === 'paragraph') blocks.push({ type: 'paragraph', content: line });
    else if (last?.type === 'quote' && !start.isApart) (last.content as Inline[][]).push(line);
    else blocks.push({ type: 'quote', content: [line] });
  }
  return blocks;
}

/** The open lists after the item was placed, outermost first. */
function placeItem(
  blocks: Block[],
  open: readonly OpenList[],
  { type, depth, isApart }: BlockStart,
  content: Line,
): OpenList[] {
  const outer = open.slice(0, Math.max(0, depth - 1));
  const ordered = type === 'number';
  const item: OpenItem = { content, children: [] };
  const same = open[outer.length];
  if (same !== undefined && same.ordered === ordered && !isApart) {
    same.items.push(item);
    return [...outer, same];
  }
  const list: OpenList = { type: 'list', ordered, items: [item] };
  const parent: ListItem | undefined = outer.at(-1)?.items.at(-1);
  if (parent === undefined) blocks.push(list);
  else (parent.children as List[]).push(list);
  return [...outer, list];
}
