// The decisions in force on every subject: heads of their history, with retracted ones replaced by what was before.
import type { Decision, RecordHash } from '../domain';
import { type RecordSet, entriesOf } from './shared-state';

export interface DecisionIndex {
  /** Decisions in force on a subject, by hash; two or more are a fork. */
  readonly inForce: (subject: string) => readonly [RecordHash, Decision][];
  /** The newest acts on a subject, retractions included: what a new decision names as its parents. */
  readonly tips: (subject: string) => readonly RecordHash[];
  readonly subjects: () => Iterable<string>;
}

/**
 * Reads the set once. A decision is a tip of a subject when no other decision on that subject names it as a parent.
 * A retraction at the tip stands for what was in force before the decision that it takes back, and so on back.
 */
export function indexDecisions(decisions: RecordSet<Decision>): DecisionIndex {
  const histories = new Map<string, Map<RecordHash, Decision>>();
  for (const [hash, decision] of entriesOf(decisions)) {
    for (const subject of decision.subjects) {
      const history = histories.get(subject) ?? new Map<RecordHash, Decision>();
      histories.set(subject, history.set(hash, decision));
    }
  }
  const known = new Map<string, { tips: RecordHash[]; inForce: [RecordHash, Decision][] }>();
  const read = (subject: string) => {
    const before = known.get(subject);
    if (before) return before;
    const history = histories.get(subject) ?? new Map<RecordHash, Decision>();
    const named = new Set([...history.values()].flatMap((decision) => decision.parents));
    const tips = [...history.keys()].filter((hash) => !named.has(hash));
    const found = { tips, inForce: inForceAmong(history, tips) };
    known.set(subject, found);
    return found;
  };
  return {
    inForce: (subject) => read(subject).inForce,
    tips: (subject) => read(subject).tips,
    subjects: () => histories.keys(),
  };
}

function inForceAmong(
  history: ReadonlyMap<RecordHash, Decision>,
  tips: readonly RecordHash[],
): [RecordHash, Decision][] {
  const standing = new Map<RecordHash, Decision>();
  const seen = new Set<RecordHash>();
  const waiting = [...tips];
  for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
    const decision = history.get(hash);
    if (decision === undefined || seen.has(hash)) continue;
    seen.add(hash);
    if (decision.act.act === 'retract') waiting.push(...(history.get(decision.act.decision)?.parents ?? []));
    else standing.set(hash, decision);
  }
  if (standing.size > 1) for (const hash of olderThanOthers(history, standing)) standing.delete(hash);
  return [...standing].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Those of `standing` that another of them descends from: after a retraction an ancestor may turn up beside its heir. */
function olderThanOthers(
  history: ReadonlyMap<RecordHash, Decision>,
  standing: ReadonlyMap<RecordHash, Decision>,
): Set<RecordHash> {
  const ancestors = new Set<RecordHash>();
  const waiting = [...standing.values()].flatMap((decision) => decision.parents);
  for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
    if (ancestors.has(hash)) continue;
    ancestors.add(hash);
    waiting.push(...(history.get(hash)?.parents ?? []));
  }
  return ancestors;
}
