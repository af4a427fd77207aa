// The look of the letter as the properties that printed.css works with. Measures are in points on the paper.
import {
  type LetterLook,
  firstPageTop,
  fontStack,
  textHeightOf,
  windowPlace,
  windowRoom,
} from '@shared/letter/look';
import type { CSSProperties } from 'react';

const points = (twips: number) => twips / 20;
/** What the program brings along in place of Georgia. */
const ownGeorgia = 'Gelasio';

export function lookStyle(look: LetterLook): CSSProperties {
  const { page, accent, headingColour, textFont, headingFont } = look;
  const place = windowPlace(look);
  const properties = {
    '--page-left': points(page.left),
    '--page-right': points(page.right),
    '--page-top': points(page.top),
    '--page-bottom': points(page.bottom),
    '--page-text': points(textHeightOf(page)),
    '--page-head': points(page.top - page.header),
    '--page-first': points(firstPageTop(look) - page.top),
    '--window-left': points(place.x - page.left),
    '--window-top': points(place.y - page.top),
    '--window-width': points(place.width),
    '--window-room': points(windowRoom(look)),
    '--accent': `#${accent}`,
    '--heading': `#${headingColour}`,
    '--text-face': fontStack(textFont, textFont === 'georgia' ? ownGeorgia : undefined),
    '--heading-face': fontStack(headingFont, headingFont === 'georgia' ? ownGeorgia : undefined),
  };
  return properties as CSSProperties;
}
