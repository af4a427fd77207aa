// Current points as similarity reads them.
import type { ComparablePoint } from '../similarity/similarity';
import type { CurrentPoint } from './current-points';

export function comparablePoints(points: readonly CurrentPoint[]): ComparablePoint[] {
  return points.map(({ key, council, point }) => ({
    key,
    council,
    kind: point.kind,
    chapter: point.chapter,
    title: point.title,
    body: point.body,
    advice: point.advice ?? '',
    quote: point.source?.quote ?? '',
  }));
}
