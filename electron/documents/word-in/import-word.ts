// A council's Word file, from bytes to the records of a contribution on its behalf.
import { type AppError, type CouncilId, type DossierId, type Result, succeed } from '@shared/domain';
import { type MintedWord, findPoints, mintWordContribution } from '@shared/word-import';
import { readWord } from './read-word';

/** Codes: those of `readWord` and `mintWordContribution`. Heavy: run it in a job where a window waits. */
export function importWord(
  bytes: Uint8Array,
  council: CouncilId,
  dossier: DossierId,
): Result<MintedWord & { readonly warnings: readonly AppError[] }> {
  const document = readWord(bytes);
  if (!document.ok) return document;
  const { points, warnings } = findPoints(document.value.blocks);
  const minted = mintWordContribution({ bytes, document: document.value, points }, council, dossier);
  return minted.ok ? succeed({ ...minted.value, warnings }) : minted;
}
