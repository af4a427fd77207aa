// One thing that a council wants to say, and the passage of the policy document that it is about.
import { z } from 'zod';
import { addresseeIdSchema, blobHashSchema, councilIdSchema, pointIdSchema } from './ids';

export const pointKinds = ['waardering', 'zorg', 'vraag', 'advies'] as const;
export const pointKindSchema = z.enum(pointKinds);
export type PointKind = z.infer<typeof pointKindSchema>;

/**
 * A passage of the policy document: W3C text-quote and text-position selectors, the section's number or title and
 * the printed page. `start` and `end` are UTF-16 offsets into the document's extracted text.
 */
export const quoteSchema = z.looseObject({
  quote: z.string().min(1).max(20_000),
  prefix: z.string().max(200).optional(),
  suffix: z.string().max(200).optional(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  section: z.string().max(300).optional(),
  page: z.union([z.string().max(20), z.int()]).optional(),
  document: blobHashSchema.optional(),
});
export type Quote = z.infer<typeof quoteSchema>;

/** `body` (*Wat zien wij?*) and `advice` (*Wat adviseren wij?*) are Markdown as `rich-text/` defines it. */
export const advicePointSchema = z.looseObject({
  id: pointIdSchema,
  /** The point's outside name, when another tool gave it one; otherwise its id serves. */
  ref: z.string().min(1).max(120).optional(),
  kind: pointKindSchema,
  chapter: z.string().max(300),
  title: z.string().max(300),
  body: z.string().max(100_000),
  advice: z.string().max(100_000).optional(),
  source: quoteSchema.optional(),
  addressees: z.array(addresseeIdSchema).max(400).optional(),
});
export type AdvicePoint = z.infer<typeof advicePointSchema>;

/** A point as the merge knows it: by council and id. */
export const pointKeySchema = z.looseObject({ council: councilIdSchema, point: pointIdSchema });
export type PointKey = z.infer<typeof pointKeySchema>;

/** One string for a {@link PointKey}, fit for maps and DOM keys. */
export function pointKeyText(key: PointKey): string {
  return JSON.stringify([key.council, key.point]);
}
