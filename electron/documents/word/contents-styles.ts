// What stands around the text: contents, footnotes.
import type { IParagraphStyleOptions } from 'docx';
import type { LetterLook } from '@shared/letter/look';
import { colour, contentsRoom } from './letter-look';
import { format, inHeadingFont, soft, spacing, style } from './style-format';
import { contentsStyle, paragraphStyle } from './style-names';

/** Their tab stops are in style-additions.ts. */
export const contentsStyles = (look: LetterLook): readonly IParagraphStyleOptions[] => [
  style(
    paragraphStyle.contentsTitle,
    'TOC Heading',
    { ...spacing(360, 120, 264), keepNext: true },
    { size: 30, bold: true, ...inHeadingFont(look) },
  ),
  ...([1, 2, 3] as const).map((level) => {
    const { left, hanging } = contentsRoom[level];
    return style(
      contentsStyle(level),
      `toc ${level}`,
      {
        ...spacing(level === 1 ? 80 : 0, 20, 276),
        indent: { left, hanging },
      },
      level === 1 ? { bold: true, size: 21 } : { size: 21 },
    );
  }),
];

export const noteStyles = {
  footnoteText: format('footnote text', spacing(0, 40, 252), soft(18), paragraphStyle.footnote),
  footnoteReference: {
    name: 'footnote reference',
    basedOn: 'DefaultParagraphFont',
    run: { superScript: true, color: colour.ink },
  },
};
