// What main and a worker say to each other.
import type { Result } from '@shared/domain';
import type { JobProgress } from './job-port';

/** The first and only message to a worker. */
export interface JobRequest {
  readonly name: string;
  readonly input: unknown;
}

/** From a worker: how far it is, any number of times, and at the end the result. */
export type JobReply = { readonly progress: JobProgress } | { readonly result: Result<unknown> };

/** Written to standard error by the watch in a worker, just before it ends the process. */
export const memoryMark = 'samenadvies: memory limit';
