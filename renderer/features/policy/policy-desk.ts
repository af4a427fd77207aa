// The window's side of the worker that searches and locates in one policy document.
import type { ReadPolicyDocument } from '@shared/policy';
import { useEffect, useState } from 'react';
import type { DeskName, DeskReply, DeskRequest, DeskTable } from './desk-messages';

export class PolicyDesk {
  readonly #worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, (output: unknown) => void>();
  #number = 0;

  constructor(document: ReadPolicyDocument) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<DeskReply>) => {
      this.#waiting.get(data.number)?.(data.output);
      this.#waiting.delete(data.number);
    });
    void this.ask('open', document);
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
    // Handing over a large document takes a moment: not in the one in which the pages appear.
    const timer = setTimeout(() => {
      opened = new PolicyDesk(document);
      setDesk({ of: document, desk: opened });
    });
    return () => {
      clearTimeout(timer);
      opened?.close();
    };
  }, [document]);
  return desk !== null && desk.of === document ? desk.desk : null;
}
