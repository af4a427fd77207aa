// A Word file as policy document: its paragraphs as lines, heading styles as outline.
import { type Result, succeed } from '@shared/domain';
import type { PolicyBookmark, PolicyText } from '@shared/policy/policy-text';
import { inlineText } from '@shared/rich-text';
import type { WordBlock, WordParagraph } from '@shared/word-import/word-block';
import { readWord } from '../word-in/read-word';
import { TextBuilder } from './text-builder';
import { pageBreaksIn } from './word-pages';

/** A whole paragraph in a heading style is text that somebody dressed up. */
const longestHeading = 250;

/** Codes: those of `readWord`. Heavy: run it in a job. */
export function readWordPolicy(bytes: Uint8Array): Result<PolicyText> {
  const document = readWord(bytes);
  if (!document.ok) return document;
  const builder = new TextBuilder();
  const bookmarks: PolicyBookmark[] = [];
  for (const block of document.value.blocks) addBlock(block, false, builder, bookmarks);
  const { text, lines } = builder;
  const pages = pageBreaksIn(bytes, text);
  return succeed({ source: 'word', text, lines, pages, pageCount: pages.length, bookmarks });
}

function addBlock(
  block: WordBlock,
  isInTable: boolean,
  builder: TextBuilder,
  bookmarks: PolicyBookmark[],
): void {
  if (block.type === 'paragraph') addParagraph(block, isInTable, builder, bookmarks);
  else
    for (const { cells } of block.rows)
      for (const { blocks } of cells)
        for (const inner of blocks) addBlock(inner, isDataTable(block), builder, bookmarks);
}

/** One column is a frame around text, not a table. */
function isDataTable(table: Extract<WordBlock, { type: 'table' }>): boolean {
  return table.rows.some(({ cells }) => cells.length > 1);
}

function addParagraph(
  { content, list, outlineLevel, role, look }: WordParagraph,
  isInTable: boolean,
  builder: TextBuilder,
  bookmarks: PolicyBookmark[],
): void {
  const written = inlineText(content);
  if (written.trim() === '') return;
  const label = list === undefined ? '' : list.label.trim();
  const whole = label === '' ? written : `${label} ${written.trimStart()}`;
  const level =
    outlineLevel !== undefined && role !== 'contents' && whole.length <= longestHeading
      ? outlineLevel
      : undefined;
  let isFirst = true;
  for (const part of whole.split('\n')) {
    const text = part.trim();
    if (text === '') continue;
    const { start } = builder.add({
      text,
      role: role === 'contents' ? 'contents' : isInTable && level === undefined ? 'table' : 'text',
      runsOn: !isFirst,
      size: look.size / 2,
      isStrong: look.bold,
      ...(level === undefined ? {} : { headingLevel: level }),
    });
    if (level !== undefined && isFirst)
      bookmarks.push({ level, title: whole.replace(/\s+/g, ' ').trim(), start, isExact: true });
    isFirst = false;
  }
}
