// The parts of the letter as text that a person types, and back.
import type { CouncilId, LetterPart, LetterPicture, Signatory, letterTextParts } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { readDutchDate } from '@shared/i18n/read-dutch-date';
import type { LetterSettings } from '@shared/views';

export type PartField = (typeof letterTextParts)[number];
type TextPart = Extract<LetterPart, { part: PartField }>;

/** Fields of more than one line, with their height when empty. */
export const tallFields: Partial<Record<PartField, number>> = {
  salutation: 1,
  opening: 4,
  closing: 3,
  enclosures: 2,
  copies: 2,
};

export function textOfPart(field: PartField, settings: LetterSettings): string {
  const value = settings[field] ?? '';
  return field === 'date' ? dutchDate(value) : value;
}

/** Null for a date that is none. */
export function partOfText(field: PartField, text: string): TextPart | null {
  const value = text.trim();
  if (field !== 'date' || value === '') return { part: field, value };
  const date = readDutchDate(value);
  return date.is === 'date' ? { part: field, value: date.iso } : null;
}

/** The list with the signature of this council's first signatory; null takes it away. */
export function withSignature(
  before: readonly Signatory[],
  council: CouncilId,
  signature: LetterPicture | null,
): Signatory[] {
  const mine = before.find((entry) => entry.council === council);
  return before.map((entry) => {
    if (entry !== mine) return entry;
    if (signature !== null) return { ...entry, signature };
    return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'signature')) as Signatory;
  });
}

/** The list with this council's first signatory replaced; without a name it goes. */
export function withSignatory(
  before: readonly Signatory[],
  council: CouncilId,
  change: { readonly name: string; readonly role: string },
  order: readonly CouncilId[],
): Signatory[] {
  const mine = before.find((entry) => entry.council === council);
  const others = before.filter((entry) => entry !== mine);
  const name = change.name.trim().slice(0, 300);
  const role = change.role.trim().slice(0, 300);
  const next = name === '' ? others : [...others, { ...mine, council, name, role }];
  const place = (entry: Signatory) => order.indexOf(entry.council);
  return [...next].sort((a, b) => place(a) - place(b));
}
