// Where each point stands in the letter, by the numbers that are printed: what a reply refers to.
import type { LetterPlace } from '../views/reply-points';
import type { LetterModel } from './letter-model';

/** In reading order. Points without a heading of their own have the number of their section only. */
export function letterPlaces({ blocks }: Pick<LetterModel, 'blocks'>): Map<string, LetterPlace> {
  const places = new Map<string, LetterPlace>();
  let section: string | null = null;
  for (const block of blocks) {
    if (block.type === 'heading' && block.anchor.of === 'section') section = block.number;
    const anchor = 'anchor' in block ? block.anchor : undefined;
    if (anchor === undefined || anchor.of === 'section' || places.has(anchor.id)) continue;
    places.set(anchor.id, { number: block.type === 'heading' ? block.number : null, section });
  }
  return places;
}
