// How wide a piece of text is in a letter's font.
import type { LetterFont } from '../../domain';
import { arial } from './faces/arial';
import { calibri } from './faces/calibri';
import { cambria } from './faces/cambria';
import { characters } from './faces/characters';
import { georgia } from './faces/georgia';
import { times } from './faces/times';

export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic';
export type FontAdvances = Readonly<Record<Face, readonly number[]>>;

const advances: Readonly<Record<LetterFont, FontAdvances>> = { georgia, cambria, calibri, arial, times };
const unitsPerEm = 2048;
const places = new Map(Array.from(characters, (character, at) => [character, at]));
/** For what the font does not have: others are about this wide. */
const unknownWidth = 1100;

/** In twips; `size` in half points. */
export function textWidth(text: string, font: LetterFont, face: Face, size: number): number {
  const widths = advances[font][face];
  let units = 0;
  for (const character of text) {
    const at = places.get(character);
    units += (at === undefined ? 0 : widths[at]) || unknownWidth;
  }
  return (units * size * 10) / unitsPerEm;
}

export function faceOf(isBold: boolean, isItalic: boolean): Face {
  if (isBold) return isItalic ? 'boldItalic' : 'bold';
  return isItalic ? 'italic' : 'regular';
}
