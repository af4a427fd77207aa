// Reading a dossier's folder without changing it: snapshot or backup, with the journal played over it.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { apply, newDossier } from '@shared/commands';
import { type DossierId, type Result, fail, succeed } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import { newestGoodBackup } from './backups';
import { type JournalContent, readJournal } from './journal';
import type { JournalEntry } from './journal-line';
import type { Snapshot } from './snapshot';
import { SnapshotAdapter, SnapshotRefused } from './snapshot-file';

export interface DossierPaths {
  readonly folder: string;
  readonly snapshot: string;
  readonly journal: string;
  readonly backups: string;
  readonly blobs: string;
  /** Versions that a person asked to keep. */
  readonly kept: string;
  /** Versions that came with a copy from another computer. */
  readonly carried: string;
}

export function pathsOf(folder: string): DossierPaths {
  return {
    folder,
    snapshot: join(folder, 'dossier.json'),
    journal: join(folder, 'journal.ndjson'),
    backups: join(folder, 'backups'),
    blobs: join(folder, 'blobs'),
    kept: join(folder, 'versies'),
    carried: join(folder, 'versies-uit-kopie'),
  };
}

export interface ReadDossier {
  /** The state after the journal, and the number of its last command. */
  readonly state: Snapshot;
  readonly snapshotIs: 'good' | 'unreadable' | 'missing';
  readonly journal: JournalContent;
  /** Some commands could not be read or applied. */
  readonly isIncomplete: boolean;
  /** When a file of it was last written, ISO. */
  readonly savedAt: string;
}

/** Codes: `newer-version`, `dossier-missing`, `dossier-unreadable`. In all cases nothing on disk is touched. */
export async function readDossier(folder: string, id: DossierId): Promise<Result<ReadDossier>> {
  const paths = pathsOf(folder);
  try {
    const found = await readSnapshotFile(paths.snapshot);
    if (!found.ok) return found;
    const { snapshot, snapshotIs } = found.value;
    const journal = await readJournal(paths.journal);
    const base = snapshot ?? (await newestGoodBackup(paths.backups)) ?? beginning(id, journal);
    if (base === undefined) {
      const code =
        snapshotIs === 'missing' && journal.bytes.length === 0 ? 'dossier-missing' : 'dossier-unreadable';
      return fail(code, mainSentence(code));
    }
    if (base.dossier.shared.dossier !== id)
      return fail('dossier-unreadable', mainSentence('dossier-unreadable'));
    const replayed = replay(base, journal.entries);
    const isIncomplete = replayed.isIncomplete || journal.damage === 'unreadable-lines';
    const savedAt = new Date(
      Math.max(await writtenAt(paths.snapshot), await writtenAt(paths.journal)),
    ).toISOString();
    return succeed({ state: replayed.state, snapshotIs, journal, isIncomplete, savedAt });
  } catch {
    return fail('dossier-unreadable', mainSentence('dossier-unreadable'));
  }
}

/**
 * Plays the journal over a snapshot. Behind a gap, undo and redo are left out: they would take back another command
 * than the person meant. What is left out stays in the file that is kept aside.
 */
function replay(
  base: Snapshot,
  entries: readonly JournalEntry[],
): { state: Snapshot; isIncomplete: boolean } {
  let { sequence, dossier } = base;
  let isIncomplete = false;
  for (const entry of entries) {
    if (entry.sequence <= sequence) continue;
    if (entry.sequence !== sequence + 1) isIncomplete = true;
    sequence = entry.sequence;
    const { type } = entry.command;
    if (isIncomplete && (type === 'undo' || type === 'redo')) continue;
    const next = apply(dossier, entry.command);
    if (next.ok) dossier = next.value;
    else isIncomplete = true;
  }
  return { state: { ...base, sequence, dossier }, isIncomplete };
}

type FoundSnapshot =
  | { readonly snapshotIs: 'good'; readonly snapshot: Snapshot }
  | { readonly snapshotIs: 'unreadable' | 'missing'; readonly snapshot: undefined };

async function readSnapshotFile(path: string): Promise<Result<FoundSnapshot>> {
  try {
    const snapshot = await new SnapshotAdapter(path).read();
    if (snapshot === null) return succeed({ snapshotIs: 'missing', snapshot: undefined });
    return succeed({ snapshotIs: 'good', snapshot });
  } catch (error) {
    if (!(error instanceof SnapshotRefused)) throw error;
    if (error.reason.code === 'newer-version') return { ok: false, error: error.reason };
    return succeed({ snapshotIs: 'unreadable', snapshot: undefined });
  }
}

/** The empty dossier, where the journal goes back to the very first command. */
function beginning(id: DossierId, journal: JournalContent): Snapshot | undefined {
  if (journal.entries[0]?.sequence !== 1) return undefined;
  return { sequence: 0, meta: { createdAt: '', isSample: false }, dossier: newDossier(id) };
}

async function writtenAt(path: string): Promise<number> {
  return await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
