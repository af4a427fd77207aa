// A session's decisions as plain JSON: the shape, as other tools write it.
import { z } from 'zod';
import {
  addresseeSchema,
  contentHashSchema,
  jointPointSchema,
  positionSchema,
  signatorySchema,
  splitPartSchema,
} from '../domain';

const markdown = z.string().max(200_000);
const ref = z.string().min(1).max(260);
const text = z.string().max(5000);
/** So deep that no one needs it, and so shallow that the sections' ids and the file made of it can be read again. */
const maximumLevels = 20;

// The domain's own limits: what is accepted here can be written and read again.
const { id, kind, title, body, advice, reason, addressees } = jointPointSchema.shape;
const { stance, text: positionText, onBehalf } = positionSchema.shape;

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

function levelsOf(sections: readonly PlainSection[]): number {
  return Math.max(0, ...sections.map(({ children = [] }) => 1 + levelsOf(children)));
}

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
  outline: z
    .array(sectionSchema)
    .max(500)
    .refine((sections) => levelsOf(sections) <= maximumLevels),
  parts: z
    .object({ salutation: markdown.optional(), opening: markdown.optional(), closing: markdown.optional() })
    .optional(),
  jointPoints: z
    .array(
      z.object({
        id: id.optional(),
        refs: z.array(ref).max(5000),
        sources: z.array(contentHashSchema).max(5000).optional(),
        decision: z.enum(['overnemen', 'samenvoegen', 'aanpassen']),
        heading: z.string().min(1).max(500),
        kind,
        title,
        body,
        advice,
        reason,
        at: z.string().max(40).optional(),
        addressees,
        positions: z
          .record(z.string(), z.object({ stance, text: positionText, 'on-behalf': onBehalf }))
          .optional(),
      }),
    )
    .max(20_000),
  keptApart: z
    .array(z.tuple([ref, ref]))
    .max(20_000)
    .optional(),
  parked: z.array(z.object({ ref, reason })).max(20_000).optional(),
  split: z
    .array(
      z.object({
        ref,
        parts: z.array(splitPartSchema).min(1).max(100),
      }),
    )
    .max(20_000)
    .optional(),
  dropped: z
    .array(z.object({ ref, reason: reason.unwrap() }))
    .max(20_000)
    .optional(),
  signatories: z
    .array(z.object({ ...signatorySchema.shape }))
    .max(2000)
    .optional(),
});
export type PlainDecisions = z.infer<typeof plainDecisionsSchema>;
