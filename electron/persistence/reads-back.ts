// Whether a change can be read by the next start: asked before anybody hears that it was done.
import { type Dossier, commandSchema } from '@shared/commands';
import { type SharedRecord, sharedRecordSchema } from '@shared/domain';
import { type RecordSet, setNames } from '@shared/merge';
import { type JournalEntry, readJournalLine, writeJournalLine } from './journal-line';

/** Looks only at what is new, so that a long dossier costs no more than a short one. */
export function readsBack(before: Dossier, after: Dossier, entry: JournalEntry): boolean {
  if (readJournalLine(writeJournalLine(entry)) === undefined) return false;
  const known = new Set<unknown>([...before.local.undo, ...before.local.redo]);
  const steps = [...after.local.undo, ...after.local.redo].filter((step) => !known.has(step));
  return (
    setNames.every((name) =>
      newRecords(before.shared[name], after.shared[name]).every(
        (record) => sharedRecordSchema.safeParse(record).success,
      ),
    ) && steps.every((step) => commandSchema.safeParse(step).success)
  );
}

function newRecords(before: RecordSet<SharedRecord>, after: RecordSet<SharedRecord>): SharedRecord[] {
  if (before === after) return [];
  return Object.entries<SharedRecord>(after).flatMap(([hash, record]) => (hash in before ? [] : [record]));
}
