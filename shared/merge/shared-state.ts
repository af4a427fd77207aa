// A dossier's shared state: grow-only sets of immutable records, keyed by the hash of their content.
import {
  type Answer,
  type BlobRecord,
  type Contribution,
  type Decision,
  type DossierId,
  type Invitation,
  type RecordHash,
  type Result,
  type SharedRecord,
  fail,
  succeed,
} from '../domain';
import { canonicalJson } from '../exchange/canonical-json';
import { sha256Hex } from '../exchange/hash';
import { hashRecord } from '../exchange/record-hash';
import { exchangeSentence } from '../i18n/nl-exchange';

export type RecordSet<T> = Readonly<Record<RecordHash, T>>;

export interface SharedState {
  readonly dossier: DossierId;
  readonly invitations: RecordSet<Invitation>;
  readonly contributions: RecordSet<Contribution>;
  readonly decisions: RecordSet<Decision>;
  readonly answers: RecordSet<Answer>;
  readonly blobs: RecordSet<BlobRecord>;
}

type SetName = Exclude<keyof SharedState, 'dossier'>;
export const setNames = ['invitations', 'contributions', 'decisions', 'answers', 'blobs'] as const;

const setOf: Record<SharedRecord['type'], SetName> = {
  invitation: 'invitations',
  contribution: 'contributions',
  decision: 'decisions',
  answer: 'answers',
  blob: 'blobs',
};

export function emptyState(dossier: DossierId): SharedState {
  return { dossier, invitations: {}, contributions: {}, decisions: {}, answers: {}, blobs: {} };
}

/** The records of one set with their hashes, ordered by hash: never by arrival. */
export function entriesOf<T>(set: RecordSet<T>): [RecordHash, T][] {
  return (Object.keys(set) as RecordHash[]).sort().map((hash) => [hash, set[hash] as T]);
}

export function allRecords(state: SharedState): SharedRecord[] {
  return setNames.flatMap((name) => entriesOf<SharedRecord>(state[name]).map(([, record]) => record));
}

/**
 * The state with these records in it; records already there change nothing. `added` are the hashes that were new.
 * @returns code `other-dossier` when a record belongs to another dossier: then nothing is added.
 */
export function addRecords(
  state: SharedState,
  records: readonly SharedRecord[],
): Result<{ state: SharedState; added: RecordHash[] }> {
  const next: Record<SetName, Record<RecordHash, SharedRecord>> = {
    invitations: { ...state.invitations },
    contributions: { ...state.contributions },
    decisions: { ...state.decisions },
    answers: { ...state.answers },
    blobs: { ...state.blobs },
  };
  const added: RecordHash[] = [];
  for (const record of records) {
    if (record.dossier !== state.dossier) return fail('other-dossier', exchangeSentence('other-dossier'));
    const hash = hashRecord(record);
    const set = next[setOf[record.type]];
    if (hash in set) continue;
    set[hash] = record;
    added.push(hash);
  }
  return succeed({ state: { dossier: state.dossier, ...next } as SharedState, added });
}

/** Set union: associative, commutative and idempotent. Code `other-dossier` when the dossiers differ. */
export function unite(one: SharedState, other: SharedState): Result<SharedState> {
  if (one.dossier !== other.dossier) return fail('other-dossier', exchangeSentence('other-dossier'));
  return succeed({
    dossier: one.dossier,
    invitations: { ...one.invitations, ...other.invitations },
    contributions: { ...one.contributions, ...other.contributions },
    decisions: { ...one.decisions, ...other.decisions },
    answers: { ...one.answers, ...other.answers },
    blobs: { ...one.blobs, ...other.blobs },
  });
}

/** The bytes of the state that every computer agrees on, whatever the order in which records arrived. */
export function canonicalState(state: SharedState): string {
  return canonicalJson(state);
}

/** SHA-256 of {@link canonicalState}. */
export function stateHash(state: SharedState): string {
  return sha256Hex(canonicalState(state));
}

/** The state as if some records had not arrived: what a computer has set aside counts nowhere. */
export function withoutRecords(state: SharedState, setAside: ReadonlySet<RecordHash>): SharedState {
  if (setAside.size === 0) return state;
  const kept = setNames.map((name) => [
    name,
    Object.fromEntries(Object.entries(state[name]).filter(([hash]) => !setAside.has(hash as RecordHash))),
  ]);
  return { ...state, ...(Object.fromEntries(kept) as Omit<SharedState, 'dossier'>) };
}
