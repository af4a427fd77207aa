// The Start screen.
import { succeed } from '@shared/domain';
import type { Handlers } from '../app-context';
import { openFromFile } from '../open-from-file';
import { readChosenFile } from '../chosen-files';

export const startHandlers = {
  /** All dossiers on this computer, last opened first; unreadable ones too. */
  'start:list': async ({ stores }) => succeed(await stores.list()),

  /** Codes: those of `dossier:open-file`. */
  'start:take-opened-file': async (context) => {
    const path = context.openedFiles.shift();
    if (path === undefined) return succeed(null);
    const file = await readChosenFile(path);
    return file.ok ? openFromFile(context, file.value) : file;
  },
} satisfies Handlers<'start:list' | 'start:take-opened-file'>;
