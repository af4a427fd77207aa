// The points of a dossier as similarity compares them.
import { join } from 'node:path';
import type { Dossier } from '@shared/commands';
import type { Result } from '@shared/domain';
import type { Suggestions } from '@shared/similarity/similarity';
import { comparablePoints, currentPoints } from '@shared/views';
import type { AppContext } from './app-context';

/** Codes: those of jobs. */
export function suggestFor(
  { jobs, resources }: AppContext,
  { shared, local }: Dossier,
): Promise<Result<Suggestions>> {
  const points = comparablePoints(currentPoints(shared, new Set(local.setAside)));
  return jobs.run('suggest', { points, wordLists: join(resources, 'woordenlijsten') });
}
