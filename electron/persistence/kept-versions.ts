// Versions of a dossier to go back to: the last of every day, which backups keep, those that a person asked for, and those
// that came along from another computer.
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, fail } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import { type Backup, backupName, newestFirst, readBackupName } from './backup-policy';
import { systemCode, writeSafely } from './safe-write';
import { type Snapshot, readSnapshot, writeSnapshot } from './snapshot';

export interface VersionFolders {
  readonly backups: string;
  /** Of what a person asked for: nothing here goes by itself. */
  readonly kept: string;
  /** Of another computer: what came with a copy of everything. */
  readonly carried: string;
}

export interface KeptVersion extends Backup {
  readonly is: 'kept' | 'daily' | 'carried';
}

/** Newest first; of the backups only the last of each day, by the days of this computer. */
export async function listVersions({ backups, kept, carried }: VersionFolders): Promise<KeptVersion[]> {
  const days = new Set<string>();
  const daily = newestFirst(await named(backups)).filter(({ at }) => {
    const day = new Date(at).toDateString();
    const isNew = !days.has(day);
    days.add(day);
    return isNew;
  });
  return [
    ...daily.map((version) => ({ ...version, is: 'daily' as const })),
    ...(await named(kept)).map((version) => ({ ...version, is: 'kept' as const })),
    ...(await named(carried)).map((version) => ({ ...version, is: 'carried' as const })),
  ].sort((one, other) => other.at - one.at);
}

/** Codes: `version-gone`, and those of {@link readSnapshot}. */
export async function readVersion(folders: VersionFolders, name: string): Promise<Result<Snapshot>> {
  if (readBackupName(name) !== undefined) {
    for (const folder of [folders.kept, folders.backups, folders.carried]) {
      const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
      if (text !== undefined) return readSnapshot(text);
    }
  }
  return fail('version-gone', mainSentence('version-gone'));
}

export async function keepVersion(folder: string, snapshot: Snapshot, at: Date): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeSafely(join(folder, backupName(at, snapshot.sequence)), writeSnapshot(snapshot));
}

async function named(folder: string): Promise<Backup[]> {
  try {
    return (await readdir(folder)).flatMap((name) => readBackupName(name) ?? []);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
