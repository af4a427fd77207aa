// One file of a merge: an envelope of any kind, a council's plain JSON, or its Word file as COUNCIL=FILE.docx.
import {
  type AppError,
  type BlobHash,
  type Result,
  type SharedRecord,
  councilIdSchema,
  fail,
  succeed,
} from '@shared/domain';
import { mintPlainContribution } from '@shared/exchange/plain-contribution';
import { readEnvelope } from '@shared/exchange/read-envelope';
import { exchangeSentence } from '@shared/i18n/nl-exchange';
import { wordRefusal } from '@shared/i18n/nl-word';
import type { SharedState } from '@shared/merge';
import { importRead } from '../documents/word-in/import-word';
import { type JobPort, wordLimits } from '../jobs/job-port';
import { looksLikeJson } from './dossier-file';
import { readInput } from './files';

export interface IncomingFile {
  readonly records: readonly SharedRecord[];
  readonly blobs: ReadonlyMap<BlobHash, Uint8Array>;
  readonly warnings: readonly AppError[];
}

/**
 * `state` is what is known already: what a Word file replaces follows from it.
 *
 * Codes: those of `readInput`, `readEnvelope`, `mintPlainContribution`, `importWord` and of jobs, `other-dossier`,
 * `word-needs-council`.
 */
export async function readIncoming(
  path: string,
  state: SharedState,
  jobs: JobPort,
): Promise<Result<IncomingFile>> {
  const { dossier } = state;
  const word = /^(?:([^/\\=]+)=)?(.+\.(?:docx|docm|dotx|doc|odt|rtf))$/i.exec(path);
  if (word !== null) return readWordFile(word[2] ?? '', word[1], state, jobs);
  const bytes = await readInput(path);
  if (!bytes.ok) return bytes;
  if (looksLikeJson(bytes.value)) {
    const minted = mintPlainContribution(bytes.value, dossier);
    if (!minted.ok) return minted;
    return succeed({ records: [minted.value.record], blobs: new Map(), warnings: minted.value.warnings });
  }
  const envelope = readEnvelope(bytes.value);
  if (!envelope.ok) return envelope;
  if (envelope.value.dossier !== dossier) return fail('other-dossier', exchangeSentence('other-dossier'));
  return succeed({ records: envelope.value.records, blobs: envelope.value.blobs, warnings: [] });
}

async function readWordFile(
  path: string,
  council: string | undefined,
  state: SharedState,
  jobs: JobPort,
): Promise<Result<IncomingFile>> {
  const id = councilIdSchema.safeParse(council);
  if (!id.success) return fail('word-needs-council', wordRefusal('word-needs-council'));
  const bytes = await readInput(path);
  if (!bytes.ok) return bytes;
  const document = await jobs.run('open-word', { bytes: bytes.value }, wordLimits);
  if (!document.ok) return document;
  const { dossier, contributions } = state;
  return importRead(document.value, bytes.value, { council: id.data, dossier, contributions });
}
