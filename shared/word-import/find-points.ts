// The advice points in a Word document, in order: what belongs to which point, and what is no point.
import type { AppError } from '../domain';
import { wordWarning, type WordWarning } from '../i18n/nl-word';
import { type FoundPoint, buildPoint } from './build-point';
import { type DocumentLine, type MarginNotes, documentLines, notesElsewhere } from './document-lines';
import { type Habits, groupLines, habitsOf } from './group-lines';
import { findHeadings } from './headings';
import { type Piece, type PointDraft, newDraft } from './point-draft';
import { type Section, splitSections, titleKinds } from './sections';
import { paragraphsIn, readTablePoints } from './table-points';
import { trimLetter } from './trim-letter';
import type { WordBlock } from './word-block';
import { type WordLine, linesOf } from './word-line';

/**
 * Nothing is lost: every text of the document is in a point, a chapter, or `notPoints`. `lines` is the document in its
 * own order; `elsewhere` are changes, comments and notes that hang on no point.
 */
export interface FoundPoints {
  readonly points: readonly FoundPoint[];
  readonly notPoints: readonly string[];
  readonly lines: readonly DocumentLine[];
  readonly elsewhere: MarginNotes;
  readonly warnings: readonly AppError[];
}

/** Proposes; a person checks. The same blocks always give the same points. */
export function findPoints(blocks: readonly WordBlock[]): FoundPoints {
  const inTables: string[] = [];
  const pieces = toPieces(blocks, inTables);
  const headings = findHeadings(pieces.map((piece) => (piece.type === 'line' ? piece.line : undefined)));
  const { from, to } = trimLetter(pieces, headings);
  // By concatenation: a document may have more lines than a function takes arguments.
  const between: string[] = [];
  const body = pieces.slice(from, to);
  const sections = splitSections(body, headings.slice(from, to));
  const drafts = draftPoints(sections, between);
  const notPoints = [printedOf(pieces.slice(0, from)), inTables, between, printedOf(pieces.slice(to))].flat();
  const points = drafts.map(buildPoint);
  const lines = documentLines(pieces, drafts, notPoints);
  return {
    points,
    notPoints,
    lines,
    elsewhere: notesElsewhere(blocks, drafts),
    warnings: warningsOf(points),
  };
}

/** Tables of points become rows; all other tables are only a layout for paragraphs. */
function toPieces(blocks: readonly WordBlock[], notPoints: string[]): Piece[] {
  const pieces: Piece[] = [];
  let paragraphs: WordBlock[] = [];
  const flush = () => {
    for (const line of linesOf(paragraphsIn(paragraphs))) pieces.push({ type: 'line', line });
    paragraphs = [];
  };
  for (const block of blocks) {
    const rows = block.type === 'table' ? readTablePoints(block, '') : undefined;
    if (rows === undefined || rows.drafts.length === 0) {
      paragraphs.push(block);
      continue;
    }
    flush();
    pieces.push({ type: 'rows', drafts: rows.drafts, notPoints: rows.notPoints });
    for (const text of rows.notPoints) notPoints.push(text);
  }
  flush();
  return pieces;
}

function draftPoints(sections: readonly Section[], notPoints: string[]): PointDraft[] {
  const titles = titleKinds(sections);
  const habits = habitsOf(sections.flatMap((section) => linesIn(section.body)));
  return sections.flatMap((section, at) => {
    const { path, body } = section;
    const own = path.at(-1);
    const isTitle = own !== undefined && titles.has(own.heading.kind);
    const above = isTitle ? path.slice(0, -1) : path;
    const chapter = above
      .filter(({ heading }) => !titles.has(heading.kind))
      .map(({ line }) => chapterName(line))
      .at(-1);
    if (own !== undefined && body.length === 0 && !section.hasChildren) notPoints.push(own.line.printed);
    if (own !== undefined && isTitle && linesIn(body).length > 0) {
      return [newDraft(chapter ?? '', linesIn(body), own.line), ...rowsIn(body, chapter ?? '')];
    }
    return draftChapter(section, chapter ?? '', habits, notPoints, at);
  });
}

function draftChapter(
  { body, hasChildren }: Section,
  chapter: string,
  habits: Habits,
  notPoints: string[],
  at: number,
): PointDraft[] {
  const lines = linesIn(body);
  const rows = rowsIn(body, chapter);
  const isIntroduction = (hasChildren || rows.length > 0) && lines.every((line) => line.text.length < 250);
  if (isIntroduction || (at === 0 && rows.length > 0 && lines.length < 3)) {
    for (const line of lines) notPoints.push(line.printed);
    return rows;
  }
  const { drafts, notPoints: rest } = groupLines(lines, chapter, habits);
  for (const line of rest) notPoints.push(line.printed);
  return [...drafts, ...rows];
}

function rowsIn(body: readonly Piece[], chapter: string): PointDraft[] {
  return body.flatMap((piece) =>
    piece.type === 'rows'
      ? piece.drafts.map((draft) => (draft.chapter === '' ? { ...draft, chapter } : draft))
      : [],
  );
}

function linesIn(body: readonly Piece[]): WordLine[] {
  return body.flatMap((piece) => (piece.type === 'line' ? [piece.line] : []));
}

function printedOf(pieces: readonly Piece[]): string[] {
  return linesIn(pieces).map((line) => line.printed);
}

/** Without its number and colon; a line in capitals as a person would type it in a list. */
function chapterName(line: WordLine): string {
  const name = line.text
    .replace(/\s+/g, ' ')
    .replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/, '')
    .replace(/\s*:$/, '');
  return name.length > 4 && name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}

function warningsOf(points: readonly FoundPoint[]): AppError[] {
  const codes: WordWarning[] = [];
  if (points.length === 0) codes.push('word-no-points');
  if (points.some((point) => point.isTitleMade)) codes.push('word-titles-made');
  if (points.some((point) => point.changes.length > 0)) codes.push('word-tracked-changes');
  if (points.some((point) => point.comments.length > 0)) codes.push('word-comments');
  return codes.map((code) => ({ code, message: wordWarning(code) }));
}
