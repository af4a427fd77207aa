// The id of a part of the letter in the window.
import type { LetterAnchor } from '@shared/letter/letter-model';

export function anchorId({ of, id }: LetterAnchor): string {
  return `brief-${of}-${encodeURIComponent(id)}`;
}
