// Pictures in a letter: a logo, a signature. With words for who cannot see them.
import { ImageRun } from 'docx';
import type { LetterPicture } from '@shared/domain';
import { cleanLine } from './clean-text';

/** The bytes of pictures by their hash. A letter is made without those that are not here. */
export type LetterPictures = Readonly<Record<string, Uint8Array>>;

const twipsPerPixel = 15;

/** In its own size in the line; `size` is in twips. */
export function pictureRun(
  { blob, mediaType, alt }: LetterPicture,
  { width, height }: { readonly width: number; readonly height: number },
  pictures: LetterPictures,
): ImageRun[] {
  const data = pictures[blob];
  if (data === undefined) return [];
  const description = cleanLine(alt);
  return [
    new ImageRun({
      type: mediaType === 'image/png' ? 'png' : 'jpg',
      data,
      transformation: { width: width / twipsPerPixel, height: height / twipsPerPixel },
      altText: { name: description, description, title: '' },
    }),
  ];
}

/** docx numbers pictures across all letters of a process; a letter counts its own. */
export function numberPictures(document: string): string {
  let count = 0;
  return document.replace(/(<wp:docPr\b[^>]*?\bid=")\d+"/g, (_, start: string) => {
    count += 1;
    return `${start}${count}"`;
  });
}
