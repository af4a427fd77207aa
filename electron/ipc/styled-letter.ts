// The letter as a Word file, in the council's own template when the session chose one.
import type { Dossier } from '@shared/commands';
import type { DossierId, Result } from '@shared/domain';
import type { LetterModel } from '@shared/letter';
import { letterSettings } from '@shared/views';
import type { AppContext } from './app-context';
import { letterPictures } from './letter-pictures';

/** Codes: those of jobs and of `applyHouseStyle`, `blob-missing`, `blob-damaged`. `now` is ISO. */
export async function styledLetter(
  context: AppContext,
  id: DossierId,
  { shared, local }: Dossier,
  { letter, now }: { readonly letter: LetterModel; readonly now: string },
): Promise<Result<Uint8Array>> {
  const { template } = letterSettings(shared, new Set(local.setAside));
  const found = await letterPictures(context, id, letter);
  if (!found.ok) return found;
  const pictures = found.value;
  if (template === null) return context.jobs.run('write-letter', { letter, now, pictures });
  const bytes = await context.stores.readBlob(id, template.blob);
  if (!bytes.ok) return bytes;
  return context.jobs.run('write-letter', { letter, now, template: bytes.value, pictures });
}
