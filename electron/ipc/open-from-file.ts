// A Samenadvies file becomes a dossier on this computer, or is united with the one that is there.
import { type LocalState, commandsFromCopy, withLocalCopy } from '@shared/commands';
import { type AppError, type Result, fail, succeed } from '@shared/domain';
import { invitationChangeWords } from '@shared/i18n/nl-invitation';
import { mainSentence } from '@shared/i18n/nl-main';
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
  const known = await context.stores.has(read.value.dossier);
  const made = known
    ? await uniteWithKnown(context, file, read.value)
    : await createFrom(context, file, read.value);
  if (!made.ok) return made;
  const presented = await presentOpened(context, await context.stores.open(read.value.dossier));
  if (!presented.ok) return presented;
  const { notices } = presented.value;
  return succeed({ ...presented.value, notices: [...notices, ...made.value] });
}

async function uniteWithKnown(
  context: AppContext,
  file: IncomingFile,
  read: ReadFile,
): Promise<Result<readonly AppError[]>> {
  const imported = await importRecords(context, file, read);
  if (!imported.ok) return imported;
  const opened = await context.stores.open(read.dossier);
  if (!opened.ok) return opened;
  const unsent = read.local === undefined ? [] : commandsFromCopy(opened.value.dossier.local, read.local);
  for (const command of unsent) {
    const done = await context.stores.perform(read.dossier, command);
    if (!done.ok) return done;
  }
  const carried = await opened.value.takeVersions(read.versions ?? []);
  if (!carried.ok) return carried;
  const changes = imported.value.invitationChanges;
  return succeed(
    [changes.length === 0 ? [] : [invitationChangeWords.changed], changes]
      .flat()
      .map((message) => ({ code: 'invitation-changed', message })),
  );
}

/** Who opens the whole of a dossier takes over the joint work; anything else was made for or by one council. */
const rolesByKind: Readonly<Record<ReadFile['kind'], LocalState['role']>> = {
  joint: 'joint-secretary',
  archive: 'joint-secretary',
  plain: 'joint-secretary',
  invitation: 'participant',
  contribution: 'participant',
  draft: 'participant',
  answer: 'participant',
};

/** Code `needs-dossier` for a contribution or an answer without the invitation that it belongs to. */
async function createFrom(
  context: AppContext,
  file: IncomingFile,
  read: ReadFile,
): Promise<Result<readonly AppError[]>> {
  const isWhole = read.records.some(({ type }) => type === 'invitation');
  if (!isWhole && (read.kind === 'contribution' || read.kind === 'answer'))
    return fail('needs-dossier', mainSentence('needs-dossier'));
  const dossier = startDossier(read.dossier, read.records, {
    at: context.now().toISOString(),
    fileName: file.name,
    fileHash: hashBytes(file.bytes),
    role: rolesByKind[read.kind],
  });
  if (!dossier.ok) return dossier;
  const whole = read.local === undefined ? dossier.value : withLocalCopy(dossier.value, read.local);
  const created = await context.stores.create({ dossier: whole, blobs: read.blobs });
  if (!created.ok) return created;
  const carried = await created.value.takeVersions(read.versions ?? []);
  return carried.ok ? succeed([]) : carried;
}
