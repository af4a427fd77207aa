// Keeping the letter as it was sent: the file and the act that names it, in one stroke.
import { z } from 'zod';
import { type DecisionAct, blobRecordSchema, sentLetterSchema } from '../domain';

/** Undone it is no sent letter any more; the file stays with the dossier. */
export const addSentLetterSchema = z.object({
  type: z.literal('add-sent-letter'),
  at: z.string().max(40),
  by: z.string().min(1).max(300).optional(),
  document: blobRecordSchema,
  sent: sentLetterSchema,
});
export type AddSentLetter = z.infer<typeof addSentLetterSchema>;

export function actsOfSentLetter({ sent }: Pick<AddSentLetter, 'sent'>): DecisionAct[] {
  return [{ act: 'record-sent-letter', sent }];
}
