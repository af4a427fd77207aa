// Several files at once: each tells its own outcome.
import type { Command } from '@shared/commands';
import { type DossierId, type Result, fail, succeed } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import type { FileOutcome, ImportOutcome } from '@shared/ipc/contract';
import type { IncomingFile, JobPort, ReadFile } from '../jobs/job-port';
import type { AppContext } from './app-context';
import { belongsTo } from './belongs-to';
import { importRecords } from './import-records';
import { readIncoming } from './read-incoming';
import type { WorkLimits } from './work-ledger';

/** A file by name, or the reason why it could not even be opened. */
export interface FileToImport {
  readonly name: string;
  readonly content: Result<IncomingFile>;
}

type Readable = Result<{ readonly file: IncomingFile; readonly read: ReadFile }>;

/** Codes: those of opening. What is wrong with a file is in its outcome. */
export async function importFiles(
  context: AppContext,
  id: DossierId,
  files: readonly FileToImport[],
  limits: WorkLimits = {},
): Promise<Result<ImportOutcome>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const outcomes: FileOutcome[] = [];
  const commands: Command[] = [];
  for (const [at, read] of (await readAll(context.jobs, id, files, limits)).entries()) {
    const isStopped = limits.signal?.aborted === true;
    const { outcome, command } = await importOne(
      context,
      files[at]?.name ?? '',
      isStopped ? stopped() : read,
    );
    outcomes.push(await withOtherDossier(context, outcome, files[at]?.content));
    if (command !== null) commands.push(command);
  }
  return succeed({ files: outcomes, commands, savedAt: opened.value.savedAt });
}

/** Says of a file for another dossier which one that is. */
async function withOtherDossier(
  context: AppContext,
  outcome: FileOutcome,
  content: FileToImport['content'] | undefined,
): Promise<FileOutcome> {
  if (outcome.status === 'read' || outcome.error.code !== 'other-dossier' || content?.ok !== true)
    return outcome;
  const other = await belongsTo(context, content.value);
  return other === undefined ? outcome : { ...outcome, belongsTo: other };
}

/** Imports what was read; the outcome says what became of it, the command is null when nothing changed. */
export async function importOne(
  context: AppContext,
  name: string,
  read: Readable,
): Promise<{ outcome: FileOutcome; command: Command | null }> {
  const refuse = ({ error }: Extract<Result<never>, { ok: false }>) =>
    ({ outcome: { file: name, status: 'refused', error }, command: null }) as const;
  if (!read.ok) return refuse(read);
  const imported = await importRecords(context, read.value.file, read.value.read);
  if (!imported.ok) return refuse(imported);
  const { contributions, answers, otherRecords, invitationChanges, command } = imported.value;
  const { warnings } = read.value.read;
  return {
    outcome: {
      file: name,
      status: 'read',
      contributions,
      answers,
      otherRecords,
      invitationChanges,
      warnings,
    },
    command,
  };
}

/** One result for each file, in order. */
async function readAll(
  jobs: JobPort,
  id: DossierId,
  files: readonly FileToImport[],
  limits: WorkLimits,
): Promise<Readable[]> {
  const present = files.flatMap(({ content }) => (content.ok ? [content.value] : []));
  const results = new Map<IncomingFile, Result<ReadFile>>();
  for (const [at, result] of (await readIncoming(jobs, present, id, limits)).entries()) {
    const file = present[at];
    if (file !== undefined) results.set(file, result);
  }
  return files.map(({ content }) => {
    if (!content.ok) return content;
    const result = results.get(content.value);
    if (result === undefined) throw new Error('A file was read without a result.');
    return result.ok ? succeed({ file: content.value, read: result.value }) : result;
  });
}

function stopped(): Result<never> {
  return fail('job-cancelled', mainSentence('job-cancelled'));
}
