// The backups of one dossier on disk; which of them stay is said in backup-policy.
import { readFile, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type Backup, backupName, newestFirst, readBackupName, superfluousBackups } from './backup-policy';
import { systemCode, writeSafely } from './safe-write';
import { type Snapshot, readSnapshot, writeSnapshot } from './snapshot';

export async function writeBackup(folder: string, snapshot: Snapshot, at: Date): Promise<void> {
  await writeSafely(join(folder, backupName(at, snapshot.sequence)), writeSnapshot(snapshot));
  for (const { name } of superfluousBackups(await listBackups(folder))) {
    await unlink(join(folder, name)).catch(() => undefined);
  }
}

/** The newest backup that can be read, or undefined when there is none. */
export async function newestGoodBackup(folder: string): Promise<Snapshot | undefined> {
  for (const { name } of newestFirst(await listBackups(folder))) {
    const snapshot = readSnapshot(await readFile(join(folder, name), 'utf8').catch(() => ''));
    if (snapshot.ok) return snapshot.value;
  }
  return undefined;
}

async function listBackups(folder: string): Promise<Backup[]> {
  try {
    return (await readdir(folder)).flatMap((name) => readBackupName(name) ?? []);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
