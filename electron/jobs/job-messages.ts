// What main and a worker say to each other.
import type { Result } from '@shared/domain';

/** The first and only message to a worker. */
export interface JobRequest {
  readonly name: string;
  readonly input: unknown;
}

/** The first and only message from a worker. */
export interface JobReply {
  readonly result: Result<unknown>;
}

/** Written to standard error by the watch in a worker, just before it ends the process. */
export const memoryMark = 'samenadvies: memory limit';
