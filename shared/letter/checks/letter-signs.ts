// The signs by which one knows the parts of a letter that somebody typed: label, date, reference, address, greeting.
import { echoDutchDate } from '../../i18n/read-dutch-date';
import { numberPattern, readNumber } from './number-words';

const label =
  /^(?:(?:ons|onze|wij geven als) )?(?:advies|adviezen|aanbeveling|aanbevelingen)(?: van de raad| van de raden)?\s*:\s*/iu;

/** What follows "Advies:" where a paragraph opens with it, else undefined. */
export function afterAdviceLabel(text: string): string | undefined {
  const found = label.exec(text);
  return found === null ? undefined : text.slice(found[0].length);
}

/** A line that is only the label: "Advies", "Ons advies". "Onze adviezen" is a chapter. */
export function isAdviceHeading(title: string): boolean {
  return /^(?:ons )?advies:?$/iu.test(title.trim());
}

const number = /^((?:[1-9]\d?)(?:\.[1-9]\d?){0,4}\.?)\s+(\S.*)$/u;

/** A number typed before a heading: "3.1 Wonen", "3.2. Wonen", "4. Tot slot". */
export function typedNumber(text: string): { readonly typed: string; readonly title: string } | undefined {
  const found = number.exec(text.trim());
  return found === null ? undefined : { typed: found[1] ?? '', title: found[2] ?? '' };
}

export function isSalutation(text: string): boolean {
  return /^(?:zeer\s+)?(?:geachte?|beste|hooggeachte?|l\.s\.)(?:\s|,|$)/iu.test(text) && text.length < 120;
}

/** The line with which a letter closes; what follows are names. */
export function isSignOff(text: string): boolean {
  return (
    text.length < 160 &&
    !/^(?:mede )?namens .*[.?!;]$/iu.test(text) &&
    /^(?:met (?:vriendelijke|hartelijke|beleefde) groet|hoogachtend|(?:vriendelijke|hartelijke) groet|(?:mede )?namens (?:de|het|alle)\b|ondertekening|ondertekend|getekend|aldus )/iu.test(
      text,
    )
  );
}

const dates =
  /\b\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4}\b|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/giu;

/** A short line that carries a day: "Dijkstad, 18 maart 2027", "Datum: 18-3-2027". */
export function isDateLine(text: string): boolean {
  return text.length <= 80 && [...text.matchAll(dates)].some(([date]) => echoDutchDate(date) !== null);
}

export function isReferenceLine(text: string): boolean {
  return /^(?:(?:ons|uw|jullie)\s+)?(?:kenmerk|referentie|briefnummer|zaaknummer|adviesnummer|nummer|nr\.|ref\.)(?!\p{L})|(?<!\p{L})(?:kenmerk|referentie)\s*:/iu.test(
    text,
  );
}

export function isAddressLine(text: string): boolean {
  return (
    text.length <= 300 &&
    /^(?:aan\s*:?(?:\s|$)|t\.a\.v\.|geadresseerden?\b|(?:aan )?(?:het |de )?colleges? van\b|gemeente \p{Lu}|de (?:gemeente)?raad van|postbus \d)/iu.test(
      text,
    )
  );
}

/** "Namens de zeven adviesraden": seven. Null where no number is said. */
export function claimedCouncils(text: string): number | null {
  const pattern = new RegExp(
    `\\bnamens (?:de |alle |deze )?(?:gezamenlijke )?(${numberPattern})\\s+(?:\\p{L}+\\s+)?(?:gemeenten|\\p{L}*raden)`,
    'iu',
  );
  return readNumber(pattern.exec(text)?.[1] ?? '') ?? null;
}
