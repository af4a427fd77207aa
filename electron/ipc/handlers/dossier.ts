// Making, opening and changing a dossier.
import { type Result, succeed } from '@shared/domain';
import { mainWords } from '@shared/i18n/nl-main';
import type { OpenedDossier } from '@shared/ipc/contract';
import type { AppContext, Handlers } from '../app-context';
import { readChosenFile } from '../chosen-files';
import { draftInvitation } from '../draft-invitation';
import { startDossier } from '../start-dossier';
import { openFromFile } from '../open-from-file';
import { presentOpened } from '../present-opened';
import { openSample } from '../sample-dossier';

export const dossierHandlers = {
  /** Codes: `dossier-not-created` and those of opening. */
  'dossier:create': async (context, input) => {
    const invitation = draftInvitation(input, context.newId());
    const dossier = startDossier(invitation.dossier, [invitation], {
      at: context.now().toISOString(),
      fileName: mainWords.newDossier,
      fileHash: '',
    });
    if (!dossier.ok) return dossier;
    return presentOpened(context, await context.stores.create({ dossier: dossier.value }));
  },

  /** Codes: `dossier-missing`, `dossier-unreadable`, `newer-version`, `dossier-not-opened`. */
  'dossier:open': async (context, { id }) => presentOpened(context, await context.stores.open(id)),

  /** Codes: those of `dossier:open-file`, `file-unreadable`, `file-too-large`. */
  'dossier:choose-file': chooseDossierFile,

  /** Codes: those of the envelope, `needs-dossier`, `unknown-file-type`, those of jobs, of opening and of saving. */
  'dossier:open-file': (context, file) => openFromFile(context, file),

  /** Codes: `sample-missing` and those of making and opening. */
  'dossier:open-sample': (context) => openSample(context),

  /** Codes: `not-saved`, `not-recorded`, those of `apply` and of opening. */
  'dossier:command': ({ stores }, { id, command }) => stores.perform(id, command),
} satisfies Handlers<
  | 'dossier:create'
  | 'dossier:open'
  | 'dossier:choose-file'
  | 'dossier:open-file'
  | 'dossier:open-sample'
  | 'dossier:command'
>;

async function chooseDossierFile(context: AppContext): Promise<Result<OpenedDossier | null>> {
  const { dialogs } = mainWords;
  const [path] = await context.dialogs.chooseFiles({
    title: dialogs.openDossier,
    kinds: [{ name: dialogs.samenadviesFiles, extensions: ['samenadvies'] }],
    several: false,
  });
  if (path === undefined) return succeed(null);
  const file = await readChosenFile(path);
  return file.ok ? openFromFile(context, file.value) : file;
}
