// The letter in other forms than Word.
import { z } from 'zod';
import { addresseeIdSchema } from '../domain';
import type { Finding } from '../letter/checks/finding';
import { type WrittenFile, channel, dossierInput, ticketSchema } from './channel';

export const letterForms = ['pdf', 'html', 'text'] as const;
export type LetterForm = (typeof letterForms)[number];

export const letterFormChannels = {
  /** Null when the person chose no place. */
  'letter:export-form': channel<WrittenFile | null>()(
    dossierInput.extend({
      form: z.enum(letterForms),
      addressee: addresseeIdSchema.optional(),
      ticket: ticketSchema.optional(),
    }),
  ),
  /** Quotes that are not in their policy document, or on another page; nothing of documents that cannot be read. */
  'letter:check-quotes': channel<readonly Finding[]>()(
    dossierInput.extend({ ticket: ticketSchema.optional() }),
  ),
} as const;
