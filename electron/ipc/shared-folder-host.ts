// The app as the shared folder sees it.
import type { DossierId } from '@shared/domain';
import { succeed } from '@shared/domain';
import type { FolderHost } from '../shared-folder/folder-host';
import { SharedFolders } from '../shared-folder/shared-folders';
import type { AppContext } from './app-context';
import { importRecords } from './import-records';
import { packRecords } from './pack-joint';
import { readIncoming } from './read-incoming';

type HostParts = Pick<AppContext, 'stores' | 'jobs' | 'producer' | 'now'>;

export function sharedFolderHost(context: HostParts, id: DossierId): FolderHost {
  return {
    dossier: async () => {
      const opened = await context.stores.open(id);
      return opened.ok ? succeed(opened.value.dossier) : opened;
    },
    read: (files) => readIncoming(context.jobs, files, id),
    take: async (file, read) => {
      const imported = await importRecords(context, file, read, 'shared-folder');
      if (!imported.ok) return imported;
      const { contributions, answers, otherRecords, invitationChanges, command, savedAt } = imported.value;
      const { warnings } = read;
      const outcome = {
        file: file.name,
        status: 'read',
        contributions,
        answers,
        otherRecords,
        invitationChanges,
        warnings,
      } as const;
      return succeed({ outcome, command, savedAt });
    },
    pack: ({ kind, records, blobs }) => packRecords(context, { kind, dossier: id, records, blobs }),
    now: context.now,
  };
}

/** The shared folders of this computer; what comes in is told to the window. */
export function sharedFoldersOf(
  context: HostParts & Pick<AppContext, 'tell' | 'newId' | 'reportBug'>,
): SharedFolders {
  return new SharedFolders({
    hostOf: (id) => sharedFolderHost(context, id),
    memoryPathOf: (id) => context.stores.pathBeside(id, 'shared-folder.json'),
    newWriter: () => context.newId().slice(0, 5),
    onLook: (id, status, outcome) => {
      if (outcome !== null) context.tell('dossier:arrived', { id, outcome });
      context.tell('shared-folder:changed', { id, status });
    },
    reportBug: context.reportBug,
  });
}
