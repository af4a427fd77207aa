// Work that takes long, by the ticket that the window gave it: how far it is, and a way to end it.
import type { WorkProgress } from '@shared/ipc/contract';
import type { JobLimits } from '../jobs/job-port';

/** What a job needs to be cancelled and followed. */
export type WorkLimits = Pick<JobLimits, 'signal' | 'onProgress'>;

export class WorkLedger {
  readonly #running = new Map<string, AbortController>();
  readonly #tell: (progress: WorkProgress) => void;

  constructor(tell: (progress: WorkProgress) => void) {
    this.#tell = tell;
  }

  /** Does work under a ticket; without one it cannot be followed or ended. */
  async under<T>(ticket: string | undefined, work: (limits: WorkLimits) => Promise<T>): Promise<T> {
    if (ticket === undefined) return work({});
    const controller = new AbortController();
    this.#running.set(ticket, controller);
    try {
      return await work({
        signal: controller.signal,
        onProgress: (progress) => this.#tell({ ticket, ...progress }),
      });
    } finally {
      this.#running.delete(ticket);
    }
  }

  /** Does nothing when the work is over already. */
  cancel(ticket: string): void {
    this.#running.get(ticket)?.abort();
  }
}
