// Choosing a logo or the picture of a signature: the file and the act that names it, in one stroke.
import { z } from 'zod';
import { type DecisionAct, blobRecordSchema, letterPartSchema } from '../domain';

/** Undone the letter is without the picture again; the file stays with the dossier. */
export const addLetterPictureSchema = z.object({
  type: z.literal('add-letter-picture'),
  at: z.string().max(40),
  by: z.string().min(1).max(300).optional(),
  document: blobRecordSchema,
  /** The logo, or the signatories with the picture in it. */
  letterPart: letterPartSchema,
});
export type AddLetterPicture = z.infer<typeof addLetterPictureSchema>;

export function actsOfLetterPicture({ letterPart }: Pick<AddLetterPicture, 'letterPart'>): DecisionAct[] {
  return [{ act: 'set-letter-part', letterPart }];
}
