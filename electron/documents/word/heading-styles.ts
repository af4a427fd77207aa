// Headings: outline level for screen readers and contents, number from the level they are tied to.
import type { IBaseParagraphStyleOptions, IParagraphStyleOptions } from 'docx';
import type { LetterLook } from '@shared/letter/look';
import { listReference } from './numbering-definitions';
import { format, inHeadingFont, soft, spacing, type RunFormat } from './style-format';
import { headingStyle, newPageHeading, paragraphStyle, unnumberedHeadingStyle } from './style-names';

function heading(rank: 1 | 2 | 3, before: number, after: number, run: RunFormat): IBaseParagraphStyleOptions {
  return format(
    `heading ${rank}`,
    {
      ...spacing(before, after, 264),
      keepNext: true,
      keepLines: true,
      outlineLevel: rank - 1,
      numbering: { reference: listReference.headings, level: rank - 1 },
    },
    { bold: true, ...run },
  );
}

/** Not used by a letter, but a council that picks one in Word must not meet docx's bright blue. */
const deeper = (rank: 4 | 5 | 6) =>
  format(
    `heading ${rank}`,
    { ...spacing(240, 60), keepNext: true, outlineLevel: rank - 1 },
    { italics: true },
  );

export const headingStyles = (look: LetterLook) => ({
  heading1: heading(1, 480, 120, { size: 30, color: look.headingColour, ...inHeadingFont(look) }),
  heading2: heading(2, 340, 80, { size: 24, color: look.headingColour, ...inHeadingFont(look) }),
  heading3: heading(3, 260, 60, { ...soft(22), ...inHeadingFont(look) }),
  heading4: deeper(4),
  heading5: deeper(5),
  heading6: deeper(6),
});

/** What begins on a page of its own (see style-additions.ts): annexes, and the text of a report behind its contents. */
export const newPageStyles: readonly IParagraphStyleOptions[] = [
  {
    id: paragraphStyle.annex,
    name: 'Bijlage',
    basedOn: headingStyle(1),
    next: 'Normal',
    quickFormat: true,
    paragraph: {
      numbering: { reference: listReference.annexes, level: 0 },
      outlineLevel: 0,
    },
  },
  {
    id: newPageHeading.numbered,
    name: 'Kop 1 nieuwe bladzijde',
    basedOn: headingStyle(1),
    next: 'Normal',
    quickFormat: true,
    paragraph: { outlineLevel: 0 },
  },
  {
    id: newPageHeading.unnumbered,
    name: 'Kop 1 zonder nummer nieuwe bladzijde',
    basedOn: unnumberedHeadingStyle(1),
    next: 'Normal',
    quickFormat: true,
    paragraph: { outlineLevel: 0 },
  },
];

/** The same looks and rank with the numbering taken away, for "Samenvatting" and "Tot slot". */
export const unnumberedHeadingStyles: readonly IParagraphStyleOptions[] = ([1, 2, 3] as const).map(
  (rank) => ({
    id: unnumberedHeadingStyle(rank),
    name: `Kop ${rank} zonder nummer`,
    basedOn: `Heading${rank}`,
    next: 'Normal',
    quickFormat: true,
    paragraph: { numbering: false, outlineLevel: rank - 1, indent: { left: 0, firstLine: 0 } },
  }),
);
