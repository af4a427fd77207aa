// The Dutch sentences for Word files that come in.

const kept = 'Er is niets veranderd.';
const saveAs =
  'Open het in Word of LibreOffice, kies Opslaan als, kies Word-document (.docx) en gebruik dat bestand.';

/** One sentence for each code with which a file is refused as Word document. */
export const wordRefusals = {
  'word-old-format': `Dit is een Word-bestand van de oude soort (.doc). ${kept} ${saveAs}`,
  'word-odt': `Dit is een bestand van LibreOffice (.odt), geen Word-bestand. ${kept} ${saveAs}`,
  'word-rtf': `Dit is een rtf-bestand, geen Word-bestand. ${kept} ${saveAs}`,
  'word-pdf': `Dit is een pdf, geen Word-bestand. ${kept} Vraag de raad om het Word-bestand. Of open de pdf in Word, kies Opslaan als, kies Word-document (.docx) en gebruik dat bestand.`,
  'word-pages': `Dit is een bestand van Pages (.pages), geen Word-bestand. ${kept} Open het in Pages, kies Archief, Exporteer naar, Word (.docx) en gebruik dat bestand.`,
  'word-needs-preview': `Van een Word-bestand kijkt eerst iemand de punten na. ${kept} Open het dossier en sleep het bestand naar het scherm Bijdragen.`,
  'not-a-word-file': `Dit is geen Word-bestand. ${kept} Kies een bestand dat in Word is opgeslagen als Word-document (.docx).`,
  'word-damaged': `Dit Word-bestand is beschadigd of niet compleet. ${kept} Vraag de afzender om het in Word opnieuw op te slaan als Word-document (.docx) en nog eens te sturen.`,
  'word-encrypted': `Dit Word-bestand is met een wachtwoord beveiligd. ${kept} Vraag de afzender om het zonder wachtwoord op te slaan als Word-document (.docx).`,
  'word-empty': `In dit Word-bestand staat geen tekst. ${kept} Kijk of het goede bestand is opgeslagen als Word-document (.docx).`,
  'word-too-large': `Dit Word-bestand is groter dan Samenadvies kan lezen. ${kept} Haal de afbeeldingen eruit, sla het opnieuw op als Word-document (.docx) en gebruik dat bestand.`,
  'word-needs-council': `Van een Word-bestand weet Samenadvies niet van welke raad het is. ${kept} Zet de aanduiding van de raad ervoor: RAAD=BESTAND.docx.`,
} as const satisfies Record<string, string>;

/** One sentence for each thing that a person should look at after an import. */
export const wordWarnings = {
  'word-no-points': 'In dit bestand zijn geen punten gevonden. Kijk de tekst na.',
  'word-titles-made': 'Bij een of meer punten stond geen titel. De eerste woorden dienen als titel.',
  'word-tracked-changes':
    'In dit bestand staan bijgehouden wijzigingen. De tekst is gelezen alsof ze zijn aanvaard; ze staan bij de punten.',
  'word-comments':
    'In dit bestand staan opmerkingen in de kantlijn. Ze staan bij de punten, niet in de tekst.',
  'word-text-shortened':
    'Een titel of hoofdstuk was te lang en is ingekort. De hele tekst staat in het punt.',
} as const satisfies Record<string, string>;

export type WordRefusal = keyof typeof wordRefusals;
export type WordWarning = keyof typeof wordWarnings;

export function wordRefusal(code: WordRefusal): string {
  return wordRefusals[code];
}

export function wordWarning(code: WordWarning): string {
  return wordWarnings[code];
}
