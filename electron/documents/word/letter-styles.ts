// All named styles of a letter. Blocks never format directly, so a council can restyle a letter in one go.
import type { IStylesOptions } from 'docx';
import type { LetterModel } from '@shared/letter/letter-model';
import { type LetterLook, fontFacts, standardLook } from '@shared/letter/look';
import { contentsStyles, noteStyles } from './contents-styles';
import { cellStyles } from './data-table';
import { headingStyles, newPageStyles, unnumberedHeadingStyles } from './heading-styles';
import { listStyles } from './list-styles';
import { everywhere } from './style-format';
import { characterStyles, textStyles } from './text-styles';

/** The document defaults name face and language themselves, so that no theme of a computer can change them. */
export function letterStyles(
  language: LetterModel['language'],
  look: LetterLook = standardLook,
  addressLines: readonly string[] = [],
): IStylesOptions {
  const font = everywhere(fontFacts[look.textFont].name);
  return {
    default: {
      document: { run: { font, size: 22, language: { value: language } } },
      ...headingStyles(look),
      ...noteStyles,
    },
    paragraphStyles: [
      ...textStyles(look, addressLines),
      ...unnumberedHeadingStyles,
      ...newPageStyles,
      ...listStyles,
      ...contentsStyles(look),
      ...cellStyles,
    ],
    characterStyles: characterStyles(look),
  };
}
