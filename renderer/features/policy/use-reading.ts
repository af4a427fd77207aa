// The text of the document on the screen, and its pages where it is a PDF.
import { type AppError, type BlobHash, type DossierId, type Result, succeed } from '@shared/domain';
import type { PolicyLine, ReadPolicyDocument } from '@shared/policy';
import { startTransition, useCallback, useEffect, useState } from 'react';
import { ask } from '../../platform/bridge';
import { cancelWork, newTicket } from '../../platform/work';
import { type PdfFile, openPdf } from './pdf-file';

export type Reading =
  | { readonly is: 'busy'; readonly ticket: string }
  | { readonly is: 'read'; readonly document: ReadPolicyDocument }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly error: AppError };

/** Mount anew for another document. */
export function useReading(id: DossierId, hash: BlobHash): { reading: Reading; readAgain: () => void } {
  const [attempt, setAttempt] = useState(() => ({ ticket: newTicket() }));
  const [answer, setAnswer] = useState<{ ticket: string; reading: Reading } | null>(null);
  const { ticket } = attempt;
  useEffect(() => {
    let isCurrent = true;
    let isDone = false;
    void readInParts(id, hash, ticket, () => isCurrent).then((reply) => {
      isDone = true;
      if (!isCurrent) return;
      const reading: Reading = reply.ok
        ? { is: 'read', document: reply.value }
        : reply.error.code === 'job-cancelled'
          ? { is: 'stopped' }
          : { is: 'failed', error: reply.error };
      startTransition(() => setAnswer({ ticket, reading }));
    });
    return () => {
      isCurrent = false;
      if (!isDone) cancelWork(ticket);
    };
  }, [id, hash, ticket]);
  const readAgain = useCallback(() => setAttempt({ ticket: newTicket() }), []);
  return { reading: answer?.ticket === ticket ? answer.reading : { is: 'busy', ticket }, readAgain };
}

/** The lines come bit by bit: all at once they would hold up the window. */
async function readInParts(
  id: DossierId,
  hash: BlobHash,
  ticket: string,
  isWanted: () => boolean,
): Promise<Result<ReadPolicyDocument>> {
  const read = await ask('policy:read', { id, hash, ticket });
  if (!read.ok) return read;
  const { document, lineCount } = read.value;
  const lines: PolicyLine[] = [];
  while (lines.length < lineCount && isWanted()) {
    const part = await ask('policy:lines', { id, hash, from: lines.length });
    if (!part.ok) return part;
    if (part.value.length === 0) break;
    lines.push(...part.value);
  }
  return succeed({ ...document, lines });
}

/** Undefined as long as it is being opened; null where it is no PDF or cannot be opened. */
export function usePdfFile(id: DossierId, hash: BlobHash, isPdf: boolean): PdfFile | null | undefined {
  const [file, setFile] = useState<PdfFile | null>();
  useEffect(() => {
    if (!isPdf) return;
    let isCurrent = true;
    let opened: PdfFile | null = null;
    void openPdf(id, hash).then((pdf) => {
      if (!isCurrent) {
        pdf?.close();
        return;
      }
      opened = pdf;
      setFile(pdf);
    });
    return () => {
      isCurrent = false;
      opened?.close();
    };
  }, [id, hash, isPdf]);
  return isPdf ? file : null;
}
