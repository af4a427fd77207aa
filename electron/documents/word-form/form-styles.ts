// The named styles of a form: the letter's face and colours, headings without numbers, and boxes to write in.
import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { standardLook } from '@shared/letter/look';
import { colour, face } from '../word/letter-look';
import { type ParagraphFormat, type RunFormat, format, soft, spacing, style } from '../word/style-format';
import { characterStyles, textStyles } from '../word/text-styles';

/** Ids of the form's own styles. Their names are what a field is known by where its control is gone. */
export const formStyle = {
  fact: 'FormulierGegeven',
  step: 'FormulierUitleg',
  line: 'FormulierRegel',
  label: 'FormulierEtiket',
  field: 'FormulierVeld',
  list: 'FormulierOpsomming',
  quote: 'FormulierCitaat',
  labelWord: 'FormulierEtiketwoord',
  placeholder: 'PlaceholderText',
} as const;

const border = { style: BorderStyle.SINGLE, color: colour.line, size: 4, space: 6 };
const box: ParagraphFormat = {
  indent: { left: 170, right: 170 },
  border: { top: border, bottom: border, left: border, right: border },
};

function heading(rank: 1 | 2, before: number, run: RunFormat, more: ParagraphFormat = {}) {
  return format(
    `heading ${rank}`,
    { ...spacing(before, 100, 264), keepNext: true, keepLines: true, outlineLevel: rank - 1, ...more },
    { bold: true, ...run },
  );
}

const headings = {
  heading1: heading(1, 560, { size: 30, color: colour.green }),
  heading2: heading(
    2,
    420,
    { size: 24, color: colour.ink },
    { border: { top: { style: BorderStyle.SINGLE, color: colour.green, size: 12, space: 8 } } },
  ),
};

const label: RunFormat = { bold: true, color: colour.green };

const fields: readonly IParagraphStyleOptions[] = [
  style(formStyle.fact, 'Formulier gegeven', spacing(0, 60, 276)),
  style(formStyle.step, 'Formulier uitleg', spacing(0, 80, 276)),
  style(formStyle.line, 'Formulier regel', { ...spacing(100, 60, 276), keepNext: true }),
  style(
    formStyle.label,
    'Formulier etiket',
    { ...spacing(160, 100, 276), keepNext: true },
    label,
    formStyle.field,
  ),
  style(formStyle.field, 'Formulier veld', { ...spacing(60, 60, 288), ...box }, {}, formStyle.field),
  {
    ...style(formStyle.list, 'Formulier opsomming', box, {}, formStyle.list),
    basedOn: formStyle.field,
  },
  {
    ...style(
      formStyle.quote,
      'Formulier citaat',
      { ...box, indent: { left: 567, right: 567 } },
      {},
      formStyle.field,
    ),
    basedOn: formStyle.field,
  },
];

export function formStyles(language: string): IStylesOptions {
  const font = { ascii: face.name, hAnsi: face.name, cs: face.name, eastAsia: face.name };
  return {
    default: { document: { run: { font, size: 22, language: { value: language } } }, ...headings },
    paragraphStyles: [...textStyles(standardLook), ...fields],
    characterStyles: [
      ...characterStyles(standardLook),
      { id: formStyle.labelWord, name: 'Formulier etiketwoord', run: label },
      { id: formStyle.placeholder, name: 'Placeholder Text', run: soft(22) },
    ],
  };
}
