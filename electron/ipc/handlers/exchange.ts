// Files in and out.
import { basename } from 'node:path';
import { type Result, succeed } from '@shared/domain';
import { mainWords } from '@shared/i18n/nl-main';
import type { InputOf, WrittenFile } from '@shared/ipc/contract';
import { currentInvitation } from '@shared/merge';
import { isWordName } from '@shared/word-import/word-reading';
import type { AppContext, Handlers } from '../app-context';
import { readChosenFile } from '../chosen-files';
import { importFiles } from '../import-files';
import { packJoint } from '../pack-joint';
import { saveWithDialog } from '../save-with-dialog';

export const exchangeHandlers = {
  /** Codes: those of opening. A file that cannot be read is refused in the outcome. */
  'exchange:choose-files': async (context, { id, ticket }) => {
    const { dialogs } = mainWords;
    const paths = await context.dialogs.chooseFiles({
      title: dialogs.readContributions,
      kinds: [
        { name: dialogs.contributionFiles, extensions: ['samenadvies', 'docx', 'docm', 'dotx', 'json'] },
      ],
      several: true,
    });
    const files = await Promise.all(
      paths.map(async (path) => ({ name: basename(path), content: await readChosenFile(path) })),
    );
    const isWord = ({ name, content }: (typeof files)[number]) => isWordName(name) && content.ok;
    const others = files.filter((file) => !isWord(file));
    const imported = await context.work.under(ticket, (limits) => importFiles(context, id, others, limits));
    if (!imported.ok) return imported;
    const word = files.flatMap((file) => (isWord(file) && file.content.ok ? [file.content.value] : []));
    return succeed({ ...imported.value, word });
  },

  /** Codes: those of opening. A file that cannot be read is refused in the outcome. */
  'exchange:import-files': (context, { id, files, ticket }) =>
    context.work.under(ticket, (limits) =>
      importFiles(
        context,
        id,
        files.map((file) => ({ name: file.name, content: succeed(file) })),
        limits,
      ),
    ),

  /** Codes: those of opening and of jobs, `file-not-written`, `file-locked`. */
  'exchange:export-joint': exportJoint,
} satisfies Handlers<'exchange:choose-files' | 'exchange:import-files' | 'exchange:export-joint'>;

async function exportJoint(
  context: AppContext,
  { id }: InputOf<'exchange:export-joint'>,
): Promise<Result<WrittenFile | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const packed = await packJoint(context, opened.value.dossier.shared);
  if (!packed.ok) return packed;
  const title =
    currentInvitation(opened.value.dossier.shared.invitations)?.title ?? mainWords.untitledDossier;
  return saveWithDialog(context, packed.value, {
    title: mainWords.dialogs.saveJoint,
    fileName: mainWords.jointFileName(title),
    kind: { name: mainWords.dialogs.samenadviesFiles, extensions: ['samenadvies'] },
  });
}
