// A form's paragraphs, each cut where a field begins or ends, and known by what it is: a heading, a label, or text.
import { type FormField, formFields, formLabels, formWords } from '../i18n/nl-word-form';
import { type Inline, inlineText } from '../rich-text';
import { sliceInlines } from '../word-import/inline-text';
import type { WordBlock, WordControl, WordParagraph } from '../word-import/word-block';
import { isChapterBookmark, readFormTag, readPointBookmark } from './form-tags';

/** A stretch of a paragraph in one field, or in none; `instance` tells two fields of one name apart. */
export interface FormStretch {
  readonly field: FormField | undefined;
  readonly instance: number;
  readonly content: readonly Inline[];
}

/**
 * `label` is what it opens with: text that the form prints. The rest is in `stretches`. A key is that of the point that
 * its bookmark or its controls name. `block` is the control around the whole block, 0 for none.
 */
export interface FormLine {
  readonly paragraph: WordParagraph;
  readonly label: FormField | 'point' | undefined;
  readonly stretches: readonly FormStretch[];
  readonly isChapter: boolean;
  readonly block: number;
  readonly bookmarkKey: string | undefined;
  readonly controlKey: string | undefined;
}

/** All paragraphs in reading order, those of tables too. */
export function formLines(blocks: readonly WordBlock[]): FormLine[] {
  const paragraphs = paragraphsOf(blocks);
  const labels = labelsThatCount(paragraphs);
  const isChapter = paragraphs.map((_, at) => isChapterAt(at, paragraphs, labels));
  return paragraphs.map((paragraph, at) => formLine(paragraph, labels[at], isChapter[at] === true));
}

/** The form's own heading, or one that a block or another chapter follows: any other was pasted into a text. */
function isChapterAt(
  at: number,
  paragraphs: readonly WordParagraph[],
  labels: readonly (FoundLabel | undefined)[],
): boolean {
  const paragraph = paragraphs[at];
  if (paragraph?.outlineLevel !== 1 || labels[at] !== undefined || openingOf(paragraph).field !== undefined) {
    return false;
  }
  if (paragraph.content.length === 0) return false;
  if (paragraph.bookmarks?.some(isChapterBookmark) === true) return true;
  const next = paragraphs.findIndex((one, place) => place > at && one.content.length > 0);
  return next < 0 || labels[next] !== undefined || paragraphs[next]?.outlineLevel === 1;
}

function paragraphsOf(blocks: readonly WordBlock[]): WordParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

/**
 * In a field people may well write such words themselves. There they only count where a whole block was pasted as plain
 * text: all labels of one, in order.
 */
function labelsThatCount(paragraphs: readonly WordParagraph[]): (FoundLabel | undefined)[] {
  const found = paragraphs.map((paragraph) => readFormLabel(inlineText(openingOf(paragraph).content)));
  const isQuiet = (at: number) => {
    const paragraph = paragraphs[at];
    return paragraph !== undefined && isInField(paragraph) && !isLabelStyle(paragraph.styleName);
  };
  const quiet = [...found.keys()].filter((at) => found[at] !== undefined && isQuiet(at));
  const pasted = new Set<number>();
  for (const start of quiet.keys()) {
    const block = quiet.slice(start, start + formFields.length);
    if (!formFields.every((field, at) => found[block[at] ?? -1]?.label === field)) continue;
    const before = quiet[start - 1] ?? -1;
    for (const at of found[before]?.label === 'point' ? [before, ...block] : block) pasted.add(at);
  }
  return found.map((label, at) => (isQuiet(at) && !pasted.has(at) ? undefined : label));
}

function isInField(paragraph: WordParagraph): boolean {
  const { field } = openingOf(paragraph);
  return field !== undefined || fieldStyles.includes(paragraph.styleName ?? '');
}

/** The first stretch of a paragraph, as far as it is in one field or in none. */
function openingOf(paragraph: WordParagraph): FormStretch & { readonly length: number } {
  const stretches = stretchesOf(paragraph);
  const [first] = stretches;
  const next = stretches.findIndex(({ instance }) => instance !== first?.instance);
  const opening = next < 0 ? stretches : stretches.slice(0, next);
  return {
    field: first?.field,
    instance: first?.instance ?? 0,
    content: opening.flatMap(({ content }) => content),
    length: opening.length,
  };
}

function stretchesOf({ stretches, content: all }: WordParagraph): FormStretch[] {
  const whole = stretches ?? [{ controls: [], content: all }];
  return whole.map(({ controls, content }) => ({ ...fieldOf(controls), content }));
}

function formLine(paragraph: WordParagraph, label: FoundLabel | undefined, isChapter: boolean): FormLine {
  const opening = openingOf(paragraph);
  const stretches = stretchesOf(paragraph);
  const rest =
    label === undefined
      ? stretches
      : [
          { field: undefined, instance: 0, content: sliceInlines(opening.content, label.length) },
          ...stretches.slice(opening.length),
        ];
  const controls = (paragraph.stretches ?? []).flatMap((one) => one.controls);
  return {
    paragraph,
    label: label?.label,
    stretches: rest.filter(({ content }) => inlineText(content).trim() !== ''),
    isChapter,
    block: controls.findLast(({ tag }) => readFormTag(tag)?.part === 'point')?.instance ?? 0,
    bookmarkKey: firstOf(paragraph.bookmarks ?? [], readPointBookmark),
    controlKey: firstOf(controls, ({ tag }) => readFormTag(tag)?.key),
  };
}
/** The innermost field: a block that was pasted into another field keeps its own. */
function fieldOf(controls: readonly WordControl[]): Pick<FormStretch, 'field' | 'instance'> {
  for (const { tag, instance } of controls.toReversed()) {
    const part = readFormTag(tag)?.part;
    if (part !== undefined && part !== 'point' && part !== 'points') return { field: part, instance };
  }
  return { field: undefined, instance: 0 };
}

interface FoundLabel {
  readonly label: FormField | 'point';
  /** In UTF-16 units, with the space after it. */
  readonly length: number;
}

const patterns: readonly (readonly [FormField | 'point', RegExp])[] = [
  ['point', new RegExp(`^\\s*${formWords.point}(?:\\s+\\d{1,3})?(?:\\s*:\\s*|\\s*$)`, 'iu')],
  ...formFields.map((field) => [field, labelPattern(formLabels[field])] as const),
];

/** "Wat zien wij?" also without its sign, but then with nothing behind it. */
function labelPattern(label: string): RegExp {
  const words = label.replace(/[:?]$/, '').replace(/ /g, '\\s+');
  return new RegExp(`^\\s*${words}(?:\\s*[:?]+\\s*|\\s*$)`, 'iu');
}

export function readFormLabel(text: string): FoundLabel | undefined {
  for (const [label, pattern] of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { label, length: found.length };
  }
  return undefined;
}

/** Names of the form's own styles, as every word processor keeps them. */
const fieldStyles: readonly string[] = ['formulier veld', 'formulier opsomming', 'formulier citaat'];

function isLabelStyle(name = ''): boolean {
  return ['formulier regel', 'formulier etiket', 'heading 2'].includes(name);
}

function firstOf<T>(items: readonly T[], read: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
