// The window of a Dutch envelope (C5 or DL, a sheet folded in two or three): where the address shows in it.
import { houseMeasures } from '../layout/house-measures';
import { breakLines } from '../layout/break-lines';
import { type LetterLook, firstPageTop } from './letter-look';
import { twips } from './page-measures';

/** In twips, from the edges of the paper. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const top = twips(50);
const size = { width: twips(85), height: twips(38) };
const below = twips(10);

export const windowPlace = {
  left: { x: twips(25), y: top, ...size },
  right: { x: twips(110), y: top, ...size },
} as const satisfies Record<string, WindowPlace>;

/** What stands between the top of the text and what follows the window, in twips. */
export function windowRoom(look: LetterLook): number {
  return top + size.height + below - firstPageTop(look);
}

/** An address of too many lines would be cut off by the window. */
export function fitsWindow(lines: readonly string[], { textFont }: LetterLook): boolean {
  const { size: letters, line } = houseMeasures.Adresblok;
  const measure = { font: textFont, size: letters, isBold: false, width: size.width, firstWidth: size.width };
  const count = lines.reduce((sum, text) => sum + breakLines([{ text }], measure).length, 0);
  return count * line <= size.height;
}
