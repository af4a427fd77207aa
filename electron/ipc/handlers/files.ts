// Files on disk: showing what was written, reading what is kept with a dossier.
import { fail, succeed } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import type { Handlers } from '../app-context';

export const filesHandlers = {
  /** Only for files that the app wrote since it started. Code `not-our-file`. */
  'files:show': ({ writtenFiles, showFile }, { path }) => {
    if (!writtenFiles.has(path)) return Promise.resolve(fail('not-our-file', mainSentence('not-our-file')));
    showFile(path);
    return Promise.resolve(succeed(null));
  },

  /** Codes: those of opening, `blob-missing`, `blob-damaged`. */
  'blob:read': ({ stores }, { id, hash }) => stores.readBlob(id, hash),
} satisfies Handlers<'files:show' | 'blob:read'>;
