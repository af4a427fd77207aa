// What is marked in the text: points, hits, what was chosen; and a line cut where marks begin and end.
import type { Span } from './span';

export interface Mark extends Span {
  /** `point`: a point is about it. `hit`: found by searching. `here`: what was asked to be shown. `chosen`: by keyboard.
   * `hidden`, `strong` and `slanted` are how Markdown looks. */
  readonly kind: 'point' | 'hit' | 'here' | 'chosen' | 'hidden' | 'strong' | 'slanted';
  /** Of a point: its key, how it is called, and the council's place and initials. */
  readonly point?: MarkedPoint;
}

export interface MarkedPoint {
  readonly key: string;
  readonly name: string;
  /** -1 for a council that the invitation does not name. */
  readonly index: number;
  readonly initials: string;
}

export interface Run extends Span {
  readonly marks: readonly Mark[];
}

/** The marks that touch a stretch, in order. */
export function marksIn(marks: readonly Mark[], { start, end }: Span): Mark[] {
  return marks.filter((mark) => mark.start < end && mark.end > start);
}

export function runsOf({ start, end }: Span, marks: readonly Mark[]): Run[] {
  const own = marksIn(marks, { start, end });
  if (own.length === 0) return [{ start, end, marks: own }];
  const cuts = [...new Set([start, end, ...own.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const run = { start: from, end: cuts[at + 1] ?? end };
    return { ...run, marks: marksIn(own, run) };
  });
}
