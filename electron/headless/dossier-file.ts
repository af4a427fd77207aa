// A dossier as a file: an envelope, or the plain JSON from which one starts.
import { type AppError, type BlobHash, type Result, succeed } from '@shared/domain';
import { mintPlainDossier } from '@shared/exchange/plain-dossier';
import { readEnvelope } from '@shared/exchange/read-envelope';
import { writeEnvelope } from '@shared/exchange/write-envelope';
import { type SharedState, addRecords, allRecords, emptyState } from '@shared/merge';
import { readInput, writeOutput } from './files';
import { producer } from './producer';

export interface DossierFile {
  readonly state: SharedState;
  readonly blobs: ReadonlyMap<BlobHash, Uint8Array>;
  readonly warnings: readonly AppError[];
}

/** Codes: those of `readInput`, `readEnvelope` and `mintPlainDossier`. */
export async function readDossierFile(path: string): Promise<Result<DossierFile>> {
  const bytes = await readInput(path);
  if (!bytes.ok) return bytes;
  if (looksLikeJson(bytes.value)) {
    const minted = mintPlainDossier(bytes.value);
    if (!minted.ok) return minted;
    const state = addRecords(emptyState(minted.value.dossier), [minted.value.record]);
    if (!state.ok) return state;
    return succeed({ state: state.value.state, blobs: new Map(), warnings: minted.value.warnings });
  }
  const envelope = readEnvelope(bytes.value);
  if (!envelope.ok) return envelope;
  const state = addRecords(emptyState(envelope.value.dossier), envelope.value.records);
  if (!state.ok) return state;
  return succeed({ state: state.value.state, blobs: envelope.value.blobs, warnings: [] });
}

/** Codes: `not-written`. */
export async function writeDossierFile(
  path: string,
  kind: 'invitation' | 'joint',
  { state, blobs }: Pick<DossierFile, 'state' | 'blobs'>,
): Promise<Result<null>> {
  return writeOutput(
    path,
    writeEnvelope({
      kind,
      dossier: state.dossier,
      producer,
      records: allRecords(state),
      blobs: new Map(blobs),
    }),
  );
}

/** Plain JSON opens with a brace or a bracket, an envelope with the letters of a zip. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => ![0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf].includes(byte));
  return first === 0x7b || first === 0x5b;
}
