// The Dutch sentences for files that come in: what happened, what was kept, what to do.

const kept = 'Het dossier is niet veranderd.';
const resend = 'Vraag de afzender om het bestand opnieuw te sturen.';
const original = 'Vraag de afzender om het bestand opnieuw te maken met Samenadvies en het dan te sturen.';
const unsafe = `${kept} Open het bestand niet en vraag de afzender waar het vandaan komt.`;

/** One sentence for each code with which a file can be refused. */
export const exchangeSentences = {
  'not-a-zip': `Dit is geen bestand van Samenadvies. ${kept} Kies een bestand dat eindigt op .samenadvies.`,
  'not-samenadvies': `Dit bestand is niet gemaakt met Samenadvies. ${kept} Kies een bestand dat eindigt op .samenadvies.`,
  truncated: `Dit bestand is niet compleet: het einde ontbreekt. ${kept} ${resend}`,
  'too-many-entries': `In dit bestand zitten meer onderdelen dan Samenadvies kan lezen. ${kept} ${original}`,
  'too-large': `Dit bestand is groter dan Samenadvies kan lezen. ${kept} Vraag de afzender om kleinere of minder bijlagen.`,
  'zip-bomb': `Dit bestand wordt bij het openen onmogelijk groot en is daarom niet geopend. ${unsafe}`,
  'unsafe-name': `In dit bestand zit een onderdeel met een onveilige naam. ${unsafe}`,
  'symlink-entry': `In dit bestand zit een verwijzing naar een andere plek op de computer. ${unsafe}`,
  'duplicate-entry': `In dit bestand zit hetzelfde onderdeel twee keer. ${kept} ${original}`,
  'encrypted-entry': `Dit bestand is met een wachtwoord beveiligd. ${kept} Vraag de afzender om het bestand zonder wachtwoord te sturen.`,
  'manifest-invalid': `De inhoudsopgave van dit bestand ontbreekt of klopt niet. ${kept} ${resend}`,
  'newer-version': `Dit bestand is gemaakt met een nieuwere versie van Samenadvies. ${kept} Installeer de nieuwste versie en open het bestand dan opnieuw.`,
  'wrong-checksum': `De inhoud van dit bestand is onderweg veranderd of beschadigd. ${kept} ${resend}`,
  'unlisted-part': `In dit bestand zit een onderdeel dat niet in de inhoudsopgave staat. ${kept} ${resend}`,
  'missing-part': `In dit bestand ontbreekt een onderdeel dat wel in de inhoudsopgave staat. ${kept} ${resend}`,
  'record-invalid': `Een gegeven in dit bestand klopt niet. ${kept} ${original}`,
  'duplicate-ref': `Twee punten in deze bijdrage hebben hetzelfde kenmerk. ${kept} Vraag de afzender om elk punt een eigen kenmerk te geven.`,
  'other-dossier': `Dit bestand hoort bij een ander dossier. ${kept} Open eerst het juiste dossier, of vraag de afzender om het goede bestand.`,
  'json-invalid': `Dit bestand is niet te lezen, omdat de opbouw niet klopt. ${kept} ${resend}`,
  'json-too-deep': `Dit bestand is te ingewikkeld opgebouwd om te lezen. ${kept} ${original}`,
  'json-too-large': `Dit bestand bevat meer tekst dan Samenadvies kan lezen. ${kept} Vraag de afzender om het bestand op te splitsen.`,
  'not-utf8': `De letters in dit bestand zijn niet te lezen, omdat het niet als UTF-8 is opgeslagen. ${kept} Vraag de afzender om het bestand als UTF-8 op te slaan.`,
} as const satisfies Record<string, string>;

export type ExchangeCode = keyof typeof exchangeSentences;

/** The sentence for one code. */
export function exchangeSentence(code: ExchangeCode): string {
  return exchangeSentences[code];
}
