// The points that are about a passage of a policy document: those of one's own council, and those that were sent.
import { type LocalState, textOf } from '../commands';
import { type AdvicePoint, type BlobHash, type CouncilId, type Quote, pointKeyText } from '../domain';
import type { CurrentPoint } from './current-points';
import type { ShelfDocument } from './policy-shelf';

/** `key` is that of the point across the window. */
export interface PolicyPoint {
  readonly key: string;
  readonly council: CouncilId;
  readonly point: AdvicePoint;
  readonly source: Quote;
  /** It is being written here. */
  readonly isOwn: boolean;
}

/** Own points as they are being written, then what the other councils sent. Without a quote there is nothing to show. */
export function policyPoints(
  { council, working, role }: Pick<LocalState, 'council' | 'working' | 'role'>,
  sent: readonly CurrentPoint[],
): PolicyPoint[] {
  const own = council === null ? [] : textOf(working, council).points.map(({ point }) => point);
  const mine = council === null ? [] : own.flatMap((point) => withSource(council, point, true));
  // A participant has the points of its own council only.
  const isWritten = (other: CouncilId) => other === council && own.length > 0;
  const others =
    role === 'participant'
      ? []
      : sent
          .filter((current) => !isWritten(current.council))
          .flatMap((current) => withSource(current.council, current.point, false));
  return [...mine, ...others];
}

function withSource(council: CouncilId, point: AdvicePoint, isOwn: boolean): PolicyPoint[] {
  const { source } = point;
  return source === undefined
    ? []
    : [{ key: pointKeyText({ council, point: point.id }), council, point, source, isOwn }];
}

/** Whether a quote may stand in a document: it names it or one of its versions, or no document that is known. */
export function mayStandIn(
  { document }: Quote,
  { blob, earlier }: ShelfDocument,
  shelf: readonly ShelfDocument[],
): boolean {
  if (document === undefined || document === blob || earlier.includes(document)) return true;
  return !shelf.some((other) => other.blob === document || other.earlier.includes(document));
}

/** Own points whose quote comes from an earlier version of this document. */
export function quotesOfEarlier(points: readonly PolicyPoint[], { earlier }: ShelfDocument): PolicyPoint[] {
  const older = new Set<BlobHash>(earlier);
  return points.filter(
    ({ isOwn, source }) => isOwn && source.document !== undefined && older.has(source.document),
  );
}
