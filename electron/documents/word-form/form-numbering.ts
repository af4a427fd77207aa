// The lists of a form: bullets and numbers, nine levels of each.
import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx';
import { face, listStep } from '../word/letter-look';
import { deepestListLevel } from '../word/numbering-definitions';

export const formList = { bullets: 'formulier-opsomming', ordered: 'formulier-nummering' } as const;

/** Room for the box's border. */
const margin = 170;
const levels = Array.from({ length: deepestListLevel + 1 }, (_, level) => level);
const orderedFormats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];

function level(at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    level: at,
    format,
    text,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: {
      run: { font: { ascii: face.name, hAnsi: face.name, cs: face.name } },
      paragraph: { indent: { left: margin + listStep * (at + 1), hanging: listStep } },
    },
  };
}

export const formNumbering: INumberingOptions = {
  config: [
    {
      reference: formList.bullets,
      levels: levels.map((at) => level(at, LevelFormat.BULLET, at % 2 === 0 ? '•' : '–')),
    },
    {
      reference: formList.ordered,
      levels: levels.map((at) => level(at, orderedFormats.at(at % 3) ?? LevelFormat.DECIMAL, `%${at + 1}.`)),
    },
  ],
};
