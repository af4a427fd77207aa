// The start of a dossier as plain JSON: becomes its first invitation.
import { z } from 'zod';
import {
  type Addressee,
  type AppError,
  type DossierId,
  type Invitation,
  type Result,
  addresseeSchema,
  councilSchema,
  dossierIdSchema,
  fail,
  invitationSchema,
  policyDocumentSchema,
  succeed,
} from '../domain';
import { plainSentence } from '../i18n/nl-plain';
import { canonicalJson } from './canonical-json';
import { sha256Hex } from './hash';
import { readPlain } from './plain-reader';

const { title, chapters, deadline, instructions, jointSecretary } = invitationSchema.shape;

/** As an addressee's name in the domain; empty means that there is none. */
const maximumName = 500;

const plainDossierSchema = z.object({
  format: z.literal('samenadvies-dossier/1').optional(),
  title,
  policyDocument: z.object({
    title: policyDocumentSchema.shape.title,
    municipalities: policyDocumentSchema.shape.municipalities,
  }),
  councils: z
    .array(z.object({ ...councilSchema.shape }))
    .min(1)
    .max(2000),
  addressee: z.string().max(maximumName).optional(),
  addressees: z
    .array(z.object({ ...addresseeSchema.shape }))
    .max(2000)
    .optional(),
  chapters: chapters.optional(),
  deadline,
  instructions,
  jointSecretary,
});

/**
 * Makes the invitation. The dossier's id follows from the file's content, so that the same file always starts the same
 * dossier. Codes: those of `readPlain`, `duplicate-id`.
 */
export function mintPlainDossier(
  bytes: Uint8Array,
): Result<{ record: Invitation; dossier: DossierId; warnings: readonly AppError[] }> {
  const file = readPlain(bytes, 'samenadvies-dossier/1', plainDossierSchema);
  if (!file.ok) return file;
  const plain = file.value.value;
  const ids = plain.councils.map((council) => council.id);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at);
  if (twice >= 0) return fail('duplicate-id', plainSentence('duplicate-id'), `councils[${twice}].id`);
  const dossier = dossierIdSchema.parse(`d-${sha256Hex(canonicalJson(plain)).slice(0, 24)}`);
  const record: Invitation = {
    type: 'invitation',
    dossier,
    title: plain.title,
    councils: plain.councils,
    addressees: plain.addressees ?? oneAddressee(plain.addressee),
    chapters: plain.chapters ?? [],
    policyDocuments: [plain.policyDocument],
    ...(plain.deadline === undefined ? {} : { deadline: plain.deadline }),
    ...(plain.instructions === undefined ? {} : { instructions: plain.instructions }),
    ...(plain.jointSecretary === undefined ? {} : { jointSecretary: plain.jointSecretary }),
    ancestors: [],
  };
  return succeed({ record, dossier, warnings: file.value.warnings });
}

function oneAddressee(name: string | undefined): Addressee[] {
  return name === undefined || name.trim() === ''
    ? []
    : [{ id: 'colleges' as Addressee['id'], name, lines: [] }];
}
