// The numbers by which a person and the document speak of the points: those that count, from 1.
import type { Review } from '@shared/word-import';

export function pointNumbers({ points }: Review): ReadonlyMap<number, number> {
  return new Map(points.filter(({ isLeftOut }) => !isLeftOut).map(({ key }, at) => [key, at + 1]));
}
