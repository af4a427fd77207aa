// A dossier as the window gets it.
import type { Result } from '@shared/domain';
import type { OpenedDossier } from '@shared/ipc/contract';
import type { OpenDossier } from '../persistence/open-dossier';
import type { AppContext } from './app-context';

/** Remembers that the dossier was opened, and tells the notices of opening once. */
export async function presentOpened(
  { stores, sharedFolders }: AppContext,
  opened: Result<OpenDossier>,
): Promise<Result<OpenedDossier>> {
  if (!opened.ok) return opened;
  const { dossier: id } = opened.value.dossier.shared;
  await stores.markOpened(id);
  sharedFolders.follow(id);
  // Only now: commands may have been done in the meantime.
  const { dossier, savedAt, isSample } = opened.value;
  return { ok: true, value: { id, dossier, savedAt, isSample, notices: opened.value.takeNotices() } };
}
