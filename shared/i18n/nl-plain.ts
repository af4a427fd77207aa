// The Dutch sentences for the open JSON formats.

const kept = 'Er is niets veranderd.';

export const plainSentences = {
  'unknown-format': `Dit bestand is van een andere soort dan hier hoort. ${kept} Kies het juiste bestand.`,
  'wrong-shape': `Een gegeven in dit bestand heeft niet de juiste vorm. ${kept} Verbeter het bij het genoemde pad.`,
  'unknown-key': 'Dit gegeven kent Samenadvies niet. Het is overgeslagen.',
  'duplicate-id': `Twee onderdelen in dit bestand hebben hetzelfde kenmerk. ${kept} Geef elk een eigen kenmerk.`,
  'unknown-ref': `Dit kenmerk hoort bij geen punt in het dossier. ${kept} Kijk of alle bijdragen zijn ingelezen.`,
  'ambiguous-ref': `Dit kenmerk komt bij meer raden voor. ${kept} Schrijf de raad erbij, zoals RAAD/KENMERK.`,
  'unknown-heading': `Dit nummer staat niet in de opbouw van de brief. ${kept} Gebruik een nummer uit de opbouw.`,
  'unknown-addressee': `Deze geadresseerde staat niet in het dossier. ${kept} Gebruik een aanduiding uit de lijst met geadresseerden.`,
  'unknown-council': `Deze raad doet niet mee in het dossier. ${kept} Gebruik de aanduiding uit het dossier.`,
} as const;

export type PlainCode = keyof typeof plainSentences;

export function plainSentence(code: PlainCode): string {
  return plainSentences[code];
}
