// All points of one council, as sent: immutable, and naming the revisions that it replaces.
import { z } from 'zod';
import { advicePointSchema } from './advice-point';
import { blobHashSchema, councilIdSchema, dossierIdSchema, pointIdSchema, recordHashSchema } from './ids';

/**
 * `ancestors` names all earlier revisions, not only the last, so a revision lost in the mail never matters.
 * `revision` and `date` are for people. Only where `minted` is `plain` (made from a file without lineage) does
 * `revision` also order: see `merge/heads`.
 * `choice`: written by the joint secretary who chose, point by point, between versions of one council.
 * `heldBack` are points set to concept again: not sent, not withdrawn.
 */
export const contributionSchema = z.looseObject({
  type: z.literal('contribution'),
  dossier: dossierIdSchema,
  council: councilIdSchema,
  role: z.enum(['council', 'member']),
  author: z.string().max(300).optional(),
  revision: z.int().positive().optional(),
  sentBy: z.string().max(300),
  date: z.string().max(40),
  ancestors: z.array(recordHashSchema).max(5000),
  points: z.array(advicePointSchema).max(5000),
  heldBack: z.array(pointIdSchema).max(5000),
  minted: z.enum(['plain', 'word', 'choice']).optional(),
  original: blobHashSchema.optional(),
});
export type Contribution = z.infer<typeof contributionSchema>;
