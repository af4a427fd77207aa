// Brings a place of the letter into view.
import type { LetterAnchor } from '@shared/letter/letter-model';
import { anchorId } from './anchor-id';

export function showPlace(anchor: LetterAnchor): void {
  document.getElementById(anchorId(anchor))?.scrollIntoView({ block: 'start' });
}
