// Which dossier a file belongs to that is not of the one that is open.
import { currentInvitation, addRecords, emptyState } from '@shared/merge';
import type { OtherDossier } from '@shared/ipc/contract';
import type { IncomingFile } from '../jobs/job-port';
import type { AppContext } from './app-context';
import { readIncoming } from './read-incoming';

/** Its title comes from the file or, where that dossier is on this computer, from there. Undefined when it cannot be read. */
export async function belongsTo(
  { jobs, stores }: Pick<AppContext, 'jobs' | 'stores'>,
  file: IncomingFile,
): Promise<OtherDossier | undefined> {
  const [read] = await readIncoming(jobs, [file], null);
  if (read?.ok !== true) return undefined;
  const { dossier: id, records } = read.value;
  const card = (await stores.list()).find((one) => one.id === id);
  const grown = addRecords(emptyState(id), records);
  const inFile = grown.ok ? currentInvitation(grown.value.state.invitations)?.title : undefined;
  const title = card?.title ?? inFile;
  return { id, isHere: card !== undefined, ...(title === undefined ? {} : { title }) };
}
