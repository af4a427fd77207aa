// A number or a heading speaks for every point that it names, also where the path could follow only one.
import { matchSettings as settings } from './match-settings';
import { type PointClaims, claimOf, divideUnits, splitAmong } from './point-claims';
import type { ReplyReading } from './reply-reading';

export function shareSections(claims: PointClaims, reading: ReplyReading, path: Int32Array): void {
  reading.sectionClaims.forEach(({ named, head }, section) => {
    const own = reading.unitsIn(section);
    const join = (point: number, headed: readonly number[]) => {
      joinSection(claims, reading, path, { point, own, named, headed });
    };
    for (const point of named.keys()) join(point, []);
    if (named.size === 0) shareHeading(claims, reading, path, { head, own, join });
  });
  reading.named.forEach((list, at) => {
    for (const point of list) {
      const claim = claimOf(claims, point);
      if (!claim.units.includes(at)) claim.units.push(at);
    }
  });
}

interface HeadedSection {
  readonly head: Float64Array;
  readonly own: readonly number[];
  readonly join: (point: number, headed: readonly number[]) => void;
}

/** Points that one heading is about: their sentences apart where they can be told apart, else all of them for each. */
function shareHeading(
  claims: PointClaims,
  { said }: ReplyReading,
  path: Int32Array,
  { head, own, join }: HeadedSection,
): void {
  const taken = new Set(own.map((at) => path[at] ?? -1));
  const heads = [...head.keys()].filter((point) => (head[point] ?? 0) >= settings.sharedFloor);
  const late = heads.filter((point) => !claims.has(point));
  if (late.length === 0 || !heads.some((point) => taken.has(point))) return;
  const together = heads.filter((point) => late.includes(point) || taken.has(point));
  const spoken = own.filter((at) => together.includes(path[at] ?? -1));
  const parts = splitAmong(together, spoken, said, settings.tellApart);
  if (parts === null) for (const point of together) join(point, together);
  else divideUnits(claims, own, parts);
}

interface Joining {
  readonly point: number;
  readonly own: readonly number[];
  readonly named: ReadonlyMap<number, unknown>;
  readonly headed: readonly number[];
}

/** The sentences of a section that nobody else has for a reason of its own. */
function joinSection(
  claims: PointClaims,
  { units }: ReplyReading,
  path: Int32Array,
  { point, own, named, headed }: Joining,
): void {
  const claim = claimOf(claims, point);
  if (claim.units.some((at) => own.includes(at))) return;
  const isFree = (other: number) => other === -1 || named.has(other) || headed.includes(other);
  const isSaid = (at: number) => named.has(point) || units[at]?.sentence.isCourtesy === false;
  claim.units.push(...own.filter((at) => isFree(path[at] ?? -1) && isSaid(at)));
}
