// Judging found points by where they begin and end.

export interface Boundaries {
  readonly first: string;
  readonly last: string;
}

/** White space and quotation marks are what people and programs vary; nothing else is. */
export function sameText(text: string): string {
  return text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

export function readsAs(text: string, { first, last }: Boundaries): boolean {
  const same = sameText(text);
  return same.startsWith(sameText(first)) && same.endsWith(sameText(last));
}

export function boundariesF1(
  texts: readonly string[],
  points: readonly Boundaries[],
): { readonly right: number; readonly f1: number } {
  const right = points.filter((point) => texts.some((text) => readsAs(text, point))).length;
  return { right, f1: (2 * right) / Math.max(1, texts.length + points.length) };
}
