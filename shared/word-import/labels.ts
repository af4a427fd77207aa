// Words with a colon that say what the text after them is: "Advies:", "Toelichting:".

export type LabelRole = 'advice' | 'body' | 'title' | 'chapter' | 'kind' | 'source';

/** `length` is in UTF-16 units, the space after the label included. */
export interface Label {
  readonly role: LabelRole;
  readonly word: string;
  readonly length: number;
}

const words: readonly (readonly [LabelRole, RegExp])[] = [
  [
    'advice',
    /^(?:(?:ons|het|mijn|concreet|gevraagd|gezamenlijk|daarom ons)\s+)?(?:advies|adviespunt|aanbeveling(?:en)?|voorstel|suggestie|verzoek|oproep|wat adviseren wij|wij adviseren|we adviseren|gevraagde? actie|aanpassing)\s*(?:aan [\p{L} &]{2,30})?$/iu,
  ],
  [
    'body',
    /^(?:onze\s+|mijn\s+)?(?:opmerking(?:en)?|toelichting|constatering|bevinding|signaal|waarneming|reactie|wat zien wij|wat we zien|wat wij zien|zorg(?:punt|en)?|zorgen|vraag|vragen|waardering|compliment|onderbouwing|motivatie|reden|tekst|inbreng|aanleiding|probleem|situatie|knelpunt|aandachtspunt)$/iu,
  ],
  ['title', /^(?:titel|onderwerp van het punt|punt|kern|kernboodschap|in het kort)$/iu],
  ['chapter', /^(?:hoofdstuk|paragraaf|onderdeel|thema|onderwerp)$/iu],
  ['kind', /^(?:soort|soort punt|type|aard)$/iu],
  [
    'source',
    /^(?:bron|citaat|passage|tekst in (?:het|de) (?:stuk|plan|nota)|blz|bladzijde|pagina|vindplaats)$/iu,
  ],
];

/** The label that a line opens with. */
export function readLabel(text: string): Label | undefined {
  const found = /^([\p{L}][\p{L} &]{1,45}?)\s*:(?:\s+|$)/u.exec(text);
  if (found === null) return undefined;
  const word = found[1] ?? '';
  const role = words.find(([, pattern]) => pattern.test(word))?.[0];
  return role === undefined ? undefined : { role, word: word.toLowerCase(), length: found[0].length };
}

/** The labels of a form that is filled in for every point: those that come back three times, advices aside. */
export function recurringFields(lines: readonly ({ readonly text: string } | undefined)[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const label = line && readLabel(line.text);
    if (label && label.role !== 'advice') counts.set(label.word, (counts.get(label.word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([word]) => word));
}

export function isAdviceLabel(text: string): boolean {
  return readLabel(text)?.role === 'advice';
}
