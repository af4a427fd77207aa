// Every change to a dossier, as data: what the journal keeps, what travels between window and main process.
import { z } from 'zod';
import {
  answerSchema,
  blobRecordSchema,
  contributionSchema,
  councilIdSchema,
  decisionActSchema,
  invitationSchema,
  recordHashSchema,
  sharedRecordSchema,
} from '../domain';
import { writeAnswerSchema } from './answer-drafts';
import { addLetterPictureSchema } from './letter-picture-command';
import { addReplySchema } from './reply-commands';
import { addSentLetterSchema } from './sent-letter-command';
import { addTemplateSchema } from './template-command';
import { editPointsSchema } from './working-text';

const at = z.string().max(40);
const by = z.string().min(1).max(300).optional();
const draftKey = z
  .string()
  .max(600)
  .refine((about) => about !== '__proto__');
const draft = z.object({
  title: z.string().max(500),
  body: z.string().max(200_000),
  advice: z.string().max(200_000),
});

/** `at` is an ISO time given by the sender, so that replaying the journal gives the same records. */
export const commandSchema = z.discriminatedUnion('type', [
  /**
   * Records from a file; set aside and restored as a whole. What came in by itself (`via`) is no step of the person: undo
   * does not meet it.
   */
  z.object({
    type: z.literal('import'),
    at,
    fileName: z.string().max(500),
    fileHash: z.string().max(64),
    records: z.array(sharedRecordSchema),
    via: z.literal('shared-folder').optional(),
  }),
  z.object({ type: z.literal('set-aside'), records: z.array(recordHashSchema) }),
  z.object({ type: z.literal('restore'), records: z.array(recordHashSchema) }),
  /**
   * One or more acts in one stroke: undone together. `by` is how the person signs who recorded them. `settles` is the
   * draft that this puts in force: it goes, and typing it is no longer a thing to undo apart from the acts.
   */
  z.object({
    type: z.literal('decide'),
    at,
    by,
    acts: z.array(decisionActSchema).min(1).max(20_000),
    settles: draftKey.optional(),
  }),
  z.object({ type: z.literal('retract'), at, by, decisions: z.array(recordHashSchema).min(1) }),
  /** Keeps what is being typed; null throws the draft away. `about` is the key of what is written about. */
  z.object({
    type: z.literal('write-draft'),
    about: draftKey,
    draft: draft.nullable(),
  }),
  z.object({
    type: z.literal('choose-role'),
    role: z.enum(['joint-secretary', 'participant']),
    council: councilIdSchema.nullable(),
  }),
  /** The joint secretary changes the invitation; `documents` are the records of policy documents that it names. */
  z.object({
    type: z.literal('invite'),
    invitation: invitationSchema,
    documents: z.array(blobRecordSchema).max(50),
  }),
  editPointsSchema,
  /** A contribution of this computer that left as a file. What is being written builds on it from then on. */
  z.object({ type: z.literal('send'), contribution: contributionSchema }),
  writeAnswerSchema,
  addReplySchema,
  addSentLetterSchema,
  addTemplateSchema,
  addLetterPictureSchema,
  /** A council's answer of this computer that left as a file. */
  z.object({ type: z.literal('send-answer'), answer: answerSchema }),
  /** The session has shown what came in with these: what comes later is told as new. */
  z.object({ type: z.literal('see-contributions'), contributions: z.array(recordHashSchema).max(20_000) }),
  /** How the person signs what is sent. */
  z.object({ type: z.literal('sign-as'), sender: z.string().max(300) }),
  z.object({ type: z.literal('undo'), at }),
  z.object({ type: z.literal('redo'), at }),
]);
export type Command = z.infer<typeof commandSchema>;
