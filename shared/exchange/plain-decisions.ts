// A session's decisions as plain JSON: the shape, as other tools write it.
import { z } from 'zod';
import {
  addresseeSchema,
  contentHashSchema,
  jointPointIdSchema,
  pointIdSchema,
  pointKindSchema,
  signatorySchema,
  stances,
} from '../domain';

const markdown = z.string().max(200_000);
const ref = z.string().min(1).max(260);
const text = z.string().max(5000);

export interface PlainSection {
  number?: string | null | undefined;
  title: string;
  intro?: string | undefined;
  outro?: string | undefined;
  children?: PlainSection[] | undefined;
}

const sectionSchema: z.ZodType<PlainSection> = z.object({
  number: z.string().max(20).nullable().optional(),
  title: z.string().min(1).max(500),
  intro: markdown.optional(),
  outro: markdown.optional(),
  get children(): z.ZodType<PlainSection[] | undefined> {
    return z.array(sectionSchema).max(500).optional();
  },
});

const positionSchema = z.object({
  stance: z.enum(stances),
  text: markdown.optional(),
  'on-behalf': text.optional(),
});

export const plainDecisionsSchema = z.object({
  format: z.literal('samenadvies-besluiten/1').optional(),
  date: z.string().max(40).optional(),
  reference: text.optional(),
  subject: text.optional(),
  place: text.optional(),
  addressees: z
    .array(z.object({ ...addresseeSchema.shape }))
    .max(2000)
    .optional(),
  outline: z.array(sectionSchema).max(500),
  parts: z
    .object({ salutation: markdown.optional(), opening: markdown.optional(), closing: markdown.optional() })
    .optional(),
  jointPoints: z
    .array(
      z.object({
        id: jointPointIdSchema.optional(),
        refs: z.array(ref).max(5000),
        sources: z.array(contentHashSchema).max(5000).optional(),
        decision: z.enum(['overnemen', 'samenvoegen', 'aanpassen']),
        heading: z.string().min(1).max(500),
        kind: pointKindSchema,
        title: z.string().max(500).optional(),
        body: markdown.optional(),
        advice: markdown.optional(),
        reason: text.optional(),
        at: z.string().max(40).optional(),
        addressees: z.array(addresseeSchema.shape.id).max(2000).optional(),
        positions: z.record(z.string(), positionSchema).optional(),
      }),
    )
    .max(20_000),
  keptApart: z
    .array(z.tuple([ref, ref]))
    .max(20_000)
    .optional(),
  parked: z
    .array(z.object({ ref, reason: text.optional() }))
    .max(20_000)
    .optional(),
  split: z
    .array(
      z.object({
        ref,
        parts: z
          .array(z.object({ id: pointIdSchema, from: z.int().nonnegative(), to: z.int().nonnegative() }))
          .min(1)
          .max(100),
      }),
    )
    .max(20_000)
    .optional(),
  dropped: z
    .array(z.object({ ref, reason: text }))
    .max(20_000)
    .optional(),
  signatories: z
    .array(z.object({ ...signatorySchema.shape }))
    .max(2000)
    .optional(),
});
export type PlainDecisions = z.infer<typeof plainDecisionsSchema>;
