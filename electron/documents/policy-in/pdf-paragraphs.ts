// Which lines of a PDF run on: by the room between them, their look, and how they begin.
import type { PdfLine } from './pdf-lines';

const marker = /^(?:[•▪●○◦‣·*»–—-]|\d{1,2}[.)]|[a-z][.)]|\d{1,2}(?:\.\d{1,2})+)\s/u;

/** The usual distance between the lines of a page, in sizes of the letters. */
export function usualLeading(lines: readonly PdfLine[]): number {
  const steps = lines
    .flatMap((line, at) => {
      const before = lines[at - 1];
      if (before === undefined || Math.abs(before.size - line.size) > 0.5) return [];
      const step = (before.y - line.y) / line.size;
      return step > 0.8 && step < 3 ? [Math.round(step * 20) / 20] : [];
    })
    .sort((a, b) => a - b);
  // Between paragraphs there is more room: the lower third shows lines that run on.
  return steps[Math.floor(steps.length / 3)] ?? 1.2;
}

/** Whether a line runs on from the one before it on the same page. */
export function runsOn(before: PdfLine | undefined, line: PdfLine, leading: number): boolean {
  if (before === undefined || !line.isUpright || !before.isUpright) return false;
  if (Math.abs(before.size - line.size) > Math.max(0.6, line.size * 0.06)) return false;
  if (before.cells > 2 || line.cells > 2 || marker.test(line.text)) return false;
  const step = (before.y - line.y) / line.size;
  if (step <= 0) return isNextColumn(before, line) && flowsOn(before.text, line.text);
  if (step > leading * 1.25 + 0.05) return false;
  // Another typeface and a capital: a heading above its text.
  return before.font === line.font || /^\p{Ll}/u.test(line.text) || before.right - before.x > 250;
}

/** Whether the first line of a page runs on from the last one of the page before. */
export function runsOnOverPage(before: PdfLine | undefined, line: PdfLine): boolean {
  if (before === undefined || Math.abs(before.size - line.size) > 0.6) return false;
  return flowsOn(before.text, line.text);
}

function isNextColumn(before: PdfLine, line: PdfLine): boolean {
  return line.x > before.x + 80;
}

function flowsOn(before: string, line: string): boolean {
  return !/[.!?:;]["'”’)]?$/.test(before) && /^\p{Ll}/u.test(line) && before.length > 20;
}
