// Pasted pieces as blocks: items with a level become nested lists, typed dashes become a list.
import { typedBullet } from '@shared/drafting';
import type { Block, Inline, List, ListItem } from '@shared/rich-text';
import type { WordItem } from './html-style';

/** A block, or an item of a list that is known by its level only. */
export type PastedPiece = Block | (WordItem & { readonly type: 'item'; readonly content: readonly Inline[] });

type Item = Extract<PastedPiece, { type: 'item' }>;

export function blocksOfPieces(pieces: readonly PastedPiece[]): Block[] {
  const marked = pieces.map((piece, at) => readTypedItem(pieces, at) ?? piece);
  const blocks: Block[] = [];
  let items: Item[] = [];
  const close = () => {
    blocks.push(...listsOf(items));
    items = [];
  };
  for (const piece of marked) {
    if (piece.type === 'item') items.push(piece);
    else {
      close();
      const last = blocks.at(-1);
      // Some programs write a list for every item.
      if (piece.type === 'list' && last?.type === 'list' && last.ordered === piece.ordered) {
        blocks[blocks.length - 1] = { ...last, items: [...last.items, ...piece.items] };
      } else blocks.push(piece);
    }
  }
  close();
  return blocks;
}

function listsOf(items: readonly Item[]): List[] {
  const lists: { ordered: boolean; items: ListItem[] }[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (item === undefined) break;
    let next = at + 1;
    while ((items[next]?.level ?? 0) > item.level) next += 1;
    const made = { content: item.content, children: listsOf(items.slice(at + 1, next)) };
    const last = lists.at(-1);
    if (last?.ordered === item.ordered) last.items.push(made);
    else lists.push({ ordered: item.ordered, items: [made] });
    at = next;
  }
  return lists.map((list) => ({ type: 'list', ...list }));
}

/** A paragraph that begins with a typed dash, next to another one that does. */
function readTypedItem(pieces: readonly PastedPiece[], at: number): Item | undefined {
  const own = withoutDash(pieces[at]);
  if (own === undefined) return undefined;
  const hasNeighbour = [at - 1, at + 1].some((other) => withoutDash(pieces[other]) !== undefined);
  return hasNeighbour ? { type: 'item', level: 1, ordered: false, content: own } : undefined;
}

function withoutDash(piece: PastedPiece | undefined): Inline[] | undefined {
  if (piece?.type !== 'paragraph') return undefined;
  const [first, ...rest] = piece.content;
  const dash = first === undefined ? undefined : typedBullet.exec(first.text)?.[0];
  if (first === undefined || dash === undefined) return undefined;
  return [{ ...first, text: first.text.slice(dash.length) }, ...rest];
}
