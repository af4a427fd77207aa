// The window's side of the worker that checks the letter.
import type { Finding } from '@shared/letter/checks';
import type { LetterModel } from '@shared/letter/letter-model';
import { type SharedState, setNames } from '@shared/merge/shared-state';
import type { CheckRequest } from './letter-check';

/** Milliseconds of handing over at a time: more would hold up who types. */
const atATime = 8;

interface Wanted {
  readonly shared: SharedState;
  readonly letter: LetterModel;
}

/** One letter at a time: of those that come in while the worker is busy only the last is checked. */
export class FindingsDesk {
  readonly #worker = new Worker(new URL('./findings-worker.ts', import.meta.url), { type: 'module' });
  readonly #sent = new Set<string>();
  #last: SharedState | null = null;
  #isBusy = false;
  #waiting: Wanted | null = null;
  #isClosed = false;

  constructor(onFindings: (findings: readonly Finding[]) => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<readonly Finding[]>) => {
      onFindings(data);
      this.#isBusy = false;
      const next = this.#waiting;
      this.#waiting = null;
      if (next !== null) this.check(next);
    });
  }

  check(wanted: Wanted): void {
    if (this.#isBusy) {
      this.#waiting = wanted;
      return;
    }
    this.#isBusy = true;
    void this.#handOver(wanted.shared).then(() => this.#post({ is: 'check', letter: wanted.letter }));
  }

  close(): void {
    this.#isClosed = true;
    this.#worker.terminate();
  }

  /** Only what the worker does not have. */
  async #handOver(shared: SharedState): Promise<void> {
    if (this.#last === shared) return;
    const records = setNames.flatMap((set) =>
      Object.entries(shared[set]).map(([hash, record]) => ({ set, hash, record: record as unknown })),
    );
    const known = records.filter(({ hash }) => this.#sent.has(hash)).length;
    // A record that is no longer there cannot be taken back one by one.
    if (this.#last?.dossier !== shared.dossier || known < this.#sent.size) {
      this.#sent.clear();
      this.#post({ is: 'begin', dossier: shared.dossier });
    }
    this.#last = shared;
    let began = performance.now();
    for (const record of records) {
      if (this.#sent.has(record.hash)) continue;
      this.#sent.add(record.hash);
      this.#post({ is: 'record', ...record });
      if (performance.now() - began < atATime) continue;
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
  }

  #post(request: CheckRequest): void {
    if (!this.#isClosed) this.#worker.postMessage(request);
  }
}
