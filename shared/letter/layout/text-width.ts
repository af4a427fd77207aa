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
/** For what the font does not have: others are about this wide. */
const unknownWidth = 1100;
const codes = Array.from(characters, (character) => character.charCodeAt(0));
const tableSize = Math.max(...codes) + 1;
const tables = new Map<readonly number[], Uint16Array>();

/** The widths of a face by character code: looking up a number is what a long letter does most. */
function tableOf(widths: readonly number[]): Uint16Array {
  const known = tables.get(widths);
  if (known !== undefined) return known;
  const table = new Uint16Array(tableSize).fill(unknownWidth);
  for (const [at, code] of codes.entries()) table[code] = widths[at] || unknownWidth;
  tables.set(widths, table);
  return table;
}

/** In twips; `size` in half points. Of `text` from `from` up to `to`. */
export function textWidth(
  text: string,
  font: LetterFont,
  face: Face,
  size: number,
  from = 0,
  to = text.length,
): number {
  const table = tableOf(advances[font][face]);
  let units = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    units += table[code] ?? unknownWidth;
    // Both halves of a character are one.
    if ((code & 0xfc00) === 0xd800 && at + 1 < to && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at += 1;
  }
  return (units * size * 10) / unitsPerEm;
}

export function faceOf(isBold: boolean, isItalic: boolean): Face {
  if (isBold) return isItalic ? 'boldItalic' : 'bold';
  return isItalic ? 'italic' : 'regular';
}
