// Documents that are read as text: policy documents and replies. What was read is remembered: a hash never changes.
import type { BlobHash, BlobRecord, DossierId, Result } from '@shared/domain';
import { succeed } from '@shared/domain';
import type { SharedState } from '@shared/merge';
import type { PolicySource } from '@shared/policy';
import type { ReadPolicyDocument } from '@shared/policy/policy-document';
import type { IncomingFile } from '../jobs/job-port';
import type { AppContext } from './app-context';
import type { WorkLimits } from './work-ledger';
import { keepBlob } from './keep-blob';

/** A plan of two hundred pages is read in seconds; a slow computer and a large file get their time. */
export const readLimits = { timeoutMs: 300_000, memoryMb: 2000 } as const;

const mediaTypes: Readonly<Record<PolicySource, string>> = {
  pdf: 'application/pdf',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  text: 'text/plain',
  markdown: 'text/markdown',
};
/** For files of which only the kind is known. */
const endings: Readonly<Record<string, string>> = {
  [mediaTypes.pdf]: '.pdf',
  [mediaTypes.word]: '.docx',
  [mediaTypes.text]: '.txt',
  [mediaTypes.markdown]: '.md',
};

export interface KeptFile {
  readonly fileName: string;
  readonly record: BlobRecord;
}

/** In pages: enough to know that a document can be read. */
const glance = 12;
/** On the average page of those. */
const fewestLetters = 100;

/** More than somebody goes back and forth between. */
const mostReadings = 4;
const readings = new Map<BlobHash, ReadPolicyDocument>();
/** The file whose pages are on the screen: its bytes are asked for bit by bit, and checked once. */
let open: { readonly id: DossierId; readonly hash: BlobHash; readonly bytes: Uint8Array } | undefined;

/** Reads a document and keeps its bytes with the dossier. What cannot be read is not kept. Codes: of `readPolicyJob`, `not-saved`. */
export async function keepReadable(
  context: AppContext,
  id: DossierId,
  file: IncomingFile,
  limits: WorkLimits,
): Promise<Result<KeptFile>> {
  const document = await runReading(context, file, limits);
  return document.ok ? keepRead(context, id, file, document.value) : document;
}

/** As {@link keepReadable}, but a long document is kept once its first pages were read: so they can be looked at meanwhile. */
export async function keepAtAGlance(
  context: AppContext,
  id: DossierId,
  file: IncomingFile,
  limits: WorkLimits,
): Promise<Result<KeptFile>> {
  const first = await runReading(context, file, limits, glance);
  if (!first.ok) return first;
  const { isWhole, text, pages } = first.value;
  // A cover without text says nothing of the rest.
  const hasText = (text.match(/\p{L}/gu)?.length ?? 0) > fewestLetters * pages.length;
  return isWhole || hasText
    ? keepRead(context, id, file, first.value)
    : keepReadable(context, id, file, limits);
}

async function keepRead(
  context: AppContext,
  id: DossierId,
  file: IncomingFile,
  document: ReadPolicyDocument,
): Promise<Result<KeptFile>> {
  const record = await keepBlob(context, id, file.bytes, { mediaType: mediaTypes[document.source] });
  if (!record.ok) return record;
  if (document.isWhole) remember(record.value.hash, document);
  return succeed({ fileName: file.name.slice(0, 300), record: record.value });
}

/**
 * A document of the dossier, as it was read before in this program or now. Codes: those of opening, of jobs and of
 * `readPolicyJob`, `blob-missing`, `blob-damaged`.
 */
export async function readKept(
  context: AppContext,
  { id, hash }: { readonly id: DossierId; readonly hash: BlobHash },
  limits: WorkLimits,
): Promise<Result<ReadPolicyDocument>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const known = readings.get(hash);
  if (known !== undefined) return succeed(known);
  const bytes = await bytesOf(context, id, hash);
  if (!bytes.ok) return bytes;
  const name = `stuk${endingOf(opened.value.dossier.shared, hash)}`;
  const document = await runReading(context, { name, bytes: bytes.value }, limits);
  if (document.ok) remember(hash, document.value);
  return document;
}

/** ".pdf", of a file that the dossier keeps. Pasted text that was not added to the dossier yet has no record, and is text. */
export function endingOf({ blobs }: SharedState, hash: BlobHash): string {
  const record = Object.values(blobs).find((blob) => blob.hash === hash);
  return endings[record?.mediaType ?? ''] ?? '.txt';
}

/** Codes: those of opening, `blob-missing`, `blob-damaged`. */
export async function bytesOf(
  { stores }: AppContext,
  id: DossierId,
  hash: BlobHash,
): Promise<Result<Uint8Array>> {
  if (open?.id === id && open.hash === hash) return { ok: true, value: open.bytes };
  const read = await stores.readBlob(id, hash);
  if (read.ok) open = { id, hash, bytes: read.value };
  return read;
}

function runReading(
  { jobs }: AppContext,
  { name, bytes }: IncomingFile,
  limits: WorkLimits,
  upTo?: number,
): Promise<Result<ReadPolicyDocument>> {
  const input = { name, source: bytes, ...(upTo !== undefined && { upTo }) };
  return jobs.run('read-policy', input, { ...limits, ...readLimits });
}

function remember(hash: BlobHash, document: ReadPolicyDocument): void {
  readings.delete(hash);
  readings.set(hash, document);
  const [oldest] = readings.keys();
  if (readings.size > mostReadings && oldest !== undefined) readings.delete(oldest);
}
