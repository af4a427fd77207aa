// A point's text as pieces that a person can hand out over two points: sentences, and lines of a list.
import type { AdvicePoint, PointId, SplitPart } from '../domain';
import { plainTextOf, sentenceRanges } from '../rich-text';

/** `from` and `to` are UTF-16 offsets in the Markdown of that field; `text` is without marks. */
export interface PointPiece {
  readonly in: 'body' | 'advice';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** In reading order. Together they hold every word of the body and the advice. */
export function piecesOf({ body, advice = '' }: Pick<AdvicePoint, 'body' | 'advice'>): PointPiece[] {
  return [...piecesIn('body', body), ...piecesIn('advice', advice)];
}

function piecesIn(field: PointPiece['in'], markdown: string): PointPiece[] {
  const pieces: { from: number; to: number }[] = [];
  let opens: number | null = null;
  for (const { from, to } of sentenceRanges(markdown)) {
    // "1." before an item is no sentence: it belongs to what follows.
    if (!/\p{L}/u.test(markdown.slice(from, to))) opens ??= from;
    else {
      pieces.push({ from: opens ?? from, to });
      opens = null;
    }
  }
  if (opens !== null) {
    const last = pieces.pop();
    pieces.push({ from: last?.from ?? opens, to: markdown.trimEnd().length });
  }
  return pieces.map((piece) => ({
    in: field,
    ...piece,
    text: plainTextOf(markdown.slice(piece.from, piece.to)),
  }));
}

/**
 * The cuts by which `goes` (places in `pieces`) becomes a point of its own beside the rest. Null as long as one of the two
 * would be empty. Without a choice about the advice it stays with the first.
 */
export function cutsFor(
  pieces: readonly PointPiece[],
  goes: ReadonlySet<number>,
  [first, second]: readonly [stays: string, goes: string],
): SplitPart[] | null {
  const stayed = pieces.filter((_piece, at) => !goes.has(at));
  const gone = pieces.filter((_piece, at) => goes.has(at));
  if (stayed.length === 0 || gone.length === 0) return null;
  return [cut(first, stayed), cut(second, gone)];
}

function cut(id: string, pieces: readonly PointPiece[]): SplitPart {
  const [first, ...others] = pieces;
  const opening = first?.in === 'body' ? { from: first.from, to: first.to } : { from: 0, to: 0 };
  const more = first?.in === 'body' ? others : pieces;
  const also = more.map(({ in: field, from, to }) => ({ in: field, from, to }));
  return { id: id as PointId, ...opening, ...(also.length > 0 && { also }) };
}
