// What is current, read in the plainest way that the rules can be written down: the witness against `merge/`.
import type { Contribution, CouncilId, Decision, RecordHash, SharedRecord } from '../domain';
import { hashRecord } from '../exchange/record-hash';

type Hashed<T> = readonly (readonly [RecordHash, T])[];

/**
 * The current contributions of each council, as hashes: heads, of files without lineage only the highest number, and no
 * choice between versions about which the council itself has spoken.
 */
export function plainHeads(records: readonly SharedRecord[]): Map<CouncilId, RecordHash[]> {
  const heads = new Map<CouncilId, RecordHash[]>();
  const all = contributionsIn(records);
  for (const council of new Set(all.map(([, { council }]) => council))) {
    const mine = all.filter(([, record]) => record.council === council);
    const free = mine.filter(([hash]) => !mine.some(([, other]) => other.ancestors.includes(hash)));
    const reach = free.map(([, record]) => Math.max(...[record, ...below(mine, record)].map(numberOf)));
    const current = free.filter(
      ([, record], at) => numberOf(record) === 0 || reach[at] === Math.max(...reach),
    );
    const standing = current.filter(
      ([, record]) => !mine.some(([, own]) => plainlyOverrules(mine, own, record)),
    );
    const shown = standing.length > 0 ? standing : current;
    if (shown.length > 0) heads.set(council, shown.map(([hash]) => hash).sort());
  }
  return heads;
}

/** All that a contribution names, what those name, and lower numbers. */
export function plainlyReplaced(records: readonly SharedRecord[], head: Contribution): Contribution[] {
  const mine = contributionsIn(records).filter(([, { council }]) => council === head.council);
  const withBelow = (record: Contribution) => [record, ...below(mine, record)];
  const reach = (record: Contribution) => Math.max(...withBelow(record).map(numberOf));
  const lower = mine
    .map(([, record]) => record)
    .filter((one) => numberOf(one) > 0 && reach(one) < reach(head));
  const replaced = [...below(mine, head), ...lower.flatMap(withBelow)];
  const choices = mine
    .map(([, record]) => record)
    .filter((choice) => [head, ...replaced].some((own) => plainlyOverrules(mine, own, choice)));
  return [...new Set([...replaced, ...choices])];
}

/** The council's own word about all that a choice chose between; what the choice itself knew has no say. */
function plainlyOverrules(mine: Hashed<Contribution>, own: Contribution, choice: Contribution): boolean {
  if (choice.minted !== 'choice' || own.minted === 'choice' || choice.ancestors.length === 0) return false;
  const under = below(mine, own);
  const highest = Math.max(...[own, ...under].map(numberOf));
  return choice.ancestors.every((hash) => {
    const version = mine.find(([other]) => other === hash)?.[1];
    if (version === own) return false;
    const isNamed = [own, ...under].some(({ ancestors }) => ancestors.includes(hash));
    return isNamed || (version !== undefined && numberOf(version) > 0 && numberOf(version) < highest);
  });
}

/** The decisions that stand on a subject: not taken back, and not followed by one that was not taken back. */
export function plainlyStanding(records: readonly SharedRecord[], subject: string): RecordHash[] {
  const history = records.flatMap((record): [RecordHash, Decision][] =>
    record.type === 'decision' && record.subjects.includes(subject) ? [[hashRecord(record), record]] : [],
  );
  const counts = (hash: RecordHash): boolean =>
    !history.some(([other, { act }]) => act.act === 'retract' && act.decision === hash && counts(other));
  const descends = (from: Decision, hash: RecordHash): boolean =>
    from.parents.includes(hash) ||
    history.some(([parent, decision]) => from.parents.includes(parent) && descends(decision, hash));
  const standing = history.filter(([hash, { act }]) => act.act !== 'retract' && counts(hash));
  return standing
    .filter(([hash]) => !standing.some(([, other]) => descends(other, hash)))
    .map(([hash]) => hash)
    .sort();
}

function contributionsIn(records: readonly SharedRecord[]): [RecordHash, Contribution][] {
  return records.flatMap((record): [RecordHash, Contribution][] =>
    record.type === 'contribution' && record.role === 'council' ? [[hashRecord(record), record]] : [],
  );
}

function below(mine: Hashed<Contribution>, record: Contribution): Contribution[] {
  const named = mine.filter(([hash]) => record.ancestors.includes(hash)).map(([, ancestor]) => ancestor);
  return [...new Set(named.flatMap((ancestor) => [ancestor, ...below(mine, ancestor)]))];
}

function numberOf(record: Contribution): number {
  return record.minted === 'plain' ? (record.revision ?? 0) : 0;
}
