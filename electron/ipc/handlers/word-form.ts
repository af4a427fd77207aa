// The Word form for councils without the app.
import { type Result, fail } from '@shared/domain';
import { formErrors, formScreenWords, formWords } from '@shared/i18n/nl-word-form';
import { mainWords } from '@shared/i18n/nl-main';
import type { InputOf, WrittenFile } from '@shared/ipc/contract';
import { currentInvitation } from '@shared/merge';
import { buildForm } from '@shared/word-form';
import type { AppContext, Handlers } from '../app-context';
import { saveOrLeaveAlone } from '../save-document';

export const wordFormHandlers = {
  /** Codes: `no-invitation`, `unknown-council`, those of opening and of jobs, `file-locked`, `file-not-written`. */
  'word-form:write': writeForm,
} satisfies Handlers<'word-form:write'>;

async function writeForm(
  context: AppContext,
  { id, council, ticket }: InputOf<'word-form:write'>,
): Promise<Result<WrittenFile | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { shared, local } = opened.value.dossier;
  const setAside = new Set(local.setAside);
  const form = buildForm(shared, { council, setAside });
  if (form === undefined) {
    const invitation = currentInvitation(shared.invitations, setAside);
    if (invitation === undefined) return fail('no-invitation', formErrors['no-invitation']);
    return fail(
      'unknown-council',
      formErrors['unknown-council'](invitation.councils.map(({ name }) => name)),
    );
  }
  const now = context.now().toISOString();
  const written = await context.work.under(ticket, (limits) =>
    context.jobs.run('write-form', { form, now }, limits),
  );
  if (!written.ok) return written;
  return saveOrLeaveAlone(context, id, written.value, {
    title: formScreenWords.saveTitle,
    fileName: formWords.fileName(form.title, form.council?.name),
    kind: { name: mainWords.dialogs.wordFiles, extensions: ['docx'] },
  });
}
