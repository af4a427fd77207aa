// What a college answered: the reply as a file, and per point the status and passages that a person stands for.
import { z } from 'zod';
import { addresseeIdSchema, blobHashSchema } from './ids';

/** What a college did with a point; `onbeantwoord` is silence. */
export const replyStatuses = [
  'overgenomen',
  'deels',
  'toegezegd-later',
  'ter-kennisgeving',
  'niet-overgenomen',
  'beantwoord-zonder-besluit',
  'onbeantwoord',
] as const;
export const replyStatusSchema = z.enum(replyStatuses);
export type ReplyStatus = z.infer<typeof replyStatusSchema>;

/**
 * The reply itself, known by its bytes. `addressees`: for whom it speaks; empty is for all. `receivedOn` is an ISO date.
 * `replaces`: earlier replies in the place of which it comes; without it, it adds to them.
 */
export const replyDocumentSchema = z.looseObject({
  blob: blobHashSchema,
  name: z.string().min(1).max(300),
  addressees: z.array(addresseeIdSchema).max(2000),
  receivedOn: z.iso.date(),
  how: z.enum(['file', 'pasted']),
  replaces: z.array(blobHashSchema).max(2000).optional(),
});
export type ReplyDocument = z.infer<typeof replyDocumentSchema>;

/** A passage of the reply, by position and by its words: UTF-16 offsets into the text as it was read. */
export const replyPassageSchema = z.looseObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string().min(1).max(20_000),
});

/** `product`: where the promise will be found ("uitvoeringsprogramma"); `followUpOn` is the ISO date to ask after it. */
export const replyPromiseSchema = z.looseObject({
  quote: z.string().max(20_000),
  product: z.string().max(300).optional(),
  followUpOn: z.iso.date().optional(),
});

/**
 * What one college answered to one point. `about` is the subject of the point (see `jointSubject` and `pointSubject`).
 * `origin`: as the machine proposed it, or as a person made it. `reply` is the file in which it stands; null is silence.
 */
export const replyAnswerSchema = z.looseObject({
  about: z.string().min(1).max(400),
  addressee: addresseeIdSchema.nullable(),
  reply: blobHashSchema.nullable(),
  status: replyStatusSchema,
  origin: z.enum(['proposed', 'edited']),
  passages: z.array(replyPassageSchema).max(200),
  motivation: z.string().max(20_000).optional(),
  promise: replyPromiseSchema.optional(),
  note: z.string().max(5000).optional(),
});
export type ReplyAnswer = z.infer<typeof replyAnswerSchema>;

/** The acts about a reply. An answer without college (`addressee` null) holds for all that the reply speaks for. */
export const receiveReplyActSchema = z.looseObject({
  act: z.literal('receive-reply'),
  reply: replyDocumentSchema,
});
export const answerReplyActSchema = z.looseObject({
  act: z.literal('note-reply-answer'),
  answer: replyAnswerSchema,
});
/** Somebody went through the whole list: from now on its answers count. */
export const confirmReplyActSchema = z.looseObject({
  act: z.literal('confirm-reply'),
  reply: blobHashSchema,
});
