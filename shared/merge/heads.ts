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
 * those a lower number is replaced by a higher one. That rule reads the set, not the order of import.
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
    const heads = headsOf(entries);
    const latest = heads.reduce((highest, [, record]) => Math.max(highest, plainRevision(record)), 0);
    byCouncil.set(
      council,
      heads.filter(([, record]) => {
        const revision = plainRevision(record);
        return revision === 0 || revision === latest;
      }),
    );
  }
  return byCouncil;
}

/** The number that orders a file without lineage, or 0 where numbers do not order. */
export function plainRevision(record: Contribution): number {
  return record.minted === 'plain' ? (record.revision ?? 0) : 0;
}

/** What the heads of the invitation say together: councils, addressees and chapters of all, the rest of the first. */
export function currentInvitation(invitations: RecordSet<Invitation>): Invitation | undefined {
  const heads = headsOf(entriesOf(invitations)).map(([, record]) => record);
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
