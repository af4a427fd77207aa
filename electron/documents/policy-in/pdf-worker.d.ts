// pdf.js ships no types for its worker; the app only hands the whole module on.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
