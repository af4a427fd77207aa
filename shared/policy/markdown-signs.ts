// Markdown's signs inside a line: what makes words bold or slanted, and where a link leads, is no part of what it says.
import type { Span } from './occurrence-choice';

export interface MarkdownSigns {
  /** What a reader does not see. */
  readonly hidden: readonly Span[];
  readonly strong: readonly Span[];
  readonly slanted: readonly Span[];
}

const sign =
  /(?<bold>\*\*|__)(?=\S)(?<strong>.+?)\k<bold>|(?<![\p{L}\p{N}*_])(?<lean>[*_])(?=[^\s*_])(?<slanted>[^*_]+?)\k<lean>(?![\p{L}\p{N}])|\[(?<link>[^\]]+)\]\([^()\s]*\)/gu;

/** Offsets count in `text`, which begins at `from`. */
export function markdownSigns(text: string, from = 0): MarkdownSigns {
  const found = { hidden: [] as Span[], strong: [] as Span[], slanted: [] as Span[] };
  for (const match of text.matchAll(sign)) {
    const { bold, strong, lean, slanted, link = '' } = match.groups ?? {};
    const before = (bold ?? lean ?? '[').length;
    const start = from + match.index + before;
    const end = start + (strong ?? slanted ?? link).length;
    found.hidden.push(
      { start: start - before, end: start },
      { start: end, end: from + match.index + match[0].length },
    );
    if (strong !== undefined) found.strong.push({ start, end });
    if (slanted !== undefined) found.slanted.push({ start, end });
  }
  return found;
}

export function withoutSigns(text: string): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of markdownSigns(text).hidden) {
    shown += text.slice(from, start);
    from = end;
  }
  return shown + text.slice(from);
}
