// A PDF of the dossier as pages that can be drawn. The only place that knows pdf.js.
import type { BlobHash, DossierId } from '@shared/domain';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import rendererUrl from 'pdfjs-dist/build/pdf.renderer.min.mjs?url';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { ask } from '../../platform/bridge';

/** In bytes: what is fetched at once; more of it would hold up the window while it comes in. */
const part = 128 * 1024;

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface PdfFile {
  readonly pageCount: number;
  /** In points. Pages are as large as the first until they were looked at. */
  readonly firstSize: PageSize;
  sizeOf(page: number): Promise<PageSize>;
  /** Draws a page, from 0, `scale` pixels a point. Aborting ends it; it rejects when the page cannot be drawn. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal): Promise<void>;
  close(): void;
}

/** Opens a PDF bit by bit: the first page comes before the whole file. Null when it cannot be opened. */
export async function openPdf(id: DossierId, hash: BlobHash): Promise<PdfFile | null> {
  const first = await ask('policy:bytes', { id, hash, begin: 0, end: part });
  if (!first.ok) return null;
  const { AnnotationMode, GlobalWorkerOptions, PDFDataRangeTransport, PDFWorker, getDocument } =
    await import('pdfjs-dist');
  // Workers of our own: pdf.js would wrap a worker of a scheme it does not know in a blob, which the policy forbids.
  const port = new Worker(workerUrl, { type: 'module' });
  const drawing = new Worker(rendererUrl, { type: 'module' });
  GlobalWorkerOptions.rendererPorts = [drawing];
  const worker = PDFWorker.create({ port });
  const range = new PDFDataRangeTransport(first.value.size, first.value.bytes);
  range.requestDataRange = (begin, end) => {
    void ask('policy:bytes', { id, hash, begin, end }).then((reply) => {
      range.onDataRange(begin, reply.ok ? reply.value.bytes : null);
    });
  };
  const task = getDocument({
    range,
    worker,
    rangeChunkSize: part,
    disableAutoFetch: true,
    disableStream: true,
    verbosity: 0,
    // WebAssembly would need a wider content policy: pictures are decoded by scripts of the app's own.
    useWasm: false,
    wasmUrl: new URL('pdfjs/', document.baseURI).href,
    useWorkerFetch: false,
  });
  const close = () => {
    void task.destroy().finally(() => {
      worker.destroy();
      port.terminate();
      drawing.terminate();
    });
  };
  let pdf: PDFDocumentProxy;
  let firstSize: PageSize;
  try {
    pdf = await task.promise;
    firstSize = sizeOf(await pdf.getPage(1));
  } catch {
    close();
    return null;
  }
  return {
    pageCount: pdf.numPages,
    firstSize,
    sizeOf: async (page) => sizeOf(await pdf.getPage(page + 1)),
    draw: async (page, canvas, scale, signal) => {
      const proxy = await pdf.getPage(page + 1);
      const isStopped = () => signal.aborted;
      if (isStopped()) return;
      const viewport = proxy.getViewport({ scale });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const drawn = proxy.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
      const cancel = () => drawn.cancel();
      signal.addEventListener('abort', cancel);
      try {
        await drawn.promise;
      } catch (error) {
        if (!isStopped()) throw error;
      } finally {
        signal.removeEventListener('abort', cancel);
        proxy.cleanup();
      }
    },
    close,
  };
}

function sizeOf(page: PDFPageProxy): PageSize {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height };
}
