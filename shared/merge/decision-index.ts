// The decisions in force on every subject: heads of their history, with retracted ones replaced by what was before.
import type { Decision, RecordHash } from '../domain';
import { type RecordSet, entriesOf } from './shared-state';
import { subjectFilter } from './subjects';

export interface DecisionIndex {
  /** Decisions in force on a subject, by hash; two or more are a fork. Never retractions. */
  readonly inForce: (subject: string) => readonly [RecordHash, Decision][];
  /** The newest acts on a subject, retractions included: what a new decision names as its parents. */
  readonly tips: (subject: string) => readonly RecordHash[];
  /** Whether an act on a subject counts: no retraction that counts takes it back there. */
  readonly isActive: (subject: string, hash: RecordHash) => boolean;
  readonly subjects: () => Iterable<string>;
}

type History = ReadonlyMap<RecordHash, Decision>;

interface SubjectReading {
  readonly tips: readonly RecordHash[];
  readonly active: ReadonlySet<RecordHash>;
  readonly inForce: readonly [RecordHash, Decision][];
}

const nothing: SubjectReading = { tips: [], active: new Set(), inForce: [] };

/**
 * Reads the set once. An act counts when no retraction that itself counts takes it back, so retracting a retraction
 * brings the act back. In force are the acts that count and from which no other one that counts descends.
 */
export function indexDecisions(decisions: RecordSet<Decision>): DecisionIndex {
  const histories = new Map<string, Map<RecordHash, Decision>>();
  for (const [hash, decision] of entriesOf(decisions)) {
    for (const subject of decision.subjects.filter(subjectFilter(decision.act))) {
      const history = histories.get(subject) ?? new Map<RecordHash, Decision>();
      histories.set(subject, history.set(hash, decision));
    }
  }
  const known = new Map<string, SubjectReading>();
  const read = (subject: string): SubjectReading => {
    const history = histories.get(subject);
    if (history === undefined) return nothing;
    const reading = known.get(subject) ?? readSubject(history);
    known.set(subject, reading);
    return reading;
  };
  return {
    inForce: (subject) => read(subject).inForce,
    tips: (subject) => read(subject).tips,
    isActive: (subject, hash) => read(subject).active.has(hash),
    subjects: () => histories.keys(),
  };
}

function readSubject(history: History): SubjectReading {
  const named = new Set([...history.values()].flatMap((decision) => decision.parents));
  const active = activeActs(history);
  const standing = [...history].filter(([hash, { act }]) => act.act !== 'retract' && active.has(hash));
  const older = standing.length > 1 ? ancestorsOf(history, standing) : new Set<RecordHash>();
  return {
    tips: [...history.keys()].filter((hash) => !named.has(hash)),
    active,
    inForce: standing.filter(([hash]) => !older.has(hash)),
  };
}

/** A retraction names the hash of what it takes back, so chains of them never loop. */
function activeActs(history: History): Set<RecordHash> {
  const retractions = new Map<RecordHash, RecordHash[]>();
  for (const [hash, { act }] of history) {
    if (act.act === 'retract')
      retractions.set(act.decision, [...(retractions.get(act.decision) ?? []), hash]);
  }
  const verdicts = new Map<RecordHash, boolean>();
  // A stack of our own: a file may hold a chain of retractions as long as it likes.
  const waiting = [...history.keys()];
  for (let hash = waiting.at(-1); hash !== undefined; hash = waiting.at(-1)) {
    const against = retractions.get(hash) ?? [];
    const unknown = verdicts.has(hash) ? undefined : against.find((retraction) => !verdicts.has(retraction));
    if (unknown === undefined) {
      verdicts.set(hash, !against.some((retraction) => verdicts.get(retraction)));
      waiting.pop();
    } else waiting.push(unknown);
  }
  return new Set([...history.keys()].filter((hash) => verdicts.get(hash)));
}

function ancestorsOf(history: History, standing: readonly [RecordHash, Decision][]): Set<RecordHash> {
  const ancestors = new Set<RecordHash>();
  const waiting = standing.flatMap(([, decision]) => decision.parents);
  for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
    if (ancestors.has(hash)) continue;
    ancestors.add(hash);
    waiting.push(...(history.get(hash)?.parents ?? []));
  }
  return ancestors;
}
