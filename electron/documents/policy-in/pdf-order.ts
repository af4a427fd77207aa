// Reading order for the rare page whose file order is not: columns side by side, headings across them.
import type { PdfLine } from './pdf-lines';

/** Keeps the order of the file unless it leaps up and down the page. */
export function inReadingOrder(lines: readonly PdfLine[], pageWidth: number): readonly PdfLine[] {
  if (lines.length < 4 || leaps(lines) <= Math.max(2, lines.length * 0.12)) return lines;
  const gutter = findGutter(lines, pageWidth);
  const rows = [...lines].sort((a, b) => b.y - a.y || a.x - b.x);
  if (gutter === undefined) return rows;
  const ordered: PdfLine[] = [];
  let right: PdfLine[] = [];
  for (const line of rows) {
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
function findGutter(lines: readonly PdfLine[], pageWidth: number): number | undefined {
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
