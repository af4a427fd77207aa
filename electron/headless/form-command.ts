// form START --out FORM.docx [--council ID]
import type { CouncilId } from '@shared/domain';
import { formErrors } from '@shared/i18n/nl-word-form';
import { currentInvitation } from '@shared/merge';
import { buildForm } from '@shared/word-form';
import { writeForm } from '../documents/word-form/write-form';
import { readArguments, usageError } from './arguments';
import type { CommandOutcome } from './command-line';
import { readDossierFile } from './dossier-file';
import { refused, writeOutput } from './files';
import { warningLines } from './warning-lines';

/** Codes: those of `readDossierFile` and `writeOutput`, `no-invitation`, `unknown-council`. */
export async function formCommand(args: readonly string[]): Promise<CommandOutcome> {
  const words = readArguments(args, ['out', 'council']);
  if (typeof words === 'string') return usageError(words);
  const [file, ...others] = words.files;
  const out = words.option('out');
  if (file === undefined || out === undefined || others.length > 0) {
    return usageError('noem één dossierbestand en --out');
  }
  const dossier = await readDossierFile(file);
  if (!dossier.ok) return refused(dossier.error, file);
  const { state, warnings } = dossier.value;
  const council = words.option('council') as CouncilId | undefined;
  const form = buildForm(state, { council });
  if (form === undefined) {
    const invitation = currentInvitation(state.invitations);
    return invitation === undefined
      ? refused({ code: 'no-invitation', message: formErrors['no-invitation'] }, file)
      : refused({
          code: 'unknown-council',
          message: formErrors['unknown-council'](invitation.councils.map(({ id }) => id)),
        });
  }
  const written = await writeOutput(out, await writeForm(form));
  if (!written.ok) return refused(written.error, out);
  const points = form.chapters.reduce((sum, chapter) => sum + chapter.points.length, 0);
  const filled = points === 0 ? '' : ` Er staan ${points} punten van ${form.council?.name ?? ''} in.`;
  return {
    status: 0,
    json: {
      file: out,
      ...(council === undefined ? {} : { council }),
      chapters: form.chapters.map(({ title }) => title),
      points,
    },
    lines: [...warningLines(file, warnings), `Het formulier staat in ${out}.${filled}`],
  };
}
