// The files kept with a dossier, each under the hash of its bytes.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BlobHash, type Result, blobHashSchema, fail, succeed } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import { hashBytes } from './checksum';
import { systemCode, writeSafely } from './safe-write';

/** Puts bytes there, unless the same bytes are there already. Throws what the file system throws. */
export async function putBlob(folder: string, bytes: Uint8Array): Promise<BlobHash> {
  const hash = blobHashSchema.parse(hashBytes(bytes));
  const present = await readBlob(folder, hash);
  if (!present.ok) await writeSafely(join(folder, hash), bytes);
  return hash;
}

/** Codes: `blob-missing`, `blob-damaged` when the bytes are no longer what they were. */
export async function readBlob(folder: string, hash: BlobHash): Promise<Result<Uint8Array>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(folder, hash));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return fail('blob-missing', mainSentence('blob-missing'));
    return fail('blob-damaged', mainSentence('blob-damaged'));
  }
  if (hashBytes(bytes) !== hash) return fail('blob-damaged', mainSentence('blob-damaged'));
  return succeed(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
