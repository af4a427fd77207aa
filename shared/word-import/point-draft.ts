// A point while it is being put together, and the pieces that a document is made of.
import type { WordLine } from './word-line';

/**
 * `heading` is a line that is its title; `lines` are what it says. Lines from `adviceFrom` on are its advice, where the
 * document says so otherwise than with a label. `kindHint` is what the document calls it.
 */
export interface PointDraft {
  readonly chapter: string;
  readonly heading: WordLine | undefined;
  readonly title: string;
  readonly lines: WordLine[];
  adviceFrom: number | undefined;
  readonly kindHint: string;
}

/** A line of text, or the points of a table with its rows that are none. */
export type Piece =
  | { readonly type: 'line'; readonly line: WordLine }
  | { readonly type: 'rows'; readonly drafts: readonly PointDraft[]; readonly notPoints: readonly string[] };

export function newDraft(chapter: string, lines: readonly WordLine[], heading?: WordLine): PointDraft {
  return { chapter, heading, title: '', lines: [...lines], adviceFrom: undefined, kindHint: '' };
}
