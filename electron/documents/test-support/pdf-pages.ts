// The lines of each page of a PDF, as they stand on paper.
import { openPdf } from '../policy-in/pdf-engine';
import { squeezed } from './model-text';

/** Lines from top to bottom; pieces at one height are one line. */
export async function pdfPages(pdf: Uint8Array): Promise<string[][]> {
  const document = await openPdf(pdf);
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const lines = new Map<number, string>();
    for (const item of items) {
      if (!('str' in item)) continue;
      const height = Math.round(Number(item.transform[5]));
      lines.set(height, `${lines.get(height) ?? ''}${item.str}`);
    }
    pages.push([...lines].sort(([one], [other]) => other - one).map(([, text]) => squeezed(text)));
  }
  return pages;
}
