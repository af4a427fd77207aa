// The writing help: what the program and the dossier's own documents know of words.
import { z } from 'zod';
import { dossierIdSchema } from '../domain';
import type { PlainWords } from '../writing/plain-words';
import { channel } from './channel';

export interface KnownWords {
  readonly plainWords: PlainWords;
  /** What the policy documents say that abbreviations mean. */
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[];
  /** Names and words of the dossier, as they are written there. */
  readonly words: readonly string[];
}

export const writingChannels = {
  /** A document that cannot be read adds nothing, and is no error. */
  'writing:known': channel<KnownWords>()(z.object({ id: dossierIdSchema })),
} as const;
