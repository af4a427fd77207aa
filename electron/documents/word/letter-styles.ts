// All named styles of a letter. Blocks never format directly, so a council can restyle a letter in one go.
import type { IStylesOptions } from 'docx';
import type { LetterModel } from '@shared/letter/letter-model';
import { contentsStyles, noteStyles } from './contents-styles';
import { cellStyles } from './data-table';
import { headingStyles, newPageStyles, unnumberedHeadingStyles } from './heading-styles';
import { face } from './letter-look';
import { listStyles } from './list-styles';
import { characterStyles, textStyles } from './text-styles';

/** The document defaults name face and language themselves, so that no theme of a computer can change them. */
export function letterStyles(language: LetterModel['language']): IStylesOptions {
  const font = { ascii: face.name, hAnsi: face.name, cs: face.name, eastAsia: face.name };
  return {
    default: {
      document: { run: { font, size: 22, language: { value: language } } },
      ...headingStyles,
      ...noteStyles,
    },
    paragraphStyles: [
      ...textStyles,
      ...unnumberedHeadingStyles,
      ...newPageStyles,
      ...listStyles,
      ...contentsStyles,
      ...cellStyles,
    ],
    characterStyles,
  };
}
