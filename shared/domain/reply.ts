// What a college answered: the document, and per point the status that a person confirmed.
import { z } from 'zod';

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
