// The shared folder of a dossier.
import { type Result, succeed } from '@shared/domain';
import { sharedFolderWords } from '@shared/i18n/nl-shared-folder';
import type { InputOf } from '@shared/ipc/contract';
import type { SharedFolderStatus } from '@shared/ipc/shared-folder-channels';
import type { AppContext, Handlers } from '../app-context';

export const sharedFolderHandlers = {
  'shared-folder:status': async ({ sharedFolders }, { id }) => succeed(await sharedFolders.status(id)),

  /** Codes: `folder-not-chosen`, `folder-silent`. */
  'shared-folder:choose': chooseFolder,

  'shared-folder:stop': async ({ sharedFolders }, { id }) => succeed(await sharedFolders.stop(id)),

  'shared-folder:look': async ({ sharedFolders }, { id, hurry }) =>
    succeed(await sharedFolders.look(id, hurry)),

  'shared-folder:show': async ({ sharedFolders, showFile }, { id }) => {
    const { folder } = await sharedFolders.status(id);
    if (folder !== null) showFile(folder);
    return succeed(null);
  },

  /** Codes: `folder-not-set`, `folder-file-gone`, `folder-silent`. */
  'shared-folder:fetch': ({ sharedFolders }, { id, path }) => sharedFolders.fetch(id, path),
} satisfies Handlers<
  | 'shared-folder:status'
  | 'shared-folder:choose'
  | 'shared-folder:stop'
  | 'shared-folder:look'
  | 'shared-folder:show'
  | 'shared-folder:fetch'
>;

async function chooseFolder(
  { dialogs, sharedFolders }: AppContext,
  { id }: InputOf<'shared-folder:choose'>,
): Promise<Result<SharedFolderStatus | null>> {
  const path = await dialogs.chooseFolder({ title: sharedFolderWords.chooseTitle });
  return path === null ? succeed(null) : sharedFolders.choose(id, path);
}
