// The letter as PDF, as a page for a website and as plain text; and its quotes beside the policy documents.
import { type Result, succeed } from '@shared/domain';
import { letterFormWords as words } from '@shared/i18n/nl-letter-forms';
import { mainWords } from '@shared/i18n/nl-main';
import type { InputOf, WrittenFile } from '@shared/ipc/contract';
import type { LetterModel } from '@shared/letter';
import { currentInvitation } from '@shared/merge';
import { printLetter } from '../../documents/pdf/print-letter';
import type { JobInput } from '../../jobs/job-port';
import type { AppContext, Handlers } from '../app-context';
import { letterOf } from '../letter-of';
import { letterPictures } from '../letter-pictures';
import { checkQuotesOf } from '../quote-check';
import { saveOrLeaveAlone } from '../save-document';
import type { WorkLimits } from '../work-ledger';

const endings = { pdf: 'pdf', html: 'html', text: 'txt' } as const;

export const letterFormHandlers = {
  /** Codes: those of opening and of jobs, `pdf-not-made`, `left-alone`, `file-locked`, `file-not-written`. */
  'letter:export-form': (context, input) =>
    context.work.under(input.ticket, (limits) => exportForm(context, input, limits)),

  /** Codes: those of opening. */
  'letter:check-quotes': (context, { id, ticket }) =>
    context.work.under(ticket, (limits) => checkQuotesOf(context, id, limits)),
} satisfies Handlers<'letter:export-form' | 'letter:check-quotes'>;

async function exportForm(
  context: AppContext,
  { id, form, addressee }: InputOf<'letter:export-form'>,
  limits: WorkLimits,
): Promise<Result<WrittenFile | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier } = opened.value;
  const letter = await letterOf(context, dossier, { addressee, now: context.now().toISOString() });
  const pictures = await letterPictures(context, id, letter);
  if (!pictures.ok) return pictures;
  const bytes =
    form === 'pdf'
      ? await pdfOf(context, letter, pictures.value, limits)
      : await textOf(context, { letter, form, pictures: pictures.value }, limits);
  if (!bytes.ok) return bytes;
  const title = currentInvitation(dossier.shared.invitations)?.title ?? mainWords.untitledDossier;
  return saveOrLeaveAlone(context, id, bytes.value, {
    title: words.dialogTitle,
    fileName: `${mainWords.letterFileName(title).replace(/\.docx$/u, '')}.${endings[form]}`,
    kind: { name: words.forms[form].kind, extensions: [endings[form]] },
  });
}

function pdfOf(
  context: AppContext,
  letter: LetterModel,
  pictures: Record<string, Uint8Array>,
  limits: WorkLimits,
): Promise<Result<Uint8Array>> {
  return printLetter(
    (after) => context.jobs.run('write-printed-page', { letter, pictures, ...(after && { after }) }, limits),
    context.print,
  );
}

/** UTF-8. Programs on Windows take a text file for an older writing without the mark in front. */
async function textOf(
  context: AppContext,
  input: JobInput<'write-letter-form'>,
  limits: WorkLimits,
): Promise<Result<Uint8Array>> {
  const text = await context.jobs.run('write-letter-form', input, limits);
  return text.ok
    ? succeed(new TextEncoder().encode(input.form === 'text' ? `\ufeff${text.value}` : text.value))
    : text;
}
