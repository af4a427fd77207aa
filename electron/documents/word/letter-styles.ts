// Every named style of the letter. Blocks never format directly, so a council can restyle a letter in one go.
import { BorderStyle, LineRuleType, type IBaseParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { LetterModel } from '@shared/letter/letter-model';
import { colour, face, listStep, numberRoom, textWidth } from './letter-look';
import { listReference } from './numbering-definitions';
import { characterStyle, listStyle, paragraphStyle, unnumberedHeadingStyle } from './style-names';

type ParagraphFormat = NonNullable<IBaseParagraphStyleOptions['paragraph']>;
type RunFormat = NonNullable<IBaseParagraphStyleOptions['run']>;

const spacing = (before: number, after: number, line = 300): ParagraphFormat => ({
  spacing: { before, after, line, lineRule: LineRuleType.AUTO },
});

const styled = (
  name: string,
  paragraph: ParagraphFormat,
  run: RunFormat = {},
  next = 'Normal',
): IBaseParagraphStyleOptions => ({ name, basedOn: 'Normal', next, quickFormat: true, paragraph, run });

const small: RunFormat = { size: 19, color: colour.soft };

/** Headings carry their outline level (screen readers, contents) and are tied to the numbering level of their rank. */
function headings(): Pick<NonNullable<IStylesOptions['default']>, 'heading1' | 'heading2' | 'heading3'> {
  const heading = (rank: 1 | 2 | 3, before: number, after: number, run: RunFormat) =>
    styled(
      `heading ${rank}`,
      {
        ...spacing(before, after, 264),
        keepNext: true,
        keepLines: true,
        outlineLevel: rank - 1,
        numbering: { reference: listReference.headings, level: rank - 1 },
      },
      { bold: true, color: colour.ink, ...run },
    );
  return {
    heading1: heading(1, 480, 120, { size: 30 }),
    heading2: heading(2, 340, 80, { size: 24 }),
    heading3: heading(3, 260, 60, { size: 22, color: colour.soft }),
  };
}

const unnumberedHeadings = ([1, 2, 3] as const).map((rank) => ({
  id: unnumberedHeadingStyle(rank),
  name: `Kop ${rank} zonder nummer`,
  basedOn: `Heading${rank}`,
  next: 'Normal',
  quickFormat: true,
  paragraph: { numbering: false as const, outlineLevel: rank - 1, indent: { left: 0, firstLine: 0 } },
}));

const listStyles = [false, true].flatMap((ordered) =>
  [0, 1, 2, 3, 4].map((level) => ({
    id: listStyle(ordered, level),
    ...styled(
      `List ${ordered ? 'Number' : 'Bullet'}${level === 0 ? '' : ` ${level + 1}`}`,
      {
        ...spacing(0, 60),
        numbering: { reference: ordered ? listReference.ordered : listReference.bullets, level },
      },
      {},
      listStyle(ordered, level),
    ),
  })),
);

const paragraphStyles = [
  {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    paragraph: { ...spacing(120, 120), widowControl: true },
    run: { size: 22, color: colour.ink },
  },
  {
    id: paragraphStyle.textWithNext,
    ...styled('Tekst bij volgende', { ...spacing(120, 80), keepNext: true }),
  },
  {
    id: paragraphStyle.conceptMark,
    ...styled(
      'Conceptmerk',
      {
        ...spacing(0, 360),
        keepLines: true,
        indent: { left: 142, right: 142 },
        shading: { fill: colour.amberWash },
        border: Object.fromEntries(
          (['top', 'bottom', 'left', 'right'] as const).map((side) => [
            side,
            { style: BorderStyle.SINGLE, size: 6, color: colour.amber, space: 6 },
          ]),
        ),
      },
      { size: 20 },
    ),
  },
  {
    id: paragraphStyle.subtitle,
    ...styled(
      'Subtitle',
      {
        ...spacing(0, 400, 276),
        border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: colour.green, space: 10 } },
      },
      { size: 21, color: colour.soft },
    ),
  },
  { id: paragraphStyle.address, ...styled('Adresblok', spacing(0, 0, 290), {}, paragraphStyle.address) },
  {
    id: paragraphStyle.reference,
    ...styled(
      'Kenmerkregel',
      { ...spacing(0, 0, 290), indent: { left: 1361, hanging: 1361 }, leftTabStop: 1361 },
      { size: 20 },
      paragraphStyle.reference,
    ),
  },
  { id: paragraphStyle.advice, ...styled('Advies', spacing(120, 120)) },
  {
    id: paragraphStyle.adviceWithNext,
    ...styled('Advies bij volgende', { ...spacing(120, 80), keepNext: true }),
  },
  {
    id: paragraphStyle.quote,
    ...styled('Quote', {
      ...spacing(140, 140),
      indent: { left: 397, right: 397 },
      border: { left: { style: BorderStyle.SINGLE, size: 12, color: colour.line, space: 12 } },
    }),
  },
  {
    id: paragraphStyle.support,
    ...styled('Steunregel', { ...spacing(80, 160, 276), keepLines: true }, small),
  },
  {
    id: paragraphStyle.signatory,
    ...styled(
      'Ondertekenaar',
      { ...spacing(900, 0, 276), keepNext: true, keepLines: true },
      { bold: true },
      paragraphStyle.signatoryDetail,
    ),
  },
  {
    id: paragraphStyle.signatoryDetail,
    ...styled(
      'Ondertekenaar detail',
      { ...spacing(0, 0, 276), keepNext: true, keepLines: true },
      { size: 20, color: colour.soft },
    ),
  },
  {
    id: paragraphStyle.signatoryLast,
    ...styled(
      'Ondertekenaar slot',
      { ...spacing(0, 0, 276), keepLines: true },
      { size: 20, color: colour.soft },
    ),
  },
  { id: paragraphStyle.afterTable, ...styled('Na tabel', spacing(0, 0, 240), { size: 4 }) },
  {
    id: paragraphStyle.header,
    ...styled(
      'header',
      {
        ...spacing(0, 0, 240),
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: colour.line, space: 6 } },
      },
      { size: 18, color: colour.soft },
      paragraphStyle.header,
    ),
  },
  {
    id: paragraphStyle.footer,
    ...styled(
      'footer',
      { ...spacing(0, 0, 240), rightTabStop: textWidth },
      { size: 18, color: colour.soft },
      paragraphStyle.footer,
    ),
  },
];

const characterStyles = [
  { id: characterStyle.strong, name: 'Strong', quickFormat: true, run: { bold: true } },
  { id: characterStyle.emphasis, name: 'Emphasis', quickFormat: true, run: { italics: true } },
  { id: characterStyle.strongEmphasis, name: 'Nadruk vet', run: { bold: true, italics: true } },
  {
    id: characterStyle.conceptWord,
    name: 'Conceptwoord',
    run: { bold: true, color: colour.amber, characterSpacing: 20 },
  },
  {
    id: characterStyle.adviceLabel,
    name: 'Adviesetiket',
    quickFormat: true,
    run: { bold: true, color: colour.green },
  },
  { id: characterStyle.referenceLabel, name: 'Kenmerketiket', run: { color: colour.soft } },
];

/** All styles of a letter in `language`; the defaults name the face and language, never the theme's. */
export function letterStyles(language: LetterModel['language']): IStylesOptions {
  const font = { ascii: face.name, hAnsi: face.name, cs: face.name, eastAsia: face.name };
  return {
    default: {
      document: { run: { font, size: 22, language: { value: language } } },
      title: styled(
        'Title',
        { ...spacing(0, 100, 264), keepNext: true, keepLines: true },
        { size: 38, bold: true, color: colour.green },
        paragraphStyle.subtitle,
      ),
      ...headings(),
    },
    paragraphStyles: [...paragraphStyles, ...unnumberedHeadings, ...listStyles],
    characterStyles,
  };
}

/** Hanging room for the number of a heading of `rank`. */
export function headingNumberRoom(rank: 1 | 2 | 3): number {
  return rank === 3 ? numberRoom.long : numberRoom.short;
}

export { listStep };
