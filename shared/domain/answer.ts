// What a council says of the joint draft, point by point.
import { z } from 'zod';
import {
  contentHashSchema,
  councilIdSchema,
  dossierIdSchema,
  jointPointIdSchema,
  recordHashSchema,
} from './ids';

export const answerSchema = z.looseObject({
  type: z.literal('answer'),
  dossier: dossierIdSchema,
  council: councilIdSchema,
  ancestors: z.array(recordHashSchema).max(5000),
  date: z.string().max(40),
  points: z
    .array(
      z.looseObject({
        jointPoint: jointPointIdSchema,
        /** Hash of the joint point's text that the council saw. */
        draft: contentHashSchema,
        reply: z.enum(['akkoord', 'wijziging', 'minderheid', 'bezwaar']),
        text: z.string().max(20_000).optional(),
      }),
    )
    .max(6000),
});
export type Answer = z.infer<typeof answerSchema>;
