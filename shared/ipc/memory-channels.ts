// What was advised and answered before, in all dossiers of this computer.
import { z } from 'zod';
import type { MemoryAnswer } from '../memory/memory';
import { channel } from './channel';

/** `unread`: dossiers that could not be read, in which nothing is found. */
export interface MemoryState {
  readonly dossiers: number;
  readonly texts: number;
  readonly unread: number;
}

export const memoryChannels = {
  /** Reads what is new or changed since the last time. */
  'memory:prepare': channel<MemoryState>()(z.null()),
  /** In what was prepared. */
  'memory:search': channel<MemoryAnswer>()(z.object({ query: z.string().max(300) })),
} as const;
