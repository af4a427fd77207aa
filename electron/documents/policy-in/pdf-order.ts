// Reading order for the rare page whose file order is not: columns side by side, headings across them.
import { type PdfLine, type PdfPiece, linesOf } from './pdf-lines';

/** A column of running text fills most of its width; one of a table does not. */
const fullShare = 0.7;
const fewestLines = 6;

/** The lines of a page in the order in which a person reads them. */
export function readingLines(pieces: readonly PdfPiece[], pageWidth: number): readonly PdfLine[] {
  return rowByRow(pieces, pageWidth) ?? inReadingOrder(linesOf(pieces), pageWidth);
}

/** Two columns of which the file has row after row: undefined when it does not look like that. */
function rowByRow(pieces: readonly PdfPiece[], pageWidth: number): readonly PdfLine[] | undefined {
  const written = pieces.filter(({ text }) => text.trim() !== '');
  const boxes = written.map((piece) => ({ ...piece, right: piece.x + piece.width }));
  const gutter = findGutter(boxes, pageWidth);
  if (gutter === undefined) return undefined;
  const side = (piece: { x: number; right: number }) =>
    piece.right <= gutter ? -1 : piece.x >= gutter ? 1 : 0;
  const changes = boxes.filter((box, at) => {
    const before = boxes[at - 1];
    return before !== undefined && side(box) * side(before) === -1;
  });
  if (changes.length < boxes.length * 0.4) return undefined;
  const left = linesOf(boxes.filter((box) => side(box) === -1));
  const right = linesOf(boxes.filter((box) => side(box) === 1));
  if (!isFull(left) || !isFull(right)) return undefined;
  const across = linesOf(boxes.filter((box) => side(box) === 0));
  return byColumns([...left, ...across, ...right], gutter);
}

function isFull(lines: readonly PdfLine[]): boolean {
  if (lines.length < fewestLines) return false;
  const from = Math.min(...lines.map(({ x }) => x));
  const to = Math.max(...lines.map(({ right }) => right));
  const full = lines.filter(({ x, right }) => right - x > (to - from) * fullShare);
  return full.length > lines.length / 2;
}

/** Keeps the order of the file unless it leaps up and down the page. */
function inReadingOrder(lines: readonly PdfLine[], pageWidth: number): readonly PdfLine[] {
  if (lines.length < 4 || leaps(lines) <= Math.max(2, lines.length * 0.12)) return lines;
  const gutter = findGutter(lines, pageWidth);
  return gutter === undefined ? topDown(lines) : byColumns(lines, gutter);
}

function topDown(lines: readonly PdfLine[]): readonly PdfLine[] {
  return [...lines].sort((a, b) => b.y - a.y || a.x - b.x);
}

/** What crosses the gutter parts what stands above it from what stands below. */
function byColumns(lines: readonly PdfLine[], gutter: number): readonly PdfLine[] {
  const ordered: PdfLine[] = [];
  let right: PdfLine[] = [];
  for (const line of topDown(lines)) {
    if (line.x < gutter && line.right > gutter) {
      ordered.push(...right, line);
      right = [];
    } else if (line.x >= gutter) right.push(line);
    else ordered.push(line);
  }
  return [...ordered, ...right];
}

/** How often the next line stands higher in the same column. */
function leaps(lines: readonly PdfLine[]): number {
  return lines.filter((line, at) => {
    const before = lines[at - 1];
    if (before === undefined || line.y <= before.y + line.size) return false;
    return line.x < before.right && before.x < line.right;
  }).length;
}

/** An upright strip that hardly any line crosses, with a good part of the lines on either side. */
function findGutter(
  lines: readonly { readonly x: number; readonly right: number }[],
  pageWidth: number,
): number | undefined {
  let best: { at: number; crossing: number } | undefined;
  for (let at = pageWidth * 0.3; at <= pageWidth * 0.7; at += pageWidth * 0.01) {
    const crossing = lines.filter((line) => line.x < at && line.right > at).length;
    const left = lines.filter((line) => line.right <= at).length;
    const right = lines.length - left - crossing;
    if (Math.min(left, right) < lines.length * 0.25 || crossing > lines.length * 0.3) continue;
    if (best === undefined || crossing < best.crossing) best = { at, crossing };
  }
  return best?.at;
}
