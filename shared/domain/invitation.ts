// What the joint secretary asks the councils: the only place where councils have names.
import { z } from 'zod';
import { addresseeIdSchema, blobHashSchema, councilIdSchema, dossierIdSchema, recordHashSchema } from './ids';

export const councilSchema = z.looseObject({
  id: councilIdSchema,
  name: z.string().min(1).max(300),
  municipality: z.string().max(300),
});
export type Council = z.infer<typeof councilSchema>;

/**
 * `lines` is the address block below the name, top to bottom. `salutation` and `fileName` are for a letter of its own:
 * without them the letter greets as all others, and its file is named after the college.
 */
export const addresseeSchema = z.looseObject({
  id: addresseeIdSchema,
  name: z.string().min(1).max(500),
  lines: z.array(z.string().max(300)).max(20),
  salutation: z.string().max(500).optional(),
  fileName: z.string().max(200).optional(),
});
export type Addressee = z.infer<typeof addresseeSchema>;

export const policyDocumentSchema = z.looseObject({
  title: z.string().min(1).max(500),
  municipalities: z.array(z.string().max(300)).max(400),
  blob: blobHashSchema.optional(),
  fileName: z.string().max(300).optional(),
});
export type PolicyDocument = z.infer<typeof policyDocumentSchema>;

/** `ancestors` names every earlier invitation that this one replaces. `deadline` is an ISO date. */
export const invitationSchema = z.looseObject({
  type: z.literal('invitation'),
  dossier: dossierIdSchema,
  title: z.string().min(1).max(500),
  councils: z.array(councilSchema).max(2000),
  addressees: z.array(addresseeSchema).max(2000),
  chapters: z.array(z.string().max(300)).max(500),
  policyDocuments: z.array(policyDocumentSchema).max(50),
  deadline: z.iso.date().optional(),
  instructions: z.string().max(20_000).optional(),
  jointSecretary: z.string().max(500).optional(),
  jointSecretaryMail: z.string().max(320).optional(),
  ancestors: z.array(recordHashSchema).max(5000),
});
export type Invitation = z.infer<typeof invitationSchema>;
