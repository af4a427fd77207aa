// What the session did: with a point, with the outline, with a part of the letter.
import { z } from 'zod';
import { pointKeySchema, pointKindSchema } from './advice-point';
import {
  addresseeIdSchema,
  contentHashSchema,
  councilIdSchema,
  dossierIdSchema,
  jointPointIdSchema,
  pointIdSchema,
  recordHashSchema,
  sectionIdSchema,
} from './ids';
import { addresseeSchema } from './invitation';
import { approveLetterActSchema, letterTemplateSchema, recordSentLetterActSchema } from './letter-acts';
import { letterPictureSchema, letterStyleParts } from './letter-style';
import { answerReplyActSchema, confirmReplyActSchema, receiveReplyActSchema } from './reply';

const markdown = z.string().max(200_000);
const reason = z.string().max(5000);

export const stances = ['steunt', 'neutraal', 'tegen', 'minderheid'] as const;
/** A council's position on a joint point; `onBehalf` says who told it, how and when, if it was noted for the council. */
export const positionSchema = z.looseObject({
  stance: z.enum(stances),
  text: z.string().max(20_000).optional(),
  onBehalf: z.string().max(500).optional(),
});
export type Position = z.infer<typeof positionSchema>;

/**
 * A point taken over, with the hash of the text that the session saw. `overlaps`: it is meant to be a source of more than
 * one joint point; without it the newest decision on a point says where it is.
 */
export const pinnedPointSchema = z.looseObject({
  ...pointKeySchema.shape,
  content: contentHashSchema,
  overlaps: z.literal(true).optional(),
});
export type PinnedPoint = z.infer<typeof pinnedPointSchema>;

/**
 * What goes into the letter for one or more points. `section` names a section of the outline; `order` sorts within it
 * (any number; equal ones go by id).
 */
export const jointPointSchema = z.looseObject({
  id: jointPointIdSchema,
  members: z.array(pinnedPointSchema).max(5000),
  handling: z.enum(['overnemen', 'samenvoegen', 'aanpassen']),
  section: sectionIdSchema,
  order: z.number(),
  kind: pointKindSchema,
  title: z.string().max(500).optional(),
  body: markdown.optional(),
  advice: markdown.optional(),
  reason: reason.optional(),
  addressees: z.array(addresseeIdSchema).max(2000).optional(),
});
export type JointPoint = z.infer<typeof jointPointSchema>;

const offset = z.int().nonnegative();
/**
 * A part that a split makes: a UTF-16 range of the point's Markdown body, and where one range is not enough, others of its
 * body or advice. `to` is not included; a range that ends where it begins holds nothing.
 */
export const splitPartSchema = z.object({
  id: pointIdSchema,
  from: offset,
  to: offset,
  also: z
    .array(z.object({ in: z.enum(['body', 'advice']), from: offset, to: offset }))
    .max(200)
    .optional(),
});
export type SplitPart = z.infer<typeof splitPartSchema>;

/** `number`: absent is the next one, a string starts there, null is unnumbered. `intro` and `outro` are Markdown. */
export interface LetterSection {
  id: z.infer<typeof sectionIdSchema>;
  number?: string | null | undefined;
  title: string;
  intro?: string | undefined;
  outro?: string | undefined;
  children: LetterSection[];
}
export const letterSectionSchema: z.ZodType<LetterSection> = z.looseObject({
  id: sectionIdSchema,
  number: z.string().max(20).nullable().optional(),
  title: z.string().min(1).max(500),
  intro: markdown.optional(),
  outro: markdown.optional(),
  get children(): z.ZodType<LetterSection[]> {
    return z.array(letterSectionSchema).max(500);
  },
});

export const signatorySchema = z.looseObject({
  name: z.string().max(300),
  role: z.string().max(300),
  council: councilIdSchema,
  /** The picture of a signature, above the name. */
  signature: letterPictureSchema.optional(),
});
export type Signatory = z.infer<typeof signatorySchema>;

export const letterForms = ['letter', 'report'] as const;
/** How the passages of the policy document are named on which a point rests. */
export const sourceForms = ['off', 'footnotes', 'brackets'] as const;
export const minorityPlaces = ['text', 'annex'] as const;
export const summaryForms = ['off', 'list', 'table'] as const;
/** One letter to all colleges together, or one to each. */
export const sendingForms = ['together', 'each'] as const;
/** In the order in which they stand behind the letter. */
export const letterAnnexes = ['abbreviations', 'contributions', 'decisions'] as const;

/** In the order in which they are asked for. */
export const letterTextParts = [
  'reference',
  'date',
  'place',
  'subject',
  'salutation',
  'opening',
  'closing',
  'enclosures',
  'copies',
] as const;

/**
 * The named parts of the letter that are set one by one; `salutation`, `opening` and `closing` are Markdown. `enclosures`
 * and `copies` (who else gets the letter) have one on each line.
 */
export const letterPartSchema = z.discriminatedUnion('part', [
  z.object({
    part: z.enum(letterTextParts),
    value: markdown,
  }),
  z.object({ part: z.literal('addressees'), value: z.array(addresseeSchema).max(2000) }),
  z.object({ part: z.literal('signatories'), value: z.array(signatorySchema).max(2000) }),
  z.object({ part: z.literal('support-line'), value: z.enum(['off', 'not-all', 'always']) }),
  z.looseObject({ part: z.literal('form'), value: z.enum(letterForms) }),
  z.looseObject({ part: z.literal('sources'), value: z.enum(sourceForms) }),
  z.looseObject({ part: z.literal('minority'), value: z.enum(minorityPlaces) }),
  z.looseObject({ part: z.literal('summary'), value: z.enum(summaryForms) }),
  z.looseObject({ part: z.literal('contents'), value: z.enum(['off', 'on']) }),
  z.looseObject({ part: z.literal('sending'), value: z.enum(sendingForms) }),
  /** Names of {@link letterAnnexes}; one that a later version knows is kept and not printed. */
  z.looseObject({ part: z.literal('annexes'), value: z.array(z.string().max(40)).max(40) }),
  /** The council's own Word template; null is none. */
  z.looseObject({ part: z.literal('template'), value: letterTemplateSchema.nullable() }),
  ...letterStyleParts,
]);
export type LetterPart = z.infer<typeof letterPartSchema>;

/**
 * One act. A `retract` takes another decision back (undo is a decision too: nothing is ever deleted).
 * A `split` gives parts of a point ids of their own; what no part names becomes a part too.
 */
export const decisionActSchema = z.discriminatedUnion('act', [
  z.looseObject({ act: z.literal('take'), jointPoint: jointPointSchema }),
  z.looseObject({ act: z.literal('dissolve'), jointPoint: jointPointIdSchema }),
  z.looseObject({ act: z.literal('drop'), point: pinnedPointSchema, reason }),
  z.looseObject({ act: z.literal('park'), point: pinnedPointSchema, reason: reason.optional() }),
  z.looseObject({ act: z.literal('keep-apart'), points: z.array(pointKeySchema).min(2).max(400) }),
  z.looseObject({
    act: z.literal('split'),
    point: pinnedPointSchema,
    parts: z.array(splitPartSchema).min(1).max(100),
  }),
  z.looseObject({
    act: z.literal('note-position'),
    jointPoint: jointPointIdSchema,
    /** Hash of the joint text that it was said of, where that is known: see `draftHash`. */
    draft: contentHashSchema.optional(),
    council: councilIdSchema,
    position: positionSchema,
  }),
  z.looseObject({ act: z.literal('set-outline'), sections: z.array(letterSectionSchema).max(500) }),
  z.looseObject({ act: z.literal('set-letter-part'), letterPart: letterPartSchema }),
  receiveReplyActSchema,
  answerReplyActSchema,
  confirmReplyActSchema,
  approveLetterActSchema,
  recordSentLetterActSchema,
  z.looseObject({ act: z.literal('retract'), decision: recordHashSchema }),
]);
export type DecisionAct = z.infer<typeof decisionActSchema>;

/**
 * `subjects` are the things that the act is about (see `subjectsOf`); `parents` are the decisions on those things
 * that were current when it was taken. `at` is an ISO time, for people: order follows from parents alone.
 */
export const decisionSchema = z.looseObject({
  type: z.literal('decision'),
  dossier: dossierIdSchema,
  subjects: z.array(z.string().min(1).max(600)).min(1).max(6000),
  parents: z.array(recordHashSchema).max(6000),
  at: z.string().max(40),
  /** Who recorded it, as that person signs; for people too. */
  by: z.string().min(1).max(300).optional(),
  act: decisionActSchema,
});
export type Decision = z.infer<typeof decisionSchema>;
