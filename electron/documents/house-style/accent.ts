// Our green in the styles that a template lacks gives way to the colour of its headings.
import { isReadable, standardLook } from '@shared/letter/look';
import type { StyleText } from './style-parts';

/** `xml` of our own styles; `heading` is the template's heading of the first level. */
export function inAccentOf(heading: StyleText | undefined, xml: string): string {
  const accent = /<w:color [^>]*?w:val="([0-9A-Fa-f]{6})"/.exec(heading?.xml ?? '')?.[1];
  if (accent === undefined || !isReadable(accent)) return xml;
  return xml.replaceAll(`"${standardLook.accent}"`, `"${accent}"`);
}
