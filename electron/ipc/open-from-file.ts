// A Samenadvies file becomes a dossier on this computer, or is united with the one that is there.
import { type Result, succeed } from '@shared/domain';
import type { OpenedDossier } from '@shared/ipc/contract';
import type { IncomingFile, ReadFile } from '../jobs/job-port';
import { hashBytes } from '../persistence/checksum';
import type { AppContext } from './app-context';
import { importRecords } from './import-records';
import { presentOpened } from './present-opened';
import { readIncoming } from './read-incoming';
import { startDossier } from './start-dossier';

/** Codes: those of reading, making, opening and saving. */
export async function openFromFile(context: AppContext, file: IncomingFile): Promise<Result<OpenedDossier>> {
  const [read] = await readIncoming(context.jobs, [file], null);
  if (read === undefined) throw new Error('A file was read without a result.');
  if (!read.ok) return read;
  const made = (await context.stores.has(read.value.dossier))
    ? await uniteWithKnown(context, file, read.value)
    : await createFrom(context, file, read.value);
  if (!made.ok) return made;
  return presentOpened(context, await context.stores.open(read.value.dossier));
}

async function uniteWithKnown(
  context: AppContext,
  file: IncomingFile,
  read: ReadFile,
): Promise<Result<null>> {
  const imported = await importRecords(context, file, read);
  return imported.ok ? succeed(null) : imported;
}

/** Who opens an invitation is asked for a contribution; whoever opens anything else takes over the joint work. */
async function createFrom(context: AppContext, file: IncomingFile, read: ReadFile): Promise<Result<null>> {
  const dossier = startDossier(read.dossier, read.records, {
    at: context.now().toISOString(),
    fileName: file.name,
    fileHash: hashBytes(file.bytes),
    role: read.kind === 'invitation' ? 'participant' : 'joint-secretary',
  });
  if (!dossier.ok) return dossier;
  const created = await context.stores.create({ dossier: dossier.value, blobs: read.blobs });
  return created.ok ? succeed(null) : created;
}
