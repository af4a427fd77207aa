// The window's side of the worker that searches and locates in one policy document.
import type { ReadPolicyDocument } from '@shared/policy';
import { useEffect, useState } from 'react';
import { linesAtATime } from '@shared/ipc/policy-channels';
import type { DeskName, DeskReply, DeskRequest, DeskTable } from './desk-messages';

export class PolicyDesk {
  readonly #worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, (output: unknown) => void>();
  #number = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<DeskReply>) => {
      this.#waiting.get(data.number)?.(data.output);
      this.#waiting.delete(data.number);
    });
  }

  /** Hands over the document bit by bit: all its lines at once would hold up the window. */
  async open({ lines, ...document }: ReadPolicyDocument): Promise<void> {
    await this.ask('open', document);
    for (let from = 0; from < lines.length; from += linesAtATime)
      await this.ask('lines', lines.slice(from, from + linesAtATime));
  }

  /** Answered in order; never once the desk is closed. */
  ask<N extends DeskName>(name: N, input: DeskTable[N]['input']): Promise<DeskTable[N]['output']> {
    this.#number += 1;
    const request: DeskRequest<N> = { number: this.#number, name, input };
    return new Promise((resolve) => {
      // The worker answers with the output of what it was asked.
      this.#waiting.set(request.number, resolve as (output: unknown) => void);
      this.#worker.postMessage(request);
    });
  }

  close(): void {
    this.#worker.terminate();
  }
}

/** A desk for as long as this document is on the screen. */
export function usePolicyDesk(document: ReadPolicyDocument | null): PolicyDesk | null {
  const [desk, setDesk] = useState<{ of: ReadPolicyDocument; desk: PolicyDesk } | null>(null);
  useEffect(() => {
    if (document === null) return;
    let opened: PolicyDesk | undefined;
    // Not in the moment in which the pages appear.
    const timer = setTimeout(() => {
      const own = new PolicyDesk();
      opened = own;
      void own.open(document).then(() => setDesk({ of: document, desk: own }));
    });
    return () => {
      clearTimeout(timer);
      opened?.close();
    };
  }, [document]);
  return desk !== null && desk.of === document ? desk.desk : null;
}
