// How wide a piece of text is in the letter's face.
import { advances, characters, unitsPerEm } from './letter-face';

export type Face = keyof typeof advances;

const places = new Map(Array.from(characters, (character, at) => [character, at]));
/** For what the face does not have: other faces are about this wide. */
const unknownWidth = 1100;

/** In twips; `size` in half points. */
export function textWidth(text: string, face: Face, size: number): number {
  const widths = advances[face];
  let units = 0;
  for (const character of text) {
    const at = places.get(character);
    units += (at === undefined ? undefined : widths[at]) ?? unknownWidth;
  }
  return (units * size * 10) / unitsPerEm;
}

export function faceOf(isBold: boolean, isItalic: boolean): Face {
  if (isBold) return isItalic ? 'boldItalic' : 'bold';
  return isItalic ? 'italic' : 'regular';
}
