// Writing that survives a power cut: content on disk first, then the name, then the folder that holds the name.
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { writeFile } from 'atomically';

interface WriteOptions {
  /** How long to keep trying while another program holds the file, in milliseconds. */
  readonly patienceMs?: number;
}

/**
 * Replaces or creates a file in one go: afterwards the old content stands there or the new, never half of it.
 * Throws the error of the file system (ENOSPC, EBUSY, EPERM and so on).
 */
export async function writeSafely(path: string, content: string | Uint8Array, options: WriteOptions = {}) {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  // As a stream, because atomically writes a buffer with a single call and takes a short write (disk full) for a whole one.
  await writeFile(path, Readable.from([bytes], { objectMode: false }), {
    timeout: options.patienceMs ?? 3000,
  });
  await syncFolder(dirname(path));
}

/** Gives a file or folder another name, and makes sure that the name is on disk. */
export async function renameSafely(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** Windows cannot flush a folder, and does not need it: NTFS keeps names in its own journal. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The code of a file system error (`ENOENT`), or undefined. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
