// A template goes before the settings of the letter: its colour, fonts, margins and logo are the letter's.
import { type LetterModel, standardLook } from '@shared/letter';

/** The letter as it goes under a template. What only the session can know stays: the window and the signatures. */
export function forTemplate(letter: LetterModel): LetterModel {
  const window = letter.look?.window ?? 'off';
  return { ...letter, look: { ...standardLook, window } };
}
