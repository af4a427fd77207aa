// Brings a place of the letter into view.
import type { LetterAnchor } from '@shared/letter/letter-model';
import { anchorId } from './letter-preview';

export function showPlace(anchor: LetterAnchor): void {
  document.getElementById(anchorId(anchor))?.scrollIntoView({ block: 'start' });
}
