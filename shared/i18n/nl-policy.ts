// The Dutch sentences for policy documents: reading them, their outline, quotes.

const kept = 'Er is niets veranderd.';
const other = 'Vraag de gemeente om het document als pdf of Word-bestand met tekst.';

/** One sentence for each code with which a file is refused as policy document. */
export const policyRefusals = {
  'policy-unknown-type': `Dit soort bestand kan Samenadvies niet lezen als beleidsstuk. ${kept} Kies een bestand dat eindigt op .pdf, .docx, .txt of .md.`,
  'policy-scanned': `Deze pdf bestaat uit foto's van bladzijden. Er is geen tekst in te vinden. ${kept} ${other}`,
  'policy-encrypted': `Deze pdf is met een wachtwoord beveiligd. ${kept} Vraag de gemeente om het document zonder wachtwoord.`,
  'policy-damaged': `Dit bestand is beschadigd of niet compleet. ${kept} Download het opnieuw, of vraag de gemeente om het nog eens te sturen.`,
  'policy-empty': `In dit bestand staat geen tekst. ${kept} Kijk of je het goede bestand hebt gekozen.`,
  'policy-too-large': `Dit bestand is groter dan 500 MB. Dat kan Samenadvies niet lezen. ${kept} Vraag de gemeente om een kleiner bestand, bijvoorbeeld zonder foto's.`,
  'policy-not-text': `Dit bestand bevat geen gewone tekst. ${kept} Kies een bestand dat eindigt op .pdf of .docx, of bewaar het opnieuw als tekst.`,
  'policy-not-found': `Het bestand van dit beleidsstuk is niet te openen. ${kept} Kijk of het er nog staat en niet in een ander programma open is.`,
  'quotes-unreadable': `Het bestand met citaten klopt niet. ${kept} Het moet een lijst zijn van {"id", "quote", "section"?}.`,
} as const satisfies Record<string, string>;

export type PolicyRefusal = keyof typeof policyRefusals;

export function policyRefusal(code: PolicyRefusal): string {
  return policyRefusals[code];
}

/** Lines while a document is read and after a command. */
export const policyWords = {
  reading: (page: number, pages: number) => `Bladzijde ${page} van ${pages} lezen`,
  readingText: 'De tekst lezen',
  outlining: 'De hoofdstukken zoeken',
  sections: (count: number) =>
    count === 0
      ? 'Er zijn geen hoofdstukken gevonden.'
      : count === 1
        ? 'Er is één hoofdstuk of paragraaf gevonden.'
        : `Er zijn ${count} hoofdstukken en paragrafen gevonden.`,
  page: (label: string) => `blz. ${label}`,
  quotes: (found: number, all: number) => `${found} van de ${all} citaten zijn gevonden.`,
  match: { exact: 'letterlijk gevonden', fuzzy: 'bijna letterlijk gevonden', none: 'niet gevonden' },
} as const;
