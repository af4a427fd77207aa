// The bookmarks of a PDF, each with the place in the text that it points at.
import type { PolicyBookmark } from '@shared/policy/policy-text';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What is used of pdf.js's own type, which leaves the deeper levels open. */
interface OutlineItem {
  readonly title: string;
  readonly dest: string | unknown[] | null;
  readonly items: readonly OutlineItem[];
}

const mostBookmarks = 5000;
const deepest = 6;

/** @param placeOf the offset of what stands at a height (null: the top) of a page that counts from 0. */
export async function readBookmarks(
  pdf: PDFDocumentProxy,
  placeOf: (page: number, y: number | null) => number | undefined,
): Promise<PolicyBookmark[]> {
  const bookmarks: PolicyBookmark[] = [];
  const walk = async (items: readonly OutlineItem[], level: number): Promise<void> => {
    for (const { title, dest, items: below } of items) {
      if (bookmarks.length >= mostBookmarks || level > deepest) return;
      const start = await resolve(pdf, dest, placeOf);
      if (start !== undefined) bookmarks.push({ level, title: title.trim(), start, isExact: false });
      await walk(below, level + 1);
    }
  };
  // Null where there are none, whatever its type says.
  const outline = (await pdf.getOutline()) as readonly OutlineItem[] | null;
  if (outline !== null) await walk(outline, 1);
  return bookmarks;
}

async function resolve(
  pdf: PDFDocumentProxy,
  dest: string | unknown[] | null,
  placeOf: (page: number, y: number | null) => number | undefined,
): Promise<number | undefined> {
  try {
    const target: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    if (!Array.isArray(target)) return undefined;
    const [page, fit, ...at] = target as unknown[];
    const index = typeof page === 'number' ? page : await pdf.getPageIndex(page as never);
    const height = heightOf(fit, at);
    return placeOf(index, height);
  } catch {
    // A bookmark that points nowhere is no reason to refuse the document.
    return undefined;
  }
}

/** ISO 32000-1, table 151: /XYZ left top zoom, /FitH top, /FitR left bottom right top. */
function heightOf(fit: unknown, at: readonly unknown[]): number | null {
  const name = fit !== null && typeof fit === 'object' && 'name' in fit ? fit.name : '';
  const height =
    name === 'XYZ' ? at[1] : name === 'FitH' || name === 'FitBH' ? at[0] : name === 'FitR' ? at[3] : null;
  return typeof height === 'number' ? height : null;
}
