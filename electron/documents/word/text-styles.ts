// The paragraphs of a letter, from the concept mark to the signatures, and the words that stand out within them.
import { BorderStyle, type ICharacterStyleOptions, type IParagraphStyleOptions } from 'docx';
import { colour, summaryRoom, textWidth } from './letter-look';
import { bodySize, soft, spacing, style, withLineHeight } from './style-format';
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

const normal = {
  id: 'Normal',
  name: 'Normal',
  quickFormat: true,
  paragraph: { ...withLineHeight(spacing(120, 120), bodySize), widowControl: true },
  run: { size: bodySize, color: colour.ink },
};

export const textStyles: readonly IParagraphStyleOptions[] = [
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
    { size: 34, bold: true, color: colour.green },
    name.subtitle,
  ),
  style(
    name.subtitle,
    'Subtitle',
    { ...spacing(0, 400, 276), border: { bottom: rule(colour.green, 8, 10) } },
    soft(21),
  ),
  style(name.address, 'Adresblok', spacing(0, 0, 290), {}, name.address),
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
  style(name.signatoryDetail, 'Ondertekenaar detail', { ...spacing(0, 0, 276), ...stays }, soft(20)),
  style(name.signatoryLast, 'Ondertekenaar slot', { ...spacing(0, 0, 276), keepLines: true }, soft(20)),
  style(name.summaryLine, 'Samenvattingsregel', {
    ...spacing(60, 60),
    keepLines: true,
    indent: { left: summaryRoom, hanging: summaryRoom },
    leftTabStop: summaryRoom,
  }),
  style(name.afterTable, 'Na tabel', spacing(0, 0, 240), { size: 4 }),
  style(
    name.header,
    'header',
    { ...spacing(0, 0, 240), border: { bottom: rule(colour.line, 4, 6) } },
    soft(18),
    name.header,
  ),
  style(name.footer, 'footer', { ...spacing(0, 0, 240), rightTabStop: textWidth }, soft(18), name.footer),
];

export const characterStyles: readonly ICharacterStyleOptions[] = [
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
    run: { bold: true, color: colour.green },
  },
  { id: character.referenceLabel, name: 'Kenmerketiket', run: { color: colour.soft } },
];
