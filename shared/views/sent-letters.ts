// The letter as it was sent: which files, to whom, and from which day the colleges have time to answer.
import type { AddresseeId, RecordHash, SentLetter } from '../domain';
import { type SharedState, indexDecisions, withoutRecords } from '../merge';

export interface RecordedSending {
  readonly decision: RecordHash;
  readonly sent: SentLetter;
  /** ISO time at which it was recorded, and by whom. */
  readonly at: string;
  readonly by?: string;
}

/** Oldest first. */
export function sentLetters(
  everything: SharedState,
  setAside: ReadonlySet<RecordHash> = new Set(),
): RecordedSending[] {
  const index = indexDecisions(withoutRecords(everything, setAside).decisions);
  return [...index.subjects()]
    .filter((subject) => subject.startsWith('letter-sent:'))
    .sort()
    .flatMap((subject) => {
      const [first] = index.inForce(subject);
      if (first?.[1].act.act !== 'record-sent-letter') return [];
      const [decision, { act, at, by }] = first;
      return [{ decision, sent: act.sent, at, ...(by !== undefined && { by }) }];
    })
    .sort((a, b) => (a.sent.sentOn < b.sent.sentOn ? -1 : a.sent.sentOn > b.sent.sentOn ? 1 : 0));
}

/** The day from which the time to answer runs, for one college or for all: the last letter that went to it. */
export function sentOn(sendings: readonly RecordedSending[], addressee?: AddresseeId): string | undefined {
  return lastSending(sendings, addressee)?.sent.sentOn;
}

/** The last letter that went to one college or to all. */
export function lastSending(
  sendings: readonly RecordedSending[],
  addressee?: AddresseeId,
): RecordedSending | undefined {
  return sendings.findLast(
    ({ sent: { addressees } }) =>
      addressee === undefined || addressees.length === 0 || addressees.includes(addressee),
  );
}
