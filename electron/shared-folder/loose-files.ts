// Files that a person has to choose: Word and plain JSON that nobody read in yet.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportEntry } from '@shared/commands';
import { type FileStamp, isSameStamp } from '@shared/exchange/shared-folder-patience';
import { hashBytes } from '../persistence/checksum';
import type { FolderPlace } from './folder-host';
import type { ListedFile } from './list-folder';

/** Remembers the hash of each file as long as it looks the same. */
export type LooseHashes = Map<string, { readonly stamp: FileStamp; readonly hash: string }>;

const mostFiles = 50;
const largest = 25_000_000;
const patienceMs = 20_000;

/** Paths within the folder. A file whose bytes were read in before, under any name, is left out. */
export async function looseFiles(
  { root, door }: FolderPlace,
  listed: readonly ListedFile[],
  hashes: LooseHashes,
  imports: readonly ImportEntry[],
): Promise<string[]> {
  const imported = new Set(imports.map(({ fileHash }) => fileHash));
  const paths: string[] = [];
  const loose = listed.filter(({ kind, stamp }) => kind === 'by-hand' && stamp.size > 0);
  for (const { path, stamp } of loose.slice(0, mostFiles)) {
    const known = hashes.get(path);
    if (known === undefined || !isSameStamp(known.stamp, stamp)) {
      if (stamp.size > largest) continue;
      const bytes = await door.pass((signal) => readFile(join(root, path), { signal }), patienceMs);
      if (!bytes.ok) continue;
      hashes.set(path, { stamp, hash: hashBytes(bytes.value) });
    }
    if (!imported.has(hashes.get(path)?.hash ?? '')) paths.push(path);
  }
  return paths;
}
