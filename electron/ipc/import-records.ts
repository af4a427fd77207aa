// Records of one file come into an open dossier: one command a file.
import type { Command } from '@shared/commands';
import { type Result, type SharedRecord, succeed } from '@shared/domain';
import { hashRecord } from '@shared/exchange/record-hash';
import { type SharedState, addRecords, currentInvitation, setNames, withoutRecords } from '@shared/merge';
import {
  type AnswerReport,
  type ContributionReport,
  invitationChanges,
  reportAnswer,
  reportContribution,
} from '@shared/views';
import type { IncomingFile, ReadFile } from '../jobs/job-port';
import { hashBytes } from '../persistence/checksum';
import type { AppContext } from './app-context';

export interface ImportedFile {
  /** Against the state before this file. */
  readonly contributions: readonly ContributionReport[];
  /** New answers to the joint draft. */
  readonly answers: readonly AnswerReport[];
  /** Those that were not known here. */
  readonly otherRecords: number;
  /** What is different in the invitation, in sentences. */
  readonly invitationChanges: readonly string[];
  /** Null when everything in the file was known already and counts. */
  readonly command: Command | null;
  readonly savedAt: string;
}

/**
 * Documents first, then one command with all records: a computer that stops in between has all of the file or none of it.
 * What comes in by itself (`via`) brings only what is new here, so that nothing that a person set aside counts again.
 * Codes: `other-dossier`, `not-saved`, `not-recorded` and those of opening.
 */
export async function importRecords(
  { stores, now }: Pick<AppContext, 'stores' | 'now'>,
  file: IncomingFile,
  read: ReadFile,
  via?: 'shared-folder',
): Promise<Result<ImportedFile>> {
  const opened = await stores.open(read.dossier);
  if (!opened.ok) return opened;
  const { dossier, savedAt } = opened.value;
  // What was set aside counts as not being here: reading its file again brings it back.
  const counting = withoutRecords(dossier.shared, new Set(dossier.local.setAside));
  const records =
    via === undefined ? read.records : read.records.filter((record) => !isKnown(dossier.shared, record));
  const grown = addRecords(counting, records);
  if (!grown.ok) return grown;
  const contributions = records.flatMap((record) =>
    record.type === 'contribution' ? reportContribution(counting, record) : [],
  );
  const others = records.filter((record) => record.type !== 'contribution' && !isKnown(counting, record));
  const invitationBefore = currentInvitation(counting.invitations);
  const invitationAfter = currentInvitation(grown.value.state.invitations);
  const report = {
    contributions,
    answers: others.flatMap((record) => (record.type === 'answer' ? reportAnswer(record) : [])),
    otherRecords: others.filter(({ type }) => type !== 'answer').length,
    invitationChanges:
      invitationBefore && invitationAfter ? invitationChanges(invitationBefore, invitationAfter) : [],
  };
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
    records: [...records],
    ...(via && { via }),
  };
  const done = await stores.perform(read.dossier, command);
  return done.ok ? succeed({ ...report, command, savedAt: done.value.savedAt }) : done;
}

function isKnown(state: SharedState, record: SharedRecord): boolean {
  const hash = hashRecord(record);
  return setNames.some((name) => hash in state[name]);
}
