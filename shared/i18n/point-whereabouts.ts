// Where a point is now, in words: in the letter, parked, left out, still open.
import type { PlaceInLetter, PointProvenance } from '../views/provenance';
import { memberWords as words } from './nl-session-members';

/** The number and the heading in the letter, or that it is not in it. */
export function placeText(place: PlaceInLetter | null): string {
  return place === null ? words.noPlace : words.place(place.number, place.heading);
}

/** What became of a point that is in no joint point. */
export function fateText({
  fate,
  reason,
  parts,
}: Pick<PointProvenance, 'fate' | 'reason' | 'parts'>): string {
  if (fate === 'dropped') return words.now.dropped(reason);
  if (fate === 'split') return words.now.parts(parts.length);
  return fate === 'joint' ? words.noPlace : words.now[fate];
}

/** All of it in one line, for below the point. */
export function whereaboutsOf(point: PointProvenance): string {
  const places = point.joints.flatMap(({ place }) => (place === null ? [] : [placeText(place)]));
  if (point.joints.length === 0) return fateText(point);
  return places.length === 0 ? words.noPlace : words.inLetterAt(places.join('; '));
}
