// The bytes of the pictures in a letter, as its dossier keeps them.
import { type DossierId, type Result, succeed } from '@shared/domain';
import type { LetterModel } from '@shared/letter';
import { picturesOf } from '@shared/letter/look';
import type { AppContext } from './app-context';

/** By hash. Codes: `blob-missing`, `blob-damaged`. */
export async function letterPictures(
  { stores }: AppContext,
  id: DossierId,
  letter: LetterModel,
): Promise<Result<Record<string, Uint8Array>>> {
  const pictures: Record<string, Uint8Array> = {};
  for (const hash of picturesOf(letter)) {
    const bytes = await stores.readBlob(id, hash);
    if (!bytes.ok) return bytes;
    pictures[hash] = bytes.value;
  }
  return succeed(pictures);
}
