// What a shared folder needs of the app: the dossier, reading files, taking them in, making files.
import type { Command, Dossier } from '@shared/commands';
import type { BlobHash, Result } from '@shared/domain';
import type { FolderFile } from '@shared/exchange/shared-folder-share';
import type { FileOutcome } from '@shared/ipc/contract';
import type { IncomingFile, ReadFile } from '../jobs/job-port';
import type { FolderDoor } from './folder-door';
import type { FolderChoice, SeenFile } from './folder-memory';
import type { Waiting } from '@shared/exchange/shared-folder-patience';

export interface TakenFile {
  readonly outcome: FileOutcome;
  /** Null when nothing in it was new. */
  readonly command: Command | null;
  readonly savedAt: string;
}

export interface FolderHost {
  readonly dossier: () => Promise<Result<Dossier>>;
  /** One result for each file, in order. */
  readonly read: (files: readonly IncomingFile[]) => Promise<readonly Result<ReadFile>[]>;
  readonly take: (file: IncomingFile, read: ReadFile) => Promise<Result<TakenFile>>;
  readonly pack: (
    file: FolderFile,
  ) => Promise<Result<{ readonly bytes: Uint8Array; readonly blobs: readonly BlobHash[] }>>;
  readonly now: () => Date;
}

/** A folder that is in use, and what is known of the files in it. */
export interface FolderPlace {
  readonly root: string;
  readonly choice: FolderChoice;
  readonly door: FolderDoor;
  readonly seen: Map<string, SeenFile>;
  readonly waiting: Map<string, Waiting>;
}
