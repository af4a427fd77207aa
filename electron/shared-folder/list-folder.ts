// What stands in a shared folder: files with their size and time of change, not yet opened.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type FolderFileKind,
  isOwnFolderOfTool,
  kindOfFolderFile,
} from '@shared/exchange/shared-folder-names';
import type { FileStamp } from '@shared/exchange/shared-folder-patience';

export interface ListedFile {
  /** Within the folder, with slashes. */
  readonly path: string;
  readonly kind: Exclude<FolderFileKind, 'other'>;
  readonly stamp: FileStamp;
}

export interface FolderListing {
  readonly files: readonly ListedFile[];
  /** Some folders were left out. */
  readonly isCutOff: boolean;
}

/** Chosen one too high, a folder can hold a whole company. */
const mostFolders = 300;
const mostFiles = 5000;
const depth = 2;

/** The nearest folders first. Throws only when the folder itself cannot be read. */
export async function listFolder(root: string, signal?: AbortSignal): Promise<FolderListing> {
  const files: ListedFile[] = [];
  let folders = [''];
  let seen = 0;
  for (let level = 0; level <= depth && folders.length > 0; level++) {
    const below: string[] = [];
    for (const folder of folders) {
      signal?.throwIfAborted();
      if (++seen > mostFolders || files.length >= mostFiles) return { files, isCutOff: true };
      const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
        if (folder === '') throw error;
        return [];
      });
      for (const entry of entries) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!isOwnFolderOfTool(entry.name)) below.push(path);
          continue;
        }
        const kind = kindOfFolderFile(entry.name);
        // Deeper down nobody put a loose file for this dossier.
        if (kind === 'other' || (kind === 'by-hand' && level > 1)) continue;
        const found = await stat(join(root, path)).catch(() => undefined);
        if (found?.isFile() !== true) continue;
        files.push({ path, kind, stamp: { size: found.size, mtimeMs: found.mtimeMs } });
      }
    }
    folders = below.sort();
  }
  return { files, isCutOff: false };
}
