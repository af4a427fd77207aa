// A logo or a signature as part of the page itself: nothing is fetched from elsewhere.
import type { LetterPicture } from '@shared/domain';
import { pictureSize } from '@shared/letter/look';
import type { LetterPictures } from '../word/pictures';
import { escapeHtml } from './html-text';

const classes = { logo: 'logo', signature: 'Handtekening' } as const;

/** Empty for a picture of which the bytes are not here. */
export function pictureHtml(
  picture: LetterPicture,
  kind: keyof typeof classes,
  pictures: LetterPictures,
  place = 'left',
): string {
  const bytes = pictures[picture.blob];
  if (bytes === undefined) return '';
  const { width, height } = pictureSize(picture, kind);
  const style = `width:${width / 20}pt;height:${height / 20}pt`;
  const source = `data:${picture.mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
  const side = place === 'right' ? ' right' : '';
  return `<div class="${classes[kind]}${side}"><img src="${source}" alt="${escapeHtml(picture.alt)}" style="${style}"></div>`;
}
