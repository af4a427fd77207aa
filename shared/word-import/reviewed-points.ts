// The points of a review as they will count, against what the council sent before.
import type { AdvicePoint, PointId } from '../domain';
import type { Review, ReviewPoint } from './edit-found';
import { identifyPoints, isChanged } from './match-identity';
import { type MatchedPoints, type PointMatch, matchPoints } from './match-points';
import type { WordBase } from './word-base';

export interface ReviewedPoints {
  /** By the key of the review point; of those left out there is none. */
  readonly matches: ReadonlyMap<number, PointMatch>;
  readonly vanished: MatchedPoints['vanished'];
  /** As they are minted: those of the document in its order, then those that are kept. */
  readonly points: readonly AdvicePoint[];
}

/** `keepsVanished`: whether the file replaces what was there, so that a point that vanished can be kept. */
export function reviewedPoints(
  review: Review,
  { known, taken }: Pick<WordBase, 'known' | 'taken'>,
  keepsVanished: boolean,
): ReviewedPoints {
  const counting = review.points.filter(({ isLeftOut }) => !isLeftOut);
  const matched = matchPoints(known, counting, fixedIn(review, counting));
  const kept = new Set(review.kept);
  const { vanished } = matched;
  const stays = keepsVanished ? vanished.filter(({ id }) => kept.has(id)) : [];
  return {
    matches: new Map(
      counting.flatMap(({ key }, at) => {
        const match = matched.matches[at];
        return match === undefined ? [] : [[key, withRest(match, counting[at])] as const];
      }),
    ),
    vanished,
    points: [...identifyPoints(counting, matched, taken), ...stays],
  };
}

/** The texts may be the same where the kind or the source is not. */
function withRest(match: PointMatch, point: ReviewPoint | undefined): PointMatch {
  const { known, change } = match;
  const isOther = known !== null && point !== undefined && isChanged(known, point);
  return change === 'same' && isOther ? { known, change: 'changed' } : match;
}

function fixedIn({ matches }: Review, counting: readonly ReviewPoint[]): Map<number, PointId | null> {
  return new Map(
    counting.flatMap(({ key }, at) => {
      const id = matches[key];
      return id === undefined ? [] : [[at, id] as const];
    }),
  );
}
