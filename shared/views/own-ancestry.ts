// Everything that a contribution replaces, as far as this computer knows.
import type { Contribution, RecordHash } from '../domain';
import { type RecordSet, entriesOf, plainRevision } from '../merge';

/**
 * The given contributions with all that they replace, sorted: by name, and for files without lineage by their number.
 * Names of contributions that are not here are kept; they may arrive later.
 */
export function ancestryOf(
  contributions: RecordSet<Contribution>,
  starts: readonly RecordHash[],
): RecordHash[] {
  const found = new Set<RecordHash>();
  const open = [...starts];
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    if (found.has(hash)) continue;
    found.add(hash);
    const record = Object.hasOwn(contributions, hash) ? contributions[hash] : undefined;
    if (record === undefined) continue;
    open.push(...record.ancestors);
    const number = plainRevision(record);
    if (number === 0) continue;
    for (const [other, earlier] of entriesOf(contributions)) {
      const revision = plainRevision(earlier);
      if (earlier.council === record.council && revision > 0 && revision < number) open.push(other);
    }
  }
  return [...found].sort();
}
