// The parts of the letter as text that a person types, and back.
import type { Addressee, AddresseeId, CouncilId, LetterPart, Signatory } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import type { LetterSettings } from '@shared/views';

export const partFields = [
  'reference',
  'date',
  'place',
  'subject',
  'addressees',
  'salutation',
  'opening',
  'closing',
] as const;
export type PartField = (typeof partFields)[number];

/** Fields of more than one line, with their height when empty. */
export const tallFields: Partial<Record<PartField, number>> = { addressees: 4, opening: 4, closing: 3 };

export function textOfPart(field: PartField, settings: LetterSettings): string {
  if (field === 'addressees') {
    return settings.addressees.map(({ name, lines }) => [name, ...lines].join('\n')).join('\n\n');
  }
  const value = settings[field] ?? '';
  return field === 'date' ? dutchDate(value) : value;
}

export function partOfText(field: PartField, text: string, settings: LetterSettings): LetterPart {
  if (field === 'addressees') return { part: 'addressees', value: addresseesOf(text, settings.addressees) };
  return { part: field, value: text.trim() };
}

/** One address a block, its name on the first line. Who was there keeps the id, by name or else by place. */
function addresseesOf(text: string, before: readonly Addressee[]): Addressee[] {
  const blocks = text
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0);
  const names = new Map(before.map((addressee) => [addressee.name, addressee]));
  const taken = new Set<string>();
  return blocks.map(([name = '', ...lines], at) => {
    const known = names.get(name) ?? before[at];
    const id = known !== undefined && !taken.has(known.id) ? known.id : (crypto.randomUUID() as AddresseeId);
    taken.add(id);
    return {
      ...(known?.id === id ? known : {}),
      id,
      name: name.slice(0, 500),
      lines: lines.slice(0, 20).map((line) => line.slice(0, 300)),
    };
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
