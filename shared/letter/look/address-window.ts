// The window of a Dutch envelope (C5 or DL, a sheet folded in two or three): where the address shows in it.
import { breakLines } from '../layout/break-lines';
import { houseMeasures } from '../layout/house-measures';
import { type LetterLook, firstPageTop } from './letter-look';
import { twips } from './page-measures';

/** In twips, from the edges of the paper. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const top = twips(50);
const height = twips(38);
const widest = twips(85);
const below = twips(10);
const sides = { left: twips(25), right: twips(110) } as const;

/** The address never reaches into the margin: a printer may not print there. */
export function windowPlace({ page, window }: LetterLook): WindowPlace {
  const x = sides[window === 'right' ? 'right' : 'left'];
  return { x, y: top, width: Math.min(widest, page.width - page.right - x) };
}

/** What the address takes with the white space above and below it, from where the text of the page begins. */
export function windowRoom(look: LetterLook): number {
  return top + height + below - firstPageTop(look);
}

/** Between the address and what follows it, in twips. */
export function roomBelowAddress(lines: readonly string[], look: LetterLook): number {
  return height + below - addressHeight(lines, look);
}

/** One line is not yet an address; one of too many lines would be cut off by the window. */
export function fitsWindow(lines: readonly string[], look: LetterLook): boolean {
  return lines.length > 1 && addressHeight(lines, look) <= height;
}

function addressHeight(lines: readonly string[], look: LetterLook): number {
  const { size, line } = houseMeasures.Adresblok;
  const { width } = windowPlace(look);
  const measure = { font: look.textFont, size, isBold: false, width, firstWidth: width };
  return lines.reduce((sum, text) => sum + breakLines([{ text }], measure).length * line, 0);
}
