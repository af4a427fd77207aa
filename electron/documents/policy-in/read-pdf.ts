// A PDF as policy document, page by page: the first can be shown before the last is read.
import { type Result, fail, succeed } from '@shared/domain';
import { policyRefusal, type PolicyRefusal } from '@shared/i18n/nl-policy';
import { type EdgeLine, findFurniture } from '@shared/policy/page-furniture';
import type { PolicyText } from '@shared/policy/policy-text';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readBookmarks } from './pdf-bookmarks';
import { loadEngine, openPdf } from './pdf-engine';
import type { PdfLine, PdfPiece } from './pdf-lines';
import { readingLines } from './pdf-order';
import { runsOn, runsOnOverPage, usualLeading } from './pdf-paragraphs';
import { TextBuilder } from './text-builder';

export interface PdfPage {
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

export interface PdfOptions {
  /** Stop after this many pages. */
  readonly upTo?: number;
  readonly onPage?: (page: number, pages: number) => void;
}

/** Fewer letters than this on the average page: then it is a picture of text. */
const fewestLetters = 20;
/** The part of a page, at its top and at its bottom, in which headers and footers stand. */
const edge = 0.12;

/** Codes `policy-encrypted`, `policy-damaged`, `policy-scanned`, `policy-empty`. Heavy: run it in a job. */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Result<PolicyText>> {
  let pdf: PDFDocumentProxy;
  try {
    pdf = await openPdf(bytes);
  } catch (error) {
    return refuse(nameOf(error) === 'PasswordException' ? 'policy-encrypted' : 'policy-damaged');
  }
  try {
    const pages: PdfPage[] = [];
    const last = Math.min(pdf.numPages, options.upTo ?? Infinity);
    for await (const page of readPages(pdf, last)) {
      pages.push(page);
      options.onPage?.(pages.length, pdf.numPages);
    }
    const letters = pages.reduce((sum, page) => sum + lettersOn(page), 0);
    if (last === pdf.numPages && letters < fewestLetters * pages.length)
      return refuse((await hasPictures(pdf)) ? 'policy-scanned' : 'policy-empty');
    return succeed(await assemble(pdf, pages));
  } catch {
    return refuse('policy-damaged');
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** The pages one by one, in order. */
export async function* readPages(pdf: PDFDocumentProxy, last: number): AsyncGenerator<PdfPage> {
  for (let number = 1; number <= last; number += 1) {
    const page = await pdf.getPage(number);
    yield await readPage(page);
    page.cleanup();
  }
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const [left = 0, bottom = 0] = page.view;
  const content = await page.getTextContent();
  const pieces = content.items.flatMap((item): PdfPiece[] => {
    if (!('str' in item)) return [];
    const [a, b, c, d, x, y] = item.transform as number[];
    const size = Math.hypot(c ?? 0, d ?? 0);
    if (a === undefined || x === undefined || y === undefined || size === 0) return [];
    return [
      {
        text: item.str,
        x: x - left,
        y: y - bottom,
        width: item.width,
        size,
        font: item.fontName,
        isUpright: Math.abs(b ?? 0) < Math.abs(a) * 0.2,
      },
    ];
  });
  return { height, lines: readingLines(pieces, width) };
}

async function assemble(pdf: PDFDocumentProxy, pages: readonly PdfPage[]): Promise<PolicyText> {
  const builder = new TextBuilder();
  const { keys, labels } = findFurniture(edgesOf(pages));
  const given = await pageLabels(pdf);
  const font = mostly(pages, (line) => line.font);
  const starts: { y: number; start: number; size: number }[][] = [];
  let open: PdfLine | undefined;
  let key = 0;
  for (const [at, { lines }] of pages.entries()) {
    const leading = usualLeading(lines);
    let before: PdfLine | undefined;
    const placed: { y: number; start: number; size: number }[] = [];
    for (const line of lines) {
      const isFurniture = keys.has(key) || !line.isUpright;
      key += 1;
      const goesOn =
        !isFurniture && (before === undefined ? runsOnOverPage(open, line) : runsOn(before, line, leading));
      const { start } = builder.add({
        text: line.text,
        role: isFurniture ? 'furniture' : line.cells > 2 ? 'table' : 'text',
        runsOn: goesOn,
        size: line.size,
        isStrong: line.font !== font,
        ...(line.isUpright && { place: { y: Math.round(line.y * 10) / 10, parts: line.parts } }),
      });
      if (isFurniture) continue;
      placed.push({ y: line.y, start, size: line.size });
      before = line;
      open = line;
    }
    starts.push(placed);
    builder.endPage(labels[at] ?? given?.[at] ?? null);
  }
  const bookmarks = await readBookmarks(pdf, (page, y) => {
    const lines = starts[page];
    if (lines === undefined) return undefined;
    const below = y === null ? lines[0] : lines.find((line) => line.y <= y + line.size * 0.4);
    return (below ?? lines[0])?.start ?? builder.pages[page]?.start;
  });
  const { text, lines } = builder;
  return { source: 'pdf', text, lines, pages: builder.pages, pageCount: pdf.numPages, bookmarks };
}

function edgesOf(pages: readonly PdfPage[]): EdgeLine[][] {
  let key = 0;
  const usual = mostly(pages, ({ size }) => size) ?? 0;
  return pages.map(({ lines, height }) =>
    lines.flatMap((line): EdgeLine[] => {
      const own = key;
      key += 1;
      const isEdge = line.y > height * (1 - edge) || line.y < height * edge;
      return isEdge ? [{ key: own, text: line.text, isLarge: line.size > usual * 1.15 }] : [];
    }),
  );
}

/** The labels that the file gives its pages, unless they merely count sheets. */
async function pageLabels(pdf: PDFDocumentProxy): Promise<readonly string[] | null> {
  const labels = await pdf.getPageLabels();
  if (labels?.every((label, at) => label === String(at + 1)) !== false) return null;
  return labels;
}

/** What most letters of a document have. */
function mostly<T>(pages: readonly PdfPage[], of: (line: PdfLine) => T): T | undefined {
  const letters = new Map<T, number>();
  for (const { lines } of pages)
    for (const line of lines) letters.set(of(line), (letters.get(of(line)) ?? 0) + line.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function lettersOn({ lines }: PdfPage): number {
  return lines.reduce((sum, { text }) => sum + text.replace(/[^\p{L}]/gu, '').length, 0);
}

async function hasPictures(pdf: PDFDocumentProxy): Promise<boolean> {
  const { OPS } = await loadEngine();
  const pictures = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintInlineImageXObject,
  ]);
  const page = await pdf.getPage(Math.min(2, pdf.numPages));
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operation) => pictures.has(operation));
}

function refuse(code: PolicyRefusal): Result<never> {
  return fail(code, policyRefusal(code));
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
