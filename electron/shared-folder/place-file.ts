// Putting a new file into a shared folder: whole under its name at once, and never over another file.
import { open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStamp } from '@shared/exchange/shared-folder-patience';
import { hashBytes } from '../persistence/checksum';
import { syncFolder, systemCode } from '../persistence/safe-write';

export interface PlacedFile {
  readonly name: string;
  readonly stamp: FileStamp;
}

/** Sync tools leave names like this alone, and so do we when reading. */
const unfinished = (writer: string) => `~samenadvies-${writer}`;

/**
 * Writes `bytes` under `name`, or under "name 2" when another file has that name. A file with these very bytes is enough.
 * Throws what the file system throws; then no file was added.
 */
export async function placeFile(
  folder: string,
  name: string,
  bytes: Uint8Array,
  writer: string,
): Promise<PlacedFile> {
  const free = await findFreeName(folder, name, bytes);
  if (free.isThere) return { name: free.name, stamp: await stampOf(join(folder, free.name)) };
  await sweepUnfinished(folder, writer);
  const beside = join(folder, `${unfinished(writer)}-${hashBytes(bytes).slice(0, 8)}.tmp`);
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync().catch((error: unknown) => {
        // Not every network drive can flush; a full one says so here.
        if (!['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(systemCode(error) ?? '')) throw error;
      });
    } finally {
      await file.close();
    }
    const { size } = await stampOf(beside);
    if (size !== bytes.length) throw Object.assign(new Error('Short write'), { code: 'ENOSPC' });
    await rename(beside, join(folder, free.name));
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder).catch(() => undefined);
  return { name: free.name, stamp: await stampOf(join(folder, free.name)) };
}

async function findFreeName(
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly name: string; readonly isThere: boolean }> {
  const taken = new Set((await readdir(folder)).map((entry) => entry.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : name.replace(/(\.[^.]+)$/, ` ${number}$1`);
    if (!taken.has(candidate.toLowerCase())) return { name: candidate, isThere: false };
    const present = await readFile(join(folder, candidate)).catch(() => undefined);
    if (present !== undefined && hashBytes(present) === hashBytes(bytes))
      return { name: candidate, isThere: true };
  }
}

/** What a computer left half-written when it was cut off is of no use to anybody. */
async function sweepUnfinished(folder: string, writer: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(`${unfinished(writer)}-`) && name.endsWith('.tmp'))
      await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

async function stampOf(path: string): Promise<FileStamp> {
  const { size, mtimeMs } = await stat(path);
  return { size, mtimeMs };
}
