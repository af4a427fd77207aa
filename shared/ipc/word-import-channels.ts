// Word files of councils without the app: read to look over, then taken over on behalf of a council.
import { z } from 'zod';
import { advicePointSchema, councilIdSchema, dossierIdSchema, recordHashSchema } from '../domain';
import type { WordReading } from '../word-import/word-reading';
import { channel, fileSchema, ticketSchema } from './channel';
import type { ImportOutcome } from './exchange-channels';

export const wordImportChannels = {
  /** Reads only: nothing changes in the dossier. */
  'word:read': channel<WordReading>()(z.object({ file: fileSchema, ticket: ticketSchema.optional() })),
  /**
   * Makes a contribution on behalf of the council, with the file as its original, and imports it. `replaces` names the
   * current contributions that it replaces; when it is empty it stands beside them.
   */
  'word:take': channel<ImportOutcome>()(
    z.object({
      id: dossierIdSchema,
      file: fileSchema,
      council: councilIdSchema,
      sentBy: z.string().max(1000),
      date: z.string().max(100),
      replaces: z.array(recordHashSchema).max(400),
      points: z.array(advicePointSchema).min(1).max(5000),
    }),
  ),
} as const;
