// Our green in the styles that a template lacks gives way to the colour of its headings.
import { colour } from '../word/letter-look';
import type { StyleText } from './style-parts';

/** WCAG 2.2, 1.4.3: less is hard to read on white. */
const leastContrast = 4.5;

/** `xml` of our own styles; `heading` is the template's heading of the first level. */
export function inAccentOf(heading: StyleText | undefined, xml: string): string {
  const accent = /<w:color [^>]*?w:val="([0-9A-Fa-f]{6})"/.exec(heading?.xml ?? '')?.[1];
  if (accent === undefined || contrastOnWhite(accent) < leastContrast) return xml;
  return xml.replaceAll(`"${colour.green}"`, `"${accent}"`);
}

function contrastOnWhite(hexadecimal: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hexadecimal.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
