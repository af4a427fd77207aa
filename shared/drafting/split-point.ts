// One point becomes several: cut at a place in its text, or one for every item of its list. No word is lost.
import type { WorkingPoint } from '../commands';
import type { PointId } from '../domain';
import { type Block, type ListItem, parseMarkdown, writeMarkdown } from '../rich-text';

export type TextField = 'body' | 'advice';

/**
 * The point with `before` as its text, and a new one after it with `after`. What was advised goes with the last part
 * of what was seen, so that it is said once. Both are concept again.
 */
export function splitAt(
  entry: WorkingPoint,
  field: TextField,
  [before, after]: readonly [before: string, after: string],
  id: PointId,
): readonly WorkingPoint[] {
  return partsOf(entry, field, [before, after], () => id);
}

/** How many points {@link splitByItems} would make of this text. */
export function countItems(markdown: string): number {
  return piecesByItem(markdown).length;
}

/** A point for every item of the lists in a text. What stands before the first item stays with it. */
export function splitByItems(
  entry: WorkingPoint,
  field: TextField,
  makeId: () => PointId,
): readonly WorkingPoint[] {
  const pieces = piecesByItem(entry.point[field] ?? '');
  return pieces.length < 2 ? [entry] : partsOf(entry, field, pieces, makeId);
}

function partsOf(
  entry: WorkingPoint,
  field: TextField,
  pieces: readonly string[],
  makeId: () => PointId,
): WorkingPoint[] {
  const { advice, ...rest } = entry.point;
  return pieces.map((piece, at): WorkingPoint => {
    const own = at === 0 ? {} : { id: makeId(), title: '' };
    const isLast = at === pieces.length - 1;
    const said =
      field === 'body'
        ? { body: piece, ...(isLast && advice !== undefined && { advice }) }
        : { body: at === 0 ? rest.body : '', ...(piece !== '' && { advice: piece }) };
    return { ...entry, status: 'concept', point: { ...rest, ...own, ...said } };
  });
}

function piecesByItem(markdown: string): string[] {
  const pieces: Block[][] = [];
  let opening: Block[] = [];
  for (const block of parseMarkdown(markdown)) {
    if (block.type !== 'list') {
      (pieces.at(-1) ?? opening).push(block);
      continue;
    }
    for (const item of block.items) {
      pieces.push([...opening, ...itemBlocks(item)]);
      opening = [];
    }
  }
  return pieces.map(writeMarkdown).filter((piece) => piece !== '');
}

function itemBlocks({ content, children }: ListItem): Block[] {
  return [{ type: 'paragraph', content }, ...children];
}
