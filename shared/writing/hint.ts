// What the writing help says: one remark on some words of a paragraph. It never stands in the way.

export const hintKinds = ['spelling', 'sentence', 'plain-word', 'abbreviation', 'personal'] as const;
export type HintKind = (typeof hintKinds)[number];

/** `start` and `end` are UTF-16 offsets in the paragraph; `found` is what stands there. */
export interface WritingHint {
  readonly kind: HintKind;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  /** Dutch, for people. */
  readonly message: string;
  /** What could stand there instead; for spelling these are asked for one by one. */
  readonly instead: readonly string[];
}
