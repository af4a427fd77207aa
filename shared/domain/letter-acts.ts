// What is laid down of the letter as a whole: which council agrees to it, and what was sent in the end.
import { z } from 'zod';
import { addresseeIdSchema, blobHashSchema, contentHashSchema, councilIdSchema } from './ids';

export const tellingWays = ['telefoon', 'mail', 'vergadering', 'anders'] as const;

/** Who said it for the council, how, and when (ISO date): for an approval that somebody else noted. */
export const toldBySchema = z.looseObject({
  who: z.string().min(1).max(300),
  how: z.enum(tellingWays),
  on: z.iso.date(),
});
export type ToldBy = z.infer<typeof toldBySchema>;

/** A council agrees to the letter. `letter` is the hash of the text that it agreed to: see `letterTextHash`. */
export const approveLetterActSchema = z.looseObject({
  act: z.literal('approve-letter'),
  council: councilIdSchema,
  letter: contentHashSchema,
  told: toldBySchema.optional(),
});
export type LetterApproval = z.infer<typeof approveLetterActSchema>;

/** The Word template whose look the letter gets, known by its bytes. */
export const letterTemplateSchema = z.looseObject({
  blob: blobHashSchema,
  name: z.string().min(1).max(300),
});
export type LetterTemplate = z.infer<typeof letterTemplateSchema>;

/** The letter as it was sent, known by its bytes. `addressees`: to whom; empty is to all. `sentOn` is an ISO date. */
export const sentLetterSchema = z.looseObject({
  blob: blobHashSchema,
  name: z.string().min(1).max(300),
  addressees: z.array(addresseeIdSchema).max(2000),
  sentOn: z.iso.date(),
});
export type SentLetter = z.infer<typeof sentLetterSchema>;

export const recordSentLetterActSchema = z.looseObject({
  act: z.literal('record-sent-letter'),
  sent: sentLetterSchema,
});
