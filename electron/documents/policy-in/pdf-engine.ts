// pdf.js in a process without browser: no worker of its own, no fonts, no canvas; only the text is wanted.
import type * as Engine from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF. Throws what pdf.js throws: `PasswordException`, `InvalidPDFException` and the like. */
export async function openPdf(bytes: Uint8Array): Promise<Engine.PDFDocumentProxy> {
  const { getDocument } = await loadEngine();
  return getDocument({
    // A copy: pdf.js takes what it is given away from its owner.
    data: bytes.slice(),
    verbosity: 0,
    isOffscreenCanvasSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
  }).promise;
}

/** pdf.js itself, ready for use. */
export async function loadEngine(): Promise<typeof Engine> {
  fillGaps();
  const restore = keepNatives();
  try {
    // It says that it cannot draw here, which nobody asked for.
    Object.assign(console, { warn: () => undefined });
    const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    // Found there, pdf.js does its work on this thread and looks for no worker file: a job has a process to itself.
    Object.assign(globalThis, { pdfjsWorker: worker });
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    restore();
  }
}

/** Its build for older engines puts slow replacements in the place of what Node does well; they are not needed. */
function keepNatives(): () => void {
  const natives: readonly (readonly [object, string])[] = [
    [Array.prototype, 'push'],
    [JSON, 'stringify'],
    [JSON, 'parse'],
    [console, 'warn'],
  ];
  const kept = natives.flatMap(([owner, name]) => {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    return property === undefined ? [] : [{ owner, name, property }];
  });
  return () => {
    for (const { owner, name, property } of kept) Object.defineProperty(owner, name, property);
  };
}

/** What newer engines have and Node 20 has not; only in the process of the job. */
function fillGaps(): void {
  const promise = Promise as unknown as { withResolvers?: unknown };
  promise.withResolvers ??= function withResolvers<T>() {
    let resolve: ((value: T) => void) | undefined;
    let reject: ((reason: unknown) => void) | undefined;
    const made = new Promise<T>((yes, no) => {
      resolve = yes;
      reject = no;
    });
    return { promise: made, resolve, reject };
  };
}
