// What a council says of the joint draft, point by point.
import { z } from 'zod';
import {
  contentHashSchema,
  councilIdSchema,
  dossierIdSchema,
  jointPointIdSchema,
  recordHashSchema,
} from './ids';

/** What a council says of one joint point. `draft` is the hash of the text that it saw: see `draftHash`. */
export const pointAnswerSchema = z.looseObject({
  jointPoint: jointPointIdSchema,
  draft: contentHashSchema,
  reply: z.enum(['akkoord', 'wijziging', 'minderheid', 'bezwaar']),
  text: z.string().max(20_000).optional(),
});
export type PointAnswer = z.infer<typeof pointAnswerSchema>;

export const answerSchema = z.looseObject({
  type: z.literal('answer'),
  dossier: dossierIdSchema,
  council: councilIdSchema,
  ancestors: z.array(recordHashSchema).max(5000),
  date: z.string().max(40),
  points: z.array(pointAnswerSchema).max(6000),
});
export type Answer = z.infer<typeof answerSchema>;
