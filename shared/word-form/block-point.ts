// From a block of the form to a point.
import type { PointKind, Quote } from '../domain';
import { type FormField, formFields, formLabels, formWords } from '../i18n/nl-word-form';
import { type Block, plainText, writeMarkdown } from '../rich-text';
import { type FoundPoint, makeTitle } from '../word-import/build-point';
import { guessKind } from '../word-import/guess-kind';
import { fieldText } from './field-text';
import { lineOf, withoutPlaceholder } from './field-value';
import type { FieldParagraph, FormBlock } from './gather-blocks';

/** As the domain's schemas have it. */
const longestName = 300;
const longestPage = 20;
const longestQuote = 20_000;

export interface BlockPoint {
  readonly point: FoundPoint;
  readonly isKindGuessed: boolean;
}

/** `undefined` for a block in which nothing was filled in. */
export function blockPoint(block: FormBlock, id: string | undefined): BlockPoint | undefined {
  const fields = mapFields(block.fields, withoutPlaceholder);
  const lead = withoutPlaceholder(block.lead);
  const advice = fieldText(fields.advice);
  const { title, above } = titleOf(fields.title, lead);
  const { source, place } = sourceOf(fields);
  const typedKind = lineOf(fields.kind);
  const said = kindOf(typedKind);
  const asTyped = said === undefined && typedKind !== '' ? [line(`${formLabels.kind} ${typedKind}`)] : [];
  const body = [...above, ...fieldText(fields.body), ...place, ...asTyped, ...notesOf(block)];
  if (title === '' && body.length === 0 && advice.length === 0 && source === null) return undefined;
  const text = [plainText(body), plainText(advice)].filter((part) => part !== '').join('\n');
  const made = title === '' ? makeTitle(text === '' ? (source?.quote ?? '') : text) : title;
  const written = advice.length > 0 ? writeMarkdown(advice) : undefined;
  return {
    point: {
      ...(id !== undefined && { id }),
      kind: said ?? guessKind(text, written, typedKind, `${title} ${block.chapter}`.trim()),
      chapter: block.chapter,
      title: made,
      body: writeMarkdown(body),
      advice: written,
      text: [title, text].filter((part) => part !== '').join('\n'),
      changes: block.changes,
      comments: block.comments,
      isTitleMade: title === '',
      source,
    },
    isKindGuessed: said === undefined,
  };
}

/** A short line above the fields is a title that was typed in the wrong place; a title too long to keep stays in the text. */
function titleOf(
  field: readonly FieldParagraph[],
  lead: readonly FieldParagraph[],
): { title: string; above: readonly Block[] } {
  const typed = lineOf(field);
  const [first, ...more] = lead;
  if (typed === '' && first !== undefined && lineOf([first]).length <= 120) {
    return { title: lineOf([first]), above: fieldText(more) };
  }
  const above = fieldText(lead);
  if (typed.length <= longestName) return { title: typed, above };
  return { title: makeTitle(typed), above: [line(typed), ...above] };
}

/** A place without a passage, a page that is a whole sentence: what a source cannot hold is told in the text. */
function sourceOf(fields: Readonly<Record<FormField, readonly FieldParagraph[]>>): {
  source: Quote | null;
  place: Block[];
} {
  const quote = lineOf(fields.quote, '\n');
  const section = lineOf(fields.section);
  const page = lineOf(fields.page);
  const isLong = quote.length > longestQuote;
  const fits = quote !== '' && !isLong && section.length <= longestName && page.length <= longestPage;
  const place = fits || (section === '' && page === '') ? '' : formWords.place(section, page);
  const source = { quote, ...(fits && section !== '' && { section }), ...(fits && page !== '' && { page }) };
  return {
    source: quote === '' || isLong ? null : source,
    place: [isLong ? quote : '', place].filter((text) => text !== '').map(line),
  };
}

function notesOf({ fields, lead }: FormBlock): Block[] {
  const paragraphs = new Set([...lead, ...Object.values(fields).flat()].map(({ paragraph }) => paragraph));
  return [...paragraphs].flatMap(({ notes }) => notes.map((note) => line(formWords.note(note))));
}

const kindWords: readonly (readonly [PointKind, RegExp])[] = [
  ['waardering', /^waardering(?:en)?\P{L}*$/iu],
  ['zorg', /^zorg(?:en)?\P{L}*$/iu],
  ['vraag', /^vra(?:ag|gen)\P{L}*$/iu],
  ['advies', /^(?:advies|adviezen)\P{L}*$/iu],
];

/** What was chosen, or typed over it: "zorgen", "Vraag?". */
function kindOf(text: string): PointKind | undefined {
  return kindWords.find(([, pattern]) => pattern.test(text))?.[0];
}

function line(text: string): Block {
  return { type: 'paragraph', content: [{ text }] };
}

function mapFields<From, To>(
  fields: Readonly<Record<FormField, From>>,
  map: (field: From) => To,
): Record<FormField, To> {
  return Object.fromEntries(formFields.map((name) => [name, map(fields[name])])) as Record<FormField, To>;
}
