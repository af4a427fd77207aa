// What annexes are called and how they are lettered.
import { annexWords } from '../i18n/nl-letter-annexes';
import type { LetterAnchor, LetterHeading } from './letter-model';

export const minorityAnchor: LetterAnchor = { of: 'part', id: 'bijlage minderheidsstandpunten' };

/** The anchor of an annex that the letter's settings name. */
export const annexAnchor = (name: string): LetterAnchor => ({ of: 'part', id: `bijlage ${name}` });
export const abbreviationsAnchor = annexAnchor('abbreviations');

/** "Bijlage A" for 0: what Word's own lettering shows. */
export function annexNumber(at: number): string {
  return `${annexWords.annex} ${String.fromCharCode(65 + at)}`;
}

export function annexHeading(at: number, title: string, anchor: LetterAnchor): LetterHeading {
  return {
    type: 'heading',
    level: 1,
    number: annexNumber(at),
    content: [{ text: title }],
    anchor,
    isAnnex: true,
    startsPage: true,
  };
}

/** A heading within an annex. */
export function annexPart(title: string, id: string): LetterHeading {
  return { type: 'heading', level: 2, number: null, content: [{ text: title }], anchor: { of: 'part', id } };
}
