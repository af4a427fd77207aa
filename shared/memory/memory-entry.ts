// What is remembered of a dossier: its texts with who said them, when, and where they stand. Derived, never exchanged.
import { z } from 'zod';
import {
  blobHashSchema,
  councilIdSchema,
  dossierIdSchema,
  jointPointIdSchema,
  pointIdSchema,
  pointKindSchema,
  replyStatusSchema,
} from '../domain';

/**
 * Where a text stands in its dossier, to go there. `key` is that of the point in the session, `about` the subject of the
 * point that is answered, `at` an offset in the text of the reply. A text of the letter is found by its own words.
 */
const sourceSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('point'), council: councilIdSchema, point: pointIdSchema, key: z.string() }),
  z.object({ of: z.literal('joint'), joint: jointPointIdSchema }),
  z.object({ of: z.literal('answer'), about: z.string(), reply: blobHashSchema.nullable() }),
  z.object({ of: z.literal('letter') }),
  z.object({ of: z.literal('reply'), reply: blobHashSchema, at: z.int().nonnegative() }),
]);

/** The text of a point as it can be used again: Markdown. */
const wordingSchema = z.object({
  kind: pointKindSchema,
  chapter: z.string(),
  title: z.string(),
  body: z.string(),
  advice: z.string(),
});
export type MemoryWording = z.infer<typeof wordingSchema>;

/**
 * `who`: councils, or colleges where it is their answer. `date` is ISO. `place` is the number in the letter.
 * `text` is plain. `status` is what a college did with the point.
 */
export const memoryEntrySchema = z.object({
  source: sourceSchema,
  title: z.string(),
  text: z.string(),
  who: z.array(z.string()),
  date: z.string().nullable(),
  place: z.string().nullable(),
  status: replyStatusSchema.nullable(),
  wording: wordingSchema.nullable(),
});
export type MemoryEntry = z.infer<typeof memoryEntrySchema>;

export const dossierMemorySchema = z.object({
  dossier: dossierIdSchema,
  title: z.string(),
  entries: z.array(memoryEntrySchema),
});
export type DossierMemory = z.infer<typeof dossierMemorySchema>;

/** Higher when a dossier is remembered in another way: what was kept before is then made again. */
export const memoryVersion = 2;
