// The shared folder of a dossier, on this computer: which one, what it did last, and looking again.
import { z } from 'zod';
import { type AppError, dossierIdSchema } from '../domain';
import { channel, dossierInput } from './channel';

/** Times are ISO. */
export interface SharedFolderStatus {
  /** Null: none is chosen, or the person stopped with it. */
  readonly folder: string | null;
  readonly reach: 'not-looked' | 'here' | 'away';
  readonly lookedAt: string | null;
  /** The last look that read something. */
  readonly read: { readonly files: number; readonly at: string } | null;
  readonly wrote: { readonly file: string; readonly at: string } | null;
  /** Why this computer cannot write there now. */
  readonly writeError: AppError | null;
  /** Files that are still arriving. */
  readonly settling: number;
  /** Files of which only the name is on this computer. */
  readonly elsewhere: number;
  readonly troubled: readonly { readonly file: string; readonly error: AppError }[];
  /** Word and JSON files that a person may read in: paths within the folder. */
  readonly loose: readonly string[];
  /** There are too many folders in it to look into all. */
  readonly isCutOff: boolean;
}

export const sharedFolderChannels = {
  'shared-folder:status': channel<SharedFolderStatus>()(dossierInput),
  /** Opens a dialog; null when the person chose none. */
  'shared-folder:choose': channel<SharedFolderStatus | null>()(dossierInput),
  'shared-folder:stop': channel<SharedFolderStatus>()(dossierInput),
  /** Looks now. `hurry`: also writes what would be gathered for a while. */
  'shared-folder:look': channel<SharedFolderStatus>()(z.object({ id: dossierIdSchema, hurry: z.boolean() })),
  /** In the file manager. */
  'shared-folder:show': channel<null>()(dossierInput),
  /** The bytes of one of the loose files, for the window to read in like any chosen file. */
  'shared-folder:fetch': channel<{ readonly name: string; readonly bytes: Uint8Array }>()(
    z.object({ id: dossierIdSchema, path: z.string().min(1).max(2000) }),
  ),
} as const;
