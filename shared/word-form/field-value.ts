// What a field says once the words that the form put there itself are taken out.
import { formPlaceholders, wordPlaceholders } from '../i18n/nl-word-form';
import { inlineText } from '../rich-text';
import { sliceInlines } from '../word-import/inline-text';
import type { FieldParagraph } from './gather-blocks';

const own = Object.values(formPlaceholders);
const all = [...own, ...wordPlaceholders].map(even);

/** Without the placeholder, also where somebody typed before or behind it. */
export function withoutPlaceholder(paragraphs: readonly FieldParagraph[]): FieldParagraph[] {
  return paragraphs.flatMap((part) => {
    const text = inlineText(part.content);
    if (all.includes(even(text))) return [];
    const from = own.find((placeholder) => text.trimStart().startsWith(placeholder));
    const to = own.find((placeholder) => text.trimEnd().endsWith(placeholder));
    if (from === undefined && to === undefined) return [part];
    const start = from === undefined ? 0 : text.indexOf(from) + from.length;
    const end = from !== undefined || to === undefined ? text.length : text.lastIndexOf(to);
    return [{ ...part, content: sliceInlines(part.content, start, end) }];
  });
}

/** The field on one line, its paragraphs parted by `between`. */
export function lineOf(paragraphs: readonly FieldParagraph[], between = ' '): string {
  const lines = paragraphs.map(({ content }) => inlineText(content).trim()).filter((line) => line !== '');
  return between === ' ' ? lines.join(' ').replace(/\s+/g, ' ') : lines.join(between);
}

function even(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '').toLowerCase();
}
