// Which revisions are current: heads, not clocks or numbers.
import type { Contribution, CouncilId, Invitation, RecordHash } from '../domain';
import { type RecordSet, entriesOf } from './shared-state';

interface Revision {
  readonly ancestors: readonly RecordHash[];
}

/** The records that no other record in the set names as an ancestor, by hash. Ancestors that never arrived do not matter. */
export function headsOf<T extends Revision>(entries: readonly [RecordHash, T][]): [RecordHash, T][] {
  const replaced = new Set(entries.flatMap(([, record]) => record.ancestors));
  return entries.filter(([hash]) => !replaced.has(hash));
}

/**
 * The current contributions of every council, most often one. Two or more are a fork, to be shown until a person
 * writes a revision that names them all.
 *
 * Files without lineage (plain JSON) can only be ordered by the revision number that a person gave them, so among
 * those a lower number is replaced by a higher one, also when the higher one is itself replaced by a revision that names
 * it. That rule reads the set, not the order of import.
 *
 * A choice that the joint secretary made between versions is kept only until the council itself has spoken about the same
 * versions: see {@link overrules}.
 */
export function contributionHeads(
  contributions: RecordSet<Contribution>,
  setAside: ReadonlySet<RecordHash> = new Set(),
): Map<CouncilId, [RecordHash, Contribution][]> {
  const byCouncil = new Map<CouncilId, [RecordHash, Contribution][]>();
  for (const [hash, record] of entriesOf(contributions)) {
    if (record.role !== 'council' || setAside.has(hash)) continue;
    const list = byCouncil.get(record.council);
    if (list) list.push([hash, record]);
    else byCouncil.set(record.council, [[hash, record]]);
  }
  for (const [council, entries] of byCouncil) {
    byCouncil.set(council, withoutOverruled(withoutLowerNumbers(entries), entries));
  }
  return byCouncil;
}

/** The heads; of those without lineage only the ones that no head outranks. */
function withoutLowerNumbers(entries: readonly [RecordHash, Contribution][]): [RecordHash, Contribution][] {
  const heads = headsOf(entries);
  if (heads.length < 2 || heads.every(([, record]) => plainRevision(record) === 0)) return heads;
  const known = new Map(entries);
  const ranks = new Map(
    heads.map(([hash, record]) => [hash, highestRevision(record, ancestorsIn(known, record))]),
  );
  const latest = [...ranks.values()].reduce((highest, rank) => Math.max(highest, rank), 0);
  return heads.filter(([hash, record]) => plainRevision(record) === 0 || ranks.get(hash) === latest);
}

function withoutOverruled(
  heads: [RecordHash, Contribution][],
  entries: readonly [RecordHash, Contribution][],
): [RecordHash, Contribution][] {
  if (!heads.some(([, { minted }]) => minted === 'choice')) return heads;
  const known = new Map(entries);
  const standing = heads.filter(([, head]) => !entries.some(([, other]) => overrules(known, other, head)));
  // Only files that contradict themselves leave nothing: then all that is current stays in sight.
  return standing.length > 0 ? standing : heads;
}

/**
 * Whether a contribution takes the place of a choice between versions that it does not name. The council's laptop knows
 * nothing of the choice as long as it has not read the joint file, so the council's own answer to a fork would only make
 * a new one. So: the council's own word, in which everything is replaced that the choice replaced, wins.
 * What knows only one of the versions does not: the choice stands beside it as a fork, for a person to look at.
 */
export function overrules(
  known: ReadonlyMap<RecordHash, Contribution>,
  own: Contribution,
  choice: Contribution,
): boolean {
  if (choice.minted !== 'choice' || choice.ancestors.length === 0) return false;
  if (own.minted === 'choice' || own.role !== 'council') return false;
  const replaced = ancestorsIn(known, own);
  const named = new Set([own, ...replaced.values()].flatMap((record) => record.ancestors));
  const number = highestRevision(own, replaced);
  return choice.ancestors.every((hash) => {
    const version = known.get(hash);
    // What the choice knew already cannot speak about it.
    if (version === own) return false;
    const revision = version === undefined ? 0 : plainRevision(version);
    return named.has(hash) || (revision > 0 && revision < number);
  });
}

/** The records that a revision names and that are here, and those that they name in turn: a lost one breaks no line. */
export function ancestorsIn<T extends Revision>(
  known: ReadonlyMap<RecordHash, T>,
  revision: Revision,
): Map<RecordHash, T> {
  const found = new Map<RecordHash, T>();
  const waiting = [...revision.ancestors];
  for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
    const ancestor = known.get(hash);
    if (ancestor === undefined || found.has(hash)) continue;
    found.set(hash, ancestor);
    for (const older of ancestor.ancestors) waiting.push(older);
  }
  return found;
}

/** The highest number without lineage among a revision and what it replaces; 0 where numbers do not order. */
export function highestRevision(
  revision: Contribution,
  ancestors: ReadonlyMap<RecordHash, Contribution>,
): number {
  return [...ancestors.values()].reduce(
    (highest, ancestor) => Math.max(highest, plainRevision(ancestor)),
    plainRevision(revision),
  );
}

/** The number that orders a file without lineage, or 0 where numbers do not order. */
export function plainRevision(record: Contribution): number {
  return record.minted === 'plain' && record.role === 'council' ? (record.revision ?? 0) : 0;
}

/** What the heads of the invitation say together: councils, addressees and chapters of all, the rest of the first. */
export function currentInvitation(
  invitations: RecordSet<Invitation>,
  setAside: ReadonlySet<RecordHash> = new Set(),
): Invitation | undefined {
  const counting = entriesOf(invitations).filter(([hash]) => !setAside.has(hash));
  const heads = headsOf(counting).map(([, record]) => record);
  const [first] = heads;
  if (first === undefined) return undefined;
  return {
    ...first,
    councils: uniqueById(heads.flatMap((head) => head.councils)),
    addressees: uniqueById(heads.flatMap((head) => head.addressees)),
    chapters: [...new Set(heads.flatMap((head) => head.chapters))],
  };
}

function uniqueById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(item.id)) seen.set(item.id, item);
  return [...seen.values()];
}
