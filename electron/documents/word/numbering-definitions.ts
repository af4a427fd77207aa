// The numberings of a letter: headings and annexes (linked to their styles), bullets and ordered lists.
import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx';
import { annexWords } from '@shared/i18n/nl-letter-annexes';
import { type LetterLook, fontFacts } from '@shared/letter/look';
import { listStep, numberRoom } from './letter-look';
import { headingStyle, listStyle, paragraphStyle } from './style-names';

export const listReference = {
  headings: 'koppen',
  bullets: 'opsomming',
  ordered: 'nummering',
  annexes: 'bijlagen',
} as const;

/** Word knows nine levels. */
export const deepestListLevel = 8;

type Level = NonNullable<INumberingOptions['config'][number]['levels']>[number];

const nineLevels = Array.from({ length: deepestListLevel + 1 }, (_, level) => level);

const headingLevels: Level[] = ([1, 2, 3] as const).map((rank) => {
  const room = rank === 3 ? numberRoom.long : numberRoom.short;
  return {
    level: rank - 1,
    format: LevelFormat.DECIMAL,
    text: ['%1', '%1.%2', '%1.%2.%3'].at(rank - 1) ?? '',
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: { style: headingStyle(rank), paragraph: { indent: { left: room, hanging: room } } },
  };
});

function listLevel(
  face: string,
  ordered: boolean,
  level: number,
  format: Level['format'],
  text: string,
): Level {
  return {
    level,
    ...(format && { format }),
    text,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: {
      ...(level < 5 && { style: listStyle(ordered, level) }),
      run: { font: { ascii: face, hAnsi: face, cs: face } },
      paragraph: { indent: { left: listStep * (level + 1), hanging: listStep } },
    },
  };
}

const bulletLevels = (face: string) =>
  nineLevels.map((level) => listLevel(face, false, level, LevelFormat.BULLET, level % 2 === 0 ? '•' : '–'));

const orderedFormats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];

const orderedLevels = (face: string) =>
  nineLevels.map((level) => listLevel(face, true, level, orderedFormats.at(level % 3), `%${level + 1}.`));

const annexLevel: Level = {
  level: 0,
  format: LevelFormat.UPPER_LETTER,
  text: `${annexWords.annex} %1`,
  alignment: AlignmentType.LEFT,
  // A space, so that the contents show it as it is: a tab there would jump to the page number.
  suffix: LevelSuffix.SPACE,
  style: { style: paragraphStyle.annex, paragraph: { indent: { left: 0, hanging: 0 } } },
};

export function numberingDefinitions({ textFont }: LetterLook): INumberingOptions {
  const face = fontFacts[textFont].name;
  return {
    config: [
      { reference: listReference.headings, levels: headingLevels },
      { reference: listReference.bullets, levels: bulletLevels(face) },
      { reference: listReference.ordered, levels: orderedLevels(face) },
      { reference: listReference.annexes, levels: [annexLevel] },
    ],
  };
}
