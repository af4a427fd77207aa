// Formatted text as plain text, for searching, comparing and short displays.
import { parseMarkdown } from './from-markdown';
import type { Inline, List, RichText } from './rich-text';

/**
 * The text without marks: one line a block, "- " or "1. " before an item, two spaces more for each level of nesting.
 * Line breaks within a block stay.
 */
export function plainText(document: RichText): string {
  const lines = document.flatMap((block) => {
    if (block.type === 'list') return listText(block, '');
    return block.type === 'quote' ? block.content.map(inlineText) : [inlineText(block.content)];
  });
  return lines.join('\n');
}

/** {@link plainText} of Markdown. */
export function plainTextOf(markdown: string): string {
  return plainText(parseMarkdown(markdown));
}

/** The text of runs, without their style. */
export function inlineText(content: readonly Inline[]): string {
  return content.map((run) => run.text).join('');
}

function listText(list: List, margin: string): string[] {
  return list.items.flatMap((item, index) => [
    `${margin}${list.ordered ? `${index + 1}.` : '-'} ${inlineText(item.content)}`,
    ...item.children.flatMap((child) => listText(child, `${margin}  `)),
  ]);
}
