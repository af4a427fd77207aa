// A picture on the paper, in the size in which it is printed.
import type { LetterPicture } from '@shared/domain';
import type { CSSProperties } from 'react';
import { usePicture } from './use-picture';

interface PrintedPictureProps {
  readonly picture: LetterPicture;
  /** In twips. */
  readonly size: { readonly width: number; readonly height: number };
}

export function PrintedPicture({ picture, size }: PrintedPictureProps) {
  const address = usePicture(picture);
  const style = { '--picture-width': size.width / 20, '--picture-height': size.height / 20 } as CSSProperties;
  return (
    <span className="page-picture" style={style}>
      {address !== null && <img src={address} alt={picture.alt} />}
    </span>
  );
}
