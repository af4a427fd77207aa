// The session: what the machine proposes.
import { z } from 'zod';
import { dossierIdSchema } from '../domain';
import type { SimilarPair, Suggestions } from '../similarity/similarity';
import { channel, dossierInput } from './channel';

/** With `pairCount`, `pairs` are only the first of so many. */
export interface FirstSuggestions extends Suggestions {
  readonly pairCount?: number;
}

/** More than this in one answer would hold up the window. */
export const pairsAtATime = 1500;

export const sessionChannels = {
  'session:suggest': channel<FirstSuggestions>()(dossierInput),
  /** Further pairs of the last answer, from pair `from` on. None behind the last, or when another dossier was asked about. */
  'session:pairs': channel<readonly SimilarPair[]>()(z.object({ id: dossierIdSchema, from: z.int().min(0) })),
} as const;
