// One file of a merge: an envelope of any kind, or a council's plain JSON.
import {
  type AppError,
  type BlobHash,
  type DossierId,
  type Result,
  type SharedRecord,
  fail,
  succeed,
} from '@shared/domain';
import { mintPlainContribution } from '@shared/exchange/plain-contribution';
import { readEnvelope } from '@shared/exchange/read-envelope';
import { exchangeSentence } from '@shared/i18n/nl-exchange';
import { looksLikeJson } from './dossier-file';
import { readInput } from './files';

export interface IncomingFile {
  readonly records: readonly SharedRecord[];
  readonly blobs: ReadonlyMap<BlobHash, Uint8Array>;
  readonly warnings: readonly AppError[];
}

/** Codes: those of `readInput`, `readEnvelope` and `mintPlainContribution`, `other-dossier`, `word-not-read`. */
export async function readIncoming(path: string, dossier: DossierId): Promise<Result<IncomingFile>> {
  if (/^[^/\\]+=.*\.docx$/i.test(path) || path.toLowerCase().endsWith('.docx')) {
    return fail(
      'word-not-read',
      'Word-bestanden lezen kan deze versie nog niet. Er is niets veranderd. Vraag de raad om een bijdrage uit Samenadvies.',
    );
  }
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
