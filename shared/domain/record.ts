// The five kinds of immutable record that together are a dossier's shared state.
import { z } from 'zod';
import { answerSchema } from './answer';
import { blobRecordSchema } from './blob';
import { contributionSchema } from './contribution';
import { decisionSchema } from './decision';
import { invitationSchema } from './invitation';

export const sharedRecordSchema = z.discriminatedUnion('type', [
  invitationSchema,
  contributionSchema,
  decisionSchema,
  answerSchema,
  blobRecordSchema,
]);
export type SharedRecord = z.infer<typeof sharedRecordSchema>;
