// The pieces of text on a PDF page to lines: spaces where there is room, tabs where there is much.

import type { LinePart } from '@shared/policy/policy-text';

/** A stretch of text as pdf.js hands it over; `x` and `y` are in points from the lower left corner. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly isUpright: boolean;
}

export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** The size and the typeface of most of its letters. */
  readonly size: number;
  readonly font: string;
  readonly isUpright: boolean;
  /** Cells of a table row, parted by tabs. */
  readonly cells: number;
  readonly parts: readonly LinePart[];
}

/** In the order of the file, which is nearly always that of reading: columns one after the other. */
export function linesOf(pieces: readonly PdfPiece[]): PdfLine[] {
  const groups: PdfPiece[][] = [];
  let last: PdfPiece | undefined;
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const group = groups.at(-1);
    if (group !== undefined && last !== undefined && isSameLine(group, last, piece)) group.push(piece);
    else if (piece.text.trim() === '') continue;
    else groups.push([piece]);
    last = piece;
  }
  return groups.flatMap((group) => {
    const line = lineOf(group);
    return line.text === '' ? [] : [line];
  });
}

function isSameLine(group: readonly PdfPiece[], last: PdfPiece, piece: PdfPiece): boolean {
  const size = Math.max(...group.map((one) => one.size), 1);
  if (piece.isUpright !== last.isUpright) return false;
  const first = group[0] ?? last;
  const isLevel =
    Math.abs(piece.y - first.y) < size * 0.3 ||
    (piece.size < size * 0.8 && Math.abs(piece.y - first.y) < size * 0.55);
  return isLevel && piece.x >= last.x + last.width - size * 0.6;
}

function lineOf(group: readonly PdfPiece[]): PdfLine {
  let text = '';
  let right = group[0]?.x ?? 0;
  const parts: LinePart[] = [];
  for (const piece of group) {
    const gap = piece.x - right;
    const isWide = gap > piece.size * 1.8 || (piece.text.trim() === '' && piece.width > piece.size * 1.8);
    if (text !== '' && isWide) text = `${text.trimEnd()}\t`;
    else if (gap > piece.size * 0.12 && text !== '' && !/\s$/.test(text) && !/^\s/.test(piece.text))
      text += ' ';
    if (piece.text.trim() !== '') {
      // As far from the start as in the text without the space before it, which is taken off below.
      const at = text.trimStart().length;
      parts.push({ at, x: tenth(piece.x), width: tenth(piece.width) });
    }
    if (!(piece.text.trim() === '' && /\s$/.test(text))) text += piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  const shown = tidy(text);
  const heaviest = (of: (piece: PdfPiece) => string) => {
    const letters = new Map<string, number>();
    for (const piece of group)
      letters.set(of(piece), (letters.get(of(piece)) ?? 0) + piece.text.trim().length);
    return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  };
  return {
    text: shown,
    x: group[0]?.x ?? 0,
    right,
    y: group[0]?.y ?? 0,
    size: Number(heaviest(({ size }) => size.toFixed(1))),
    font: heaviest(({ font }) => font),
    isUpright: group[0]?.isUpright ?? true,
    cells: shown.split('\t').length,
    parts,
  };
}

function tenth(points: number): number {
  return Math.round(points * 10) / 10;
}

/** A tab between a number and its heading, or between a bullet and its text, is just room. */
function tidy(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, ' ')
    .trim()
    .replace(/^([^\s\t]{1,12}|(?:hoofdstuk|bijlage|deel)\s\S{1,6})\t(?=\S)/i, '$1 ');
}
