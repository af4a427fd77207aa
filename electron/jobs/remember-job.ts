// What is remembered of dossiers, read from their folders as they are on disk.
import { type Result, succeed } from '@shared/domain';
import { type DossierMemory, rememberDossier } from '@shared/memory';
import { readDossier } from '../persistence/read-dossier';
import type { JobInput } from './job-port';

/** Null for a dossier that cannot be read: it spoils no other. */
export async function rememberJob({
  dossiers,
  today,
}: JobInput<'remember'>): Promise<Result<readonly (DossierMemory | null)[]>> {
  const memories: (DossierMemory | null)[] = [];
  for (const { id, folder } of dossiers) {
    const read = await readDossier(folder, id);
    memories.push(read.ok ? rememberDossier(read.value.state.dossier, today) : null);
  }
  return succeed(memories);
}
