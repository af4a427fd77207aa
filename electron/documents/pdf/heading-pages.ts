// On which page each heading of a PDF came, by the outline that the printing engine made.
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from '../policy-in/pdf-engine';

type PageReference = Parameters<PDFDocumentProxy['getPageIndex']>[0];

interface OutlineItem {
  readonly dest: string | unknown[] | null;
  readonly items: readonly OutlineItem[];
}

/** In reading order, from 1; empty when the file has no outline. */
export async function headingPages(pdf: Uint8Array): Promise<number[]> {
  const document = await openPdf(pdf);
  try {
    // Null for a file without one, whatever its type says.
    const outline: unknown = await document.getOutline();
    if (!Array.isArray(outline)) return [];
    const flat = (items: readonly OutlineItem[]): OutlineItem[] =>
      items.flatMap((item) => [item, ...flat(item.items)]);
    const pages: number[] = [];
    for (const { dest } of flat(outline as OutlineItem[])) {
      const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      const page: unknown = place?.[0];
      if (page === undefined || page === null) return [];
      pages.push((await document.getPageIndex(page as PageReference)) + 1);
    }
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}
