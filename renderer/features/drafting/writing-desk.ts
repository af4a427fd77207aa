// The window's side of the worker with the dictionary.
import type { DossierId } from '@shared/domain';
import type { KnownWords } from '@shared/ipc/contract';
import { useEffect, useState } from 'react';
import { ask } from '../../platform/bridge';
import type { WritingName, WritingReply, WritingRequest, WritingTable } from './writing-messages';

export class WritingDesk {
  readonly #worker = new Worker(new URL('./writing-worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, (output: unknown) => void>();
  #number = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<WritingReply>) => {
      this.#waiting.get(data.number)?.(data.output);
      this.#waiting.delete(data.number);
    });
  }

  /** Answered in order; never once the desk is closed. */
  ask<N extends WritingName>(name: N, input: WritingTable[N]['input']): Promise<WritingTable[N]['output']> {
    this.#number += 1;
    const request: WritingRequest<N> = { number: this.#number, name, input };
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

export interface WritingAid {
  readonly desk: WritingDesk;
  readonly known: KnownWords;
}

const nothing: KnownWords = { plainWords: {}, abbreviations: [], words: [] };

/** For as long as points are written; null until the dictionary may be read and main has read the documents. */
export function useWritingAid(id: DossierId): WritingAid | null {
  const [aid, setAid] = useState<WritingAid | null>(null);
  useEffect(() => {
    let desk: WritingDesk | undefined;
    let isCurrent = true;
    // The screen comes first.
    const timer = setTimeout(() => {
      const opened = new WritingDesk();
      desk = opened;
      void ask('writing:known', { id }).then((reply) => {
        if (isCurrent) setAid({ desk: opened, known: reply.ok ? reply.value : nothing });
      });
    });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      desk?.close();
      setAid(null);
    };
  }, [id]);
  return aid;
}
