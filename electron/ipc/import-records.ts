// Records of one file come into an open dossier: one command a file.
import type { Command } from '@shared/commands';
import { type Result, succeed } from '@shared/domain';
import { addRecords, withoutRecords } from '@shared/merge';
import { type ContributionReport, reportContribution } from '@shared/views';
import type { IncomingFile, ReadFile } from '../jobs/job-port';
import { hashBytes } from '../persistence/checksum';
import type { AppContext } from './app-context';

export interface ImportedFile {
  /** Against the state before this file. */
  readonly contributions: readonly ContributionReport[];
  readonly otherRecords: number;
  /** Null when everything in the file was known already and counts. */
  readonly command: Command | null;
  readonly savedAt: string;
}

/** Codes: `other-dossier`, `not-saved`, `not-recorded` and those of opening. */
export async function importRecords(
  { stores, now }: AppContext,
  file: IncomingFile,
  read: ReadFile,
): Promise<Result<ImportedFile>> {
  const opened = await stores.open(read.dossier);
  if (!opened.ok) return opened;
  const { dossier, savedAt } = opened.value;
  // What was set aside counts as not being here: reading its file again brings it back.
  const counting = withoutRecords(dossier.shared, new Set(dossier.local.setAside));
  const grown = addRecords(counting, read.records);
  if (!grown.ok) return grown;
  const contributions = read.records.flatMap((record) =>
    record.type === 'contribution' ? reportContribution(counting, record) : [],
  );
  const report = { contributions, otherRecords: read.records.length - contributions.length };
  for (const bytes of read.blobs) {
    const put = await stores.putBlob(read.dossier, bytes);
    if (!put.ok) return put;
  }
  if (grown.value.added.length === 0) return succeed({ ...report, command: null, savedAt });
  const command: Command = {
    type: 'import',
    at: now().toISOString(),
    fileName: file.name.slice(0, 500),
    fileHash: hashBytes(file.bytes),
    records: [...read.records],
  };
  const done = await stores.perform(read.dossier, command);
  return done.ok ? succeed({ ...report, command, savedAt: done.value.savedAt }) : done;
}
