// The paragraphs of a letter, from the concept mark to the signatures, and the words that stand out within them.
import {
  AlignmentType,
  BorderStyle,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  LineRuleType,
} from 'docx';
import { roomBelowAddress, windowPlace } from '@shared/letter/look/address-window';
import { type LetterLook, belowLogo, firstPageTop } from '@shared/letter/look/letter-look';
import { textWidthOf } from '@shared/letter/look/page-measures';
import { signatureRoom } from '@shared/letter/layout/house-measures';
import { colour, summaryRoom } from './letter-look';
import { bodySize, inHeadingFont, soft, spacing, style, withLineHeight } from './style-format';
import { characterStyle as character, paragraphStyle as name } from './style-names';

const rule = (color: string, size: number, space: number) => ({
  style: BorderStyle.SINGLE,
  color,
  size,
  space,
});
const box = rule(colour.amber, 6, 6);
const stays = { keepNext: true, keepLines: true };
const labelRoom = 1361;
/** For a paragraph that only holds a place, in half points; its line is so high. */
const smallest = 4;
const aboveSignature = 160;

const normal = {
  id: 'Normal',
  name: 'Normal',
  quickFormat: true,
  paragraph: { ...withLineHeight(spacing(120, 120), bodySize), widowControl: true },
  run: { size: bodySize, color: colour.ink },
};

/** `addressLines`: what stands in the window of the envelope. */
export const textStyles = (
  look: LetterLook,
  addressLines: readonly string[] = [],
): readonly IParagraphStyleOptions[] => [
  normal,
  style(name.textWithNext, 'Tekst bij volgende', { ...spacing(120, 80), keepNext: true }),
  style(
    name.conceptMark,
    'Conceptmerk',
    {
      ...spacing(0, 360),
      keepLines: true,
      indent: { left: 142, right: 142 },
      shading: { fill: colour.amberWash },
      border: { top: box, bottom: box, left: box, right: box },
    },
    { size: 20 },
  ),
  style(
    name.title,
    'Title',
    { ...spacing(0, 100, 264), ...stays },
    { size: 34, bold: true, color: look.accent, ...inHeadingFont(look) },
    name.subtitle,
  ),
  style(
    name.subtitle,
    'Subtitle',
    { ...spacing(0, 400, 276), border: { bottom: rule(look.accent, 8, 10) } },
    soft(21),
  ),
  style(name.address, 'Adresblok', spacing(0, 0, 290), {}, name.address),
  ...windowStyles(look, addressLines),
  style(
    name.logo,
    'Logo',
    {
      ...spacing(0, belowLogo, 240),
      alignment: look.logo?.place === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    },
    { size: smallest },
    name.logo,
  ),
  style(
    name.reference,
    'Kenmerkregel',
    { ...spacing(0, 0, 290), indent: { left: labelRoom, hanging: labelRoom }, leftTabStop: labelRoom },
    { size: 20 },
    name.reference,
  ),
  style(name.advice, 'Advies', spacing(120, 120)),
  style(name.adviceWithNext, 'Advies bij volgende', { ...spacing(120, 80), keepNext: true }),
  style(name.quote, 'Quote', {
    ...spacing(140, 140),
    indent: { left: 397, right: 397 },
    border: { left: rule(colour.line, 12, 12) },
  }),
  style(name.support, 'Steunregel', { ...spacing(80, 160, 276), keepLines: true }, soft(19)),
  style(
    name.signatory,
    'Ondertekenaar',
    { ...spacing(560, 0, 276), ...stays },
    { bold: true },
    name.signatoryDetail,
  ),
  {
    ...style(name.signature, 'Handtekening', {}, { size: smallest }, name.signatoryBelow),
    paragraph: {
      spacing: {
        before: aboveSignature,
        after: 0,
        line: signatureRoom - aboveSignature,
        lineRule: LineRuleType.AT_LEAST,
      },
      ...stays,
    },
  },
  style(
    name.signatoryBelow,
    'Ondertekenaar onder handtekening',
    { ...spacing(40, 0, 276), ...stays },
    { bold: true },
    name.signatoryDetail,
  ),
  style(
    name.signatoryBeside,
    'Ondertekenaar naast handtekening',
    { ...spacing(signatureRoom + 40, 0, 276), ...stays },
    { bold: true },
    name.signatoryDetail,
  ),
  style(name.signatoryDetail, 'Ondertekenaar detail', { ...spacing(0, 0, 276), ...stays }, soft(20)),
  style(name.signatoryLast, 'Ondertekenaar slot', { ...spacing(0, 0, 276), keepLines: true }, soft(20)),
  style(name.summaryLine, 'Samenvattingsregel', {
    ...spacing(60, 60),
    keepLines: true,
    indent: { left: summaryRoom, hanging: summaryRoom },
    leftTabStop: summaryRoom,
  }),
  style(name.afterTable, 'Na tabel', spacing(0, 0, 240), { size: smallest }),
  style(
    name.header,
    'header',
    { ...spacing(0, 0, 240), border: { bottom: rule(colour.line, 4, 6) } },
    soft(18),
    name.header,
  ),
  style(
    name.footer,
    'footer',
    { ...spacing(0, 0, 240), rightTabStop: textWidthOf(look.page) },
    soft(18),
    name.footer,
  ),
];

/** White space and indents put the address at its place: every program prints those alike. */
function windowStyles(look: LetterLook, lines: readonly string[]): IParagraphStyleOptions[] {
  const { x, y, width } = windowPlace(look);
  const left = x - look.page.left;
  const indent = { left, right: textWidthOf(look.page) - left - width };
  const part = (id: string, title: string, before: number, after: number) => ({
    ...style(id, title, { spacing: { before, after }, indent }, {}, name.windowAddress),
    basedOn: name.address,
  });
  return [
    part(name.windowAddressFirst, 'Vensteradres eerste regel', Math.max(0, y - firstPageTop(look)), 0),
    part(name.windowAddress, 'Vensteradres', 0, 0),
    part(name.windowAddressLast, 'Vensteradres laatste regel', 0, roomBelowAddress(lines, look)),
  ];
}

export const characterStyles = ({ accent }: LetterLook): readonly ICharacterStyleOptions[] => [
  { id: character.strong, name: 'Strong', quickFormat: true, run: { bold: true } },
  { id: character.emphasis, name: 'Emphasis', quickFormat: true, run: { italics: true } },
  { id: character.strongEmphasis, name: 'Nadruk vet', run: { bold: true, italics: true } },
  {
    id: character.conceptWord,
    name: 'Conceptwoord',
    run: { bold: true, color: colour.amber, characterSpacing: 20 },
  },
  {
    id: character.adviceLabel,
    name: 'Adviesetiket',
    quickFormat: true,
    run: { bold: true, color: accent },
  },
  { id: character.referenceLabel, name: 'Kenmerketiket', run: { color: colour.soft } },
];
