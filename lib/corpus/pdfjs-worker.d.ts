/** The half of pdf.js that reads files; the package has no types for it. Its other half takes it as it is. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
