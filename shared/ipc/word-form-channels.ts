// The Word form for councils without the app.
import { z } from 'zod';
import { councilIdSchema, dossierIdSchema } from '../domain';
import { type WrittenFile, channel, ticketSchema } from './channel';

export const wordFormChannels = {
  /** Writes a form after asking where; for one council it holds what that council sent last. */
  'word-form:write': channel<WrittenFile | null>()(
    z.object({
      id: dossierIdSchema,
      council: councilIdSchema.optional(),
      ticket: ticketSchema.optional(),
    }),
  ),
} as const;
