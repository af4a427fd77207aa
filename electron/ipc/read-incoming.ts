// Reading files in the job port, so that one bad file never spoils the others.
import { type DossierId, type Result, fail } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import type { IncomingFile, JobPort, ReadFile } from '../jobs/job-port';
import type { WorkLimits } from './work-ledger';

/**
 * One result for each file, in order. When a job ends badly, each file gets a job of its own, to find the one to blame;
 * what a person stopped stays stopped.
 */
export async function readIncoming(
  jobs: JobPort,
  files: readonly IncomingFile[],
  dossier: DossierId | null,
  limits: WorkLimits = {},
): Promise<Result<ReadFile>[]> {
  if (files.length === 0) return [];
  const together = await jobs.run('read-files', { files, dossier }, limits);
  if (together.ok) return files.map((_, at) => together.value[at] ?? crashed());
  if (files.length === 1 || together.error.code === 'job-cancelled') return files.map(() => together);
  const results: Result<ReadFile>[] = [];
  for (const file of files) results.push(...(await readIncoming(jobs, [file], dossier, limits)));
  return results;
}

function crashed(): Result<never> {
  return fail('job-crashed', mainSentence('job-crashed'));
}
