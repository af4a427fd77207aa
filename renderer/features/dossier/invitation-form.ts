// The invitation as a form: what is in it, what is not right yet, and the change that it becomes.
import { type InvitationChange, formerCouncils, withCouncilIds } from '@shared/commands';
import {
  type BlobRecord,
  type Invitation,
  addresseeIdSchema,
  addresseeSchema,
  blobRecordSchema,
  councilIdSchema,
  freshSlug,
  policyDocumentSchema,
} from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { invitationFormWords as words } from '@shared/i18n/nl-invitation';
import { startWords } from '@shared/i18n/nl-start';
import { readDutchDate } from '@shared/i18n/read-dutch-date';
import type { SharedState } from '@shared/merge';
import { z } from 'zod';

const text = z.string();
const councilRow = z.object({ key: text, id: councilIdSchema.nullable(), municipality: text, name: text });
const addresseeRow = z.object({
  key: text,
  id: addresseeIdSchema.nullable(),
  name: text,
  lines: text,
  original: addresseeSchema.optional(),
});
const documentRow = z.object({
  key: text,
  title: text,
  fileName: text,
  /** A file that was chosen just now. */
  chosen: blobRecordSchema.optional(),
  original: policyDocumentSchema.optional(),
});
const formSchema = z.object({
  title: text,
  deadline: text,
  instructions: text,
  chapters: text,
  secretary: text,
  mail: text,
  councils: z.array(councilRow),
  addressees: z.array(addresseeRow),
  documents: z.array(documentRow),
});

export type InvitationForm = z.infer<typeof formSchema>;
export type CouncilRow = InvitationForm['councils'][number];
export type AddresseeRow = InvitationForm['addressees'][number];
export type DocumentRow = InvitationForm['documents'][number];

/** Sentences by place: the name of a field, or `council:`, `addressee:`, `document:` with the key of a row. */
export type FormErrors = ReadonlyMap<string, string>;

export function formOf(invitation: Invitation): InvitationForm {
  return {
    title: invitation.title,
    deadline: invitation.deadline === undefined ? '' : dutchDate(invitation.deadline),
    instructions: invitation.instructions ?? '',
    chapters: invitation.chapters.join('\n'),
    secretary: invitation.jointSecretary ?? '',
    mail: invitation.jointSecretaryMail ?? '',
    councils: invitation.councils.map(({ id, municipality, name }) => ({ key: id, id, municipality, name })),
    addressees: invitation.addressees.map((original) => ({
      key: original.id,
      id: original.id,
      name: original.name,
      lines: original.lines.join('\n'),
      original,
    })),
    documents: invitation.policyDocuments.map((original, at) => ({
      key: `stuk-${at}`,
      title: original.title,
      fileName: original.fileName ?? '',
      original,
    })),
  };
}

export function writeForm(form: InvitationForm): string {
  return JSON.stringify(form);
}

/** What was being filled in; null when it is no form, as after an update of the program. */
export function readForm(json: string): InvitationForm | null {
  try {
    const parsed = formSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function checkForm(form: InvitationForm): FormErrors {
  const errors = new Map<string, string>();
  if (form.title.trim() === '') errors.set('title', words.errors.title);
  const deadline = deadlineError(form.deadline);
  if (deadline !== undefined) errors.set('deadline', deadline);
  if (form.mail.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(form.mail.trim()))
    errors.set('mail', words.errors.mail);
  if (form.councils.length === 0) errors.set('councils', words.errors.noCouncils);
  const seen = new Set<string>();
  for (const { key, municipality, name } of form.councils) {
    const called = `${municipality.trim()}, ${nameOf({ municipality, name })}`.toLocaleLowerCase('nl');
    if (!/[\p{L}\p{N}]/u.test(`${municipality}${name}`))
      errors.set(`council:${key}`, words.errors.emptyCouncil);
    else if (seen.has(called))
      errors.set(`council:${key}`, words.errors.twice(nameOf({ municipality, name })));
    seen.add(called);
  }
  for (const { key, name } of form.addressees)
    if (name.trim() === '') errors.set(`addressee:${key}`, words.errors.addressee);
  for (const { key, title } of form.documents)
    if (title.trim() === '') errors.set(`document:${key}`, words.errors.document);
  return errors;
}

/** How a council is called when only its municipality was filled in. */
export function nameOf({ municipality, name }: Pick<CouncilRow, 'municipality' | 'name'>): string {
  if (name.trim() !== '') return name.trim();
  return municipality.trim() === '' ? '' : startWords.councilName(municipality.trim());
}

/** Only for a form without errors. */
export function changeOf(
  form: InvitationForm,
  state: SharedState,
): { readonly change: InvitationChange; readonly documents: BlobRecord[] } {
  const read = readDutchDate(form.deadline);
  const councils = form.councils.map(({ id, ...row }) => ({
    id,
    municipality: row.municipality,
    name: nameOf(row),
  }));
  return {
    change: {
      title: form.title.trim(),
      deadline: read.is === 'date' ? read.iso : undefined,
      instructions: filled(form.instructions),
      jointSecretary: filled(form.secretary),
      jointSecretaryMail: filled(form.mail),
      chapters: [...new Set(linesOf(form.chapters))],
      councils: withCouncilIds(state, councils),
      addressees: addresseesOf(form.addressees),
      policyDocuments: form.documents.map(documentOf),
    },
    documents: form.documents.flatMap(({ chosen }) => chosen ?? []),
  };
}

/** Councils that took part before, or whose contribution waits, and that are not in the list. */
export function absentCouncils(form: InvitationForm, state: SharedState, waiting: readonly string[]) {
  const listed = new Set<string>(form.councils.flatMap(({ id }) => id ?? []));
  const former = formerCouncils(state);
  const known = new Set<string>(former.map(({ id }) => id));
  const strangers = waiting
    .filter((id) => !known.has(id))
    .map((id) => ({ id: councilIdSchema.parse(id), name: id, municipality: '' }));
  return [...former, ...strangers].filter(({ id }) => !listed.has(id));
}

function addresseesOf(rows: readonly AddresseeRow[]): Invitation['addressees'] {
  const taken = new Set<string>(rows.flatMap(({ id }) => id ?? []));
  return rows.map(({ id, name, lines, original }) => {
    const given = id ?? addresseeIdSchema.parse(freshSlug(name.trim(), taken, 'aan'));
    taken.add(given);
    return { ...original, id: given, name: name.trim(), lines: linesOf(lines).slice(0, 20) };
  });
}

function documentOf({
  title,
  fileName,
  chosen,
  original,
}: DocumentRow): Invitation['policyDocuments'][number] {
  return {
    municipalities: [],
    ...original,
    title: title.trim(),
    ...(chosen === undefined ? {} : { blob: chosen.hash, fileName }),
  };
}

function deadlineError(typed: string): string | undefined {
  if (typed.trim() === '') return undefined;
  const read = readDutchDate(typed);
  if (read.is === 'no-such-day') return words.errors.noSuchDay(dutchDate(read.nearest));
  return read.is === 'unclear' ? words.errors.date : undefined;
}

function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function filled(typed: string): string | undefined {
  return typed.trim() === '' ? undefined : typed.trim();
}
