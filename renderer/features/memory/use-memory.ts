// Searching while somebody types: main is asked a moment after the last key, and an answer to older words is dropped.
import { useEffect, useState } from 'react';
import type { AppError } from '@shared/domain';
import type { MemoryState } from '@shared/ipc/contract';
import type { MemoryAnswer } from '@shared/memory';
import { ask } from '../../platform/bridge';

/** Milliseconds after the last key. */
const pause = 120;
/** A letter less finds far too much. */
const shortest = 2;

export interface MemorySearch {
  /** Null as long as the dossiers are being read. */
  readonly state: MemoryState | null;
  readonly error: AppError | null;
  /** The last answer, with the words that it answers. */
  readonly found: { readonly query: string; readonly answer: MemoryAnswer } | null;
}

export function useMemory(query: string): MemorySearch {
  const [state, setState] = useState<MemoryState | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [found, setFound] = useState<MemorySearch['found']>(null);
  useEffect(() => {
    void ask('memory:prepare', null).then((reply) => {
      if (reply.ok) setState(reply.value);
      else setError(reply.error);
    });
  }, []);
  const isReady = state !== null;
  const isEmpty = query.trim().length < shortest;
  useEffect(() => {
    if (!isReady || isEmpty) return;
    let isStale = false;
    const timer = setTimeout(() => {
      void ask('memory:search', { query }).then((reply) => {
        if (isStale) return;
        if (reply.ok) setFound({ query: query.trim(), answer: reply.value });
        setError(reply.ok ? null : reply.error);
      });
    }, pause);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [query, isReady, isEmpty]);
  return { state, error, found: isEmpty ? null : found };
}
