// From formatted text to Markdown that reads back as the same text.
import { writeInlines } from './inline-markdown';
import { normalise } from './normalise';
import type { List, ListItem, RichText } from './rich-text';

/** Markdown for `document`: `parseMarkdown(writeMarkdown(d))` equals `normalise(d)` for every document. */
export function writeMarkdown(document: RichText): string {
  const blocks = normalise(document);
  let markers = '';
  const written = blocks.map((block) => {
    if (block.type !== 'list') markers = '';
    switch (block.type) {
      case 'paragraph':
        return writeInlines(block.content);
      case 'quote':
        return block.content.map((paragraph) => indent(writeInlines(paragraph), '> ', '> ')).join('\n>\n');
      case 'list':
        markers = markersAfter(markers, block.ordered);
        return writeList(block, markers);
    }
  });
  return written.join('\n\n').replace(/^\ufeff/, '&#xFEFF;');
}

/** Two lists in a row stay two lists only when their markers differ. */
function markersAfter(previous: string, ordered: boolean): string {
  if (ordered) return previous === '.' ? ')' : '.';
  return previous === '-' ? '*' : '-';
}

function writeList(list: List, markers: string): string {
  return list.items
    .map((item, index) => {
      const marker = list.ordered ? `${index + 1}${markers}` : markers;
      const lines = writeItem(item);
      if (lines === '') return marker;
      const margin = ' '.repeat(marker.length + 1);
      return indent(lines, item.content.length > 0 ? `${marker} ` : `${marker}\n${margin}`, margin);
    })
    .join('\n');
}

function writeItem(item: ListItem): string {
  let markers = '';
  const children = item.children.map((child) => {
    markers = markersAfter(markers, child.ordered);
    return writeList(child, markers);
  });
  if (item.content.length === 0) return children.join('\n');
  // A list that opens with an empty item cannot follow a line of text at once.
  const opensEmpty = item.children[0]?.items[0]?.content.length === 0;
  return (
    writeInlines(item.content) +
    (children.length > 0 ? (opensEmpty ? '\n\n' : '\n') : '') +
    children.join('\n')
  );
}

function indent(text: string, first: string, others: string): string {
  return first + text.replace(/\n(?!\n)/g, `\n${others}`);
}
