// Inbreng: what members of one council sent to its secretary, and what of it is in the council's text.
import type { WorkingPoint } from '../commands/working-text';
import type { AdvicePoint, Contribution, CouncilId, RecordHash } from '../domain';
import { hashPoint } from '../exchange/record-hash';
import { takenEntry } from '../drafting/take-in';
import { type SharedState, entriesOf, headsOf } from '../merge';
import { replacedBy } from './contribution-overview';

export interface MemberPoint {
  readonly point: AdvicePoint;
  /** `changed`: the member rewrote it after it was taken in, and the text here is another one. */
  readonly state: 'new' | 'taken' | 'changed';
  readonly entry?: WorkingPoint;
}

export interface MemberInput {
  readonly hash: RecordHash;
  readonly author: string;
  readonly date: string;
  readonly points: readonly MemberPoint[];
}

/** The current inbreng of every member, the newest first; what this computer's own person sent (`sender`) is left out. */
export function memberInput(
  shared: SharedState,
  council: CouncilId,
  entries: readonly WorkingPoint[],
  { setAside, sender }: { readonly setAside: ReadonlySet<RecordHash>; readonly sender?: string | undefined },
): readonly MemberInput[] {
  const sent = entriesOf(shared.contributions).filter(
    ([hash, record]) => record.council === council && record.role === 'member' && !setAside.has(hash),
  );
  return headsOf(sent)
    .filter(([, record]) => authorOf(record) !== sender)
    .map(([hash, record]): MemberInput => {
      const earlier = replacedBy(shared, record).filter(({ role }) => role === 'member');
      return {
        hash,
        author: authorOf(record),
        date: record.date,
        points: record.points.map((point) => memberPoint(point, record, earlier, entries)),
      };
    })
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}

function memberPoint(
  point: AdvicePoint,
  record: Contribution,
  earlier: readonly Contribution[],
  entries: readonly WorkingPoint[],
): MemberPoint {
  const entry = takenEntry(entries, point, authorOf(record));
  if (entry === undefined) return { point, state: 'new' };
  const content = (one: AdvicePoint) => hashPoint(record.council, { ...one, id: point.id });
  const now = content(point);
  const rewritten = earlier.some((revision) =>
    revision.points.some((other) => other.id === point.id && content(other) !== now),
  );
  return { point, state: rewritten && content(entry.point) !== now ? 'changed' : 'taken', entry };
}

function authorOf({ author, sentBy }: Contribution): string {
  return author ?? sentBy;
}
