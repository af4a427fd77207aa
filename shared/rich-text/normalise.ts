// The one normal form of formatted text: two documents that read the same have the same normal form.
import { maxListDepth, type Block, type Inline, type List, type ListItem, type RichText } from './rich-text';

/**
 * The normal form. Idempotent, and what `parseMarkdown` answers.
 *
 * - neighbouring runs in one style are one run; empty runs, paragraphs, quotes and lists are gone (an empty list item stays);
 * - white space at the edge of a bold or italic run stands outside it;
 * - blocks neither begin nor end with a space or line break, and no space stands beside a line break; a tab is a space;
 * - what XML cannot carry (control characters, half surrogate pairs) is U+FFFD, so that it stays visible;
 * - lists deeper than {@link maxListDepth} are lines of text.
 */
export function normalise(document: RichText): RichText {
  return document.flatMap((block): Block[] => {
    if (block.type === 'list') return normaliseList(block, 1);
    if (block.type === 'paragraph') {
      const content = normaliseInlines(block.content);
      return content.length > 0 ? [{ type: 'paragraph', content }] : [];
    }
    const content = block.content.map(normaliseInlines).filter((paragraph) => paragraph.length > 0);
    return content.length > 0 ? [{ type: 'quote', content }] : [];
  });
}

function normaliseList(list: List, depth: number): List[] {
  if (list.items.length === 0) return [];
  const items = list.items.map((item): ListItem => {
    if (depth < maxListDepth) {
      return {
        content: normaliseInlines(item.content),
        children: item.children.flatMap((child) => normaliseList(child, depth + 1)),
      };
    }
    const lines = [item.content, ...item.children.flatMap(listLines)];
    return { content: normaliseInlines(joinLines(lines)), children: [] };
  });
  return [{ type: 'list', ordered: list.ordered, items }];
}

/** A list as lines of text with typed markers, its nested lists after each item. */
export function listLines(list: List): (readonly Inline[])[] {
  const lines: (readonly Inline[])[] = [];
  const waiting: { marker: string; item: ListItem }[] = markedItems(list);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    lines.push([{ text: next.marker }, ...next.item.content]);
    for (const child of next.item.children.toReversed()) waiting.push(...markedItems(child));
  }
  return lines;
}

/** The items of a list, last one first, each with the marker that a reader would type before it. */
function markedItems(list: List): { marker: string; item: ListItem }[] {
  return list.items
    .map((item, index) => ({ marker: list.ordered ? `${index + 1}. ` : '- ', item }))
    .reverse();
}

/** Lines as the content of one block, with line breaks between them. */
export function joinLines(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));
}

function normaliseInlines(content: readonly Inline[]): Inline[] {
  const cleaned = mergeRuns(content.map((run) => withText(run, cleanText(run.text))));
  const hoisted = mergeRuns(cleaned.flatMap(hoistSpace));
  return trimEdges(hoisted.map((run) => withText(run, trimLines(run.text))));
}

/** Takes the spaces beside line breaks away, without a pattern that takes quadratic time on a long row of spaces. */
function trimLines(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const endTrimmed = index < lines.length - 1 ? line.replace(/(?<! ) +$/, '') : line;
      return index > 0 ? endTrimmed.replace(/^ +/, '') : endTrimmed;
    })
    .join('\n');
}

function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(
      /[\u0000-\u0009\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef]|\p{Surrogate}|[\ufffe\uffff]/gu,
      '\ufffd',
    )
    .replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd');
}

function withText(run: Inline, text: string): Inline {
  return { text, ...(run.strong && { strong: true }), ...(run.emphasis && { emphasis: true }) };
}

function mergeRuns(runs: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = merged.at(-1);
    if (last && last.strong === run.strong && last.emphasis === run.emphasis) {
      merged[merged.length - 1] = withText(run, last.text + run.text);
    } else merged.push(run);
  }
  return merged;
}

/** Markdown cannot mark a run that begins or ends with white space, and a reader cannot see it. */
function hoistSpace(run: Inline): Inline[] {
  if (run.strong === undefined && run.emphasis === undefined) return [run];
  const core = run.text.trim();
  if (core === '') return [{ text: run.text }];
  const start = run.text.length - run.text.trimStart().length;
  return [
    { text: run.text.slice(0, start) },
    withText(run, core),
    { text: run.text.slice(start + core.length) },
  ];
}

function trimEdges(runs: readonly Inline[]): Inline[] {
  const trimmed = runs.map((run, index) => {
    let text = run.text;
    if (index === 0) text = text.replace(/^[ \n]+/, '');
    if (index === runs.length - 1) text = text.replace(/(?<![ \n])[ \n]+$/, '');
    return withText(run, text);
  });
  return trimmed.filter((run) => run.text !== '');
}
