// One thing after the other: the queue that keeps commands on a dossier from interleaving.

export class CommandQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs a task when all earlier ones are done, whether they succeeded or not. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const next = this.#last.then(task, task);
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** Resolves when everything asked so far is done. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
