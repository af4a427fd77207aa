// A form that comes back: its points exactly, by its fields where they are still there, and else by its printed words.
import { type CouncilId, type DossierId, type RecordHash, recordHashSchema } from '../domain';
import type { AppError } from '../domain';
import { type FormWarning, formFields, formWarning, formWords } from '../i18n/nl-word-form';
import { type WordWarning, wordWarning } from '../i18n/nl-word';
import { inlineText } from '../rich-text';
import type { DocumentLine, FoundPoint, FoundPoints, MarginNotes, WordDocument } from '../word-import';
import { type BlockPoint, blockPoint } from './block-point';
import { addedToExplanation, isExplanation } from './explanation';
import { type FormLine, formLines } from './form-lines';
import { formProperty } from './form-tags';
import { withoutPlaceholder } from './field-value';
import { type FormBlock, type PlacedLine, gatherBlocks } from './gather-blocks';

/** What a form was made from; a program may have dropped part of it. `basedOn` are the contributions that filled it in. */
export interface FormOrigin {
  readonly dossier: DossierId | undefined;
  readonly council: CouncilId | undefined;
  readonly basedOn: readonly RecordHash[];
}

export type FoundForm = FoundPoints & { readonly form: FormOrigin };

/**
 * The points of a form, in its order: `undefined` when the document is no form of ours, or nothing of the form is left
 * in it. A block that was copied gives a new point, an empty one gives none. Text beside the fields goes with the field
 * above it, text outside of all blocks is in `notPoints`.
 */
export function readForm(document: WordDocument): FoundForm | undefined {
  const lines = formLines(document.blocks);
  if (!isForm(lines)) return undefined;
  const properties = document.properties ?? new Map<string, string>();
  const from = firstOwnLine(lines);
  const { blocks, lines: placed, outside } = gatherBlocks(lines.slice(from), chapterOf);
  const above = lines.slice(0, from).map(({ paragraph }) => inlineText(paragraph.content));
  const added = addedToExplanation(above, properties.get(formProperty.explanation));
  const ids = idsOf(blocks, properties);
  const read = blocks.map((block, at) => blockPoint(block, ids[at]));
  const found = read.filter((one): one is BlockPoint => one !== undefined);
  const points = found.map(({ point }) => point);
  const places = new Map(blocks.map((block, at) => [block, found.findIndex((one) => one === read[at])]));
  const notPoints = [...added, ...outside];
  return {
    points,
    notPoints,
    lines: [...added.map(looseLine), ...placed.flatMap((one) => documentLine(one, places))],
    elsewhere: notesElsewhere(lines, points),
    warnings: warningsOf(points, [
      ...(notPoints.length > 0 ? (['form-text-outside'] as const) : []),
      ...(blocks.some(({ hasMoved }, at) => hasMoved && read[at] !== undefined)
        ? (['form-text-moved'] as const)
        : []),
      ...(found.some(({ isKindGuessed }) => isKindGuessed) ? (['form-kind-guessed'] as const) : []),
    ]),
    form: originOf(properties),
  };
}

function looseLine(text: string): DocumentLine {
  return { text, part: 'none', point: null };
}

/** Nothing for what stands in a block that gave no point: a placeholder. */
function documentLine(
  { line, part, block }: PlacedLine,
  places: ReadonlyMap<FormBlock, number>,
): DocumentLine[] {
  const text = inlineText(line.paragraph.content).trim();
  if (block === null) return [{ text, part, point: null }];
  const point = places.get(block) ?? -1;
  const isFilledIn = line.stretches.some(
    ({ content }) => withoutPlaceholder([{ paragraph: line.paragraph, content }]).length > 0,
  );
  return point < 0 || !isFilledIn ? [] : [{ text, part, point }];
}

/** What hangs on the explanation, on empty blocks, and on text in no block. */
function notesElsewhere(lines: readonly FormLine[], points: readonly FoundPoint[]): MarginNotes {
  const told = new Set<unknown>(points.flatMap(({ changes, comments }) => [...changes, ...comments]));
  const inPoints = points.map(({ body }) => body).join('\n');
  const paragraphs = lines.map(({ paragraph }) => paragraph);
  return {
    changes: paragraphs.flatMap(({ changes }) => changes.filter((change) => !told.has(change))),
    comments: paragraphs.flatMap(({ comments }) => comments.filter((comment) => !told.has(comment))),
    notes: paragraphs.flatMap(({ notes }) => notes.filter((note) => !inPoints.includes(note))),
  };
}

/** One field control is enough; without any, all the printed words of a block have to be there. */
function isForm(lines: readonly FormLine[]): boolean {
  if (lines.some(({ stretches }) => stretches.some(({ field }) => field !== undefined))) return true;
  const labels = new Set(lines.map(({ label }) => label));
  return formFields.every((field) => labels.has(field));
}

/** Where the explanation ends: at the first chapter that is not part of it, or at the first block. */
function firstOwnLine(lines: readonly FormLine[]): number {
  const at = lines.findIndex(
    ({ isChapter, label, paragraph }) =>
      label !== undefined || (isChapter && !isExplanation(inlineText(paragraph.content))),
  );
  return at < 0 ? lines.length : at;
}

function chapterOf(heading: string): string {
  const title = heading.replace(/\s+/g, ' ').trim();
  return title === formWords.withoutChapter || title === formWords.onlyChapter ? '' : title;
}

/** Each id once: for the block with its bookmark, which no copy has, and else for the first that names it. */
function idsOf(
  blocks: readonly FormBlock[],
  properties: ReadonlyMap<string, string>,
): (string | undefined)[] {
  const taken = new Set<string>();
  const ids = new Map<FormBlock, string>();
  for (const key of ['bookmarkKey', 'controlKey'] as const) {
    for (const block of blocks) {
      const id = properties.get(formProperty.point(block[key] ?? ''));
      if (id === undefined || taken.has(id) || ids.has(block)) continue;
      taken.add(id);
      ids.set(block, id);
    }
  }
  return blocks.map((block) => ids.get(block));
}

function originOf(properties: ReadonlyMap<string, string>): FormOrigin {
  const basedOn: RecordHash[] = [];
  for (let number = 1; ; number += 1) {
    const hash = recordHashSchema.safeParse(properties.get(formProperty.contribution(number)));
    if (!hash.success) break;
    basedOn.push(hash.data);
  }
  return {
    dossier: properties.get(formProperty.dossier) as DossierId | undefined,
    council: properties.get(formProperty.council) as CouncilId | undefined,
    basedOn,
  };
}

function warningsOf(points: readonly FoundPoint[], own: readonly FormWarning[]): AppError[] {
  const codes: WordWarning[] = [];
  if (points.length === 0) codes.push('word-no-points');
  if (points.some((point) => point.isTitleMade)) codes.push('word-titles-made');
  if (points.some((point) => point.changes.length > 0)) codes.push('word-tracked-changes');
  if (points.some((point) => point.comments.length > 0)) codes.push('word-comments');
  return [
    ...codes.map((code) => ({ code, message: wordWarning(code) })),
    ...own.map((code) => ({ code, message: formWarning(code) })),
  ];
}
