// The council's own Word template: what is said when it is chosen, and why it cannot be used.

const kept = 'Er is niets veranderd.';

export const houseStyleRefusals = {
  'style-unreadable': `Dit sjabloon is niet te lezen. ${kept} Open het in Word, kies Opslaan als, kies Word-sjabloon (.dotx) en gebruik dat bestand.`,
  'style-old-format': `Dit is een sjabloon van de oude soort (.dot of .ott). ${kept} Open het in Word, kies Opslaan als, kies Word-sjabloon (.dotx) en gebruik dat bestand.`,
  'style-encrypted': `Dit sjabloon is met een wachtwoord beveiligd. ${kept} Sla het in Word op zonder wachtwoord en gebruik dat bestand.`,
  'style-has-macros': `In dit sjabloon zitten macro’s. Die neemt Samenadvies niet over. ${kept} Open het in Word, kies Opslaan als, kies Word-sjabloon (.dotx) en gebruik dat bestand.`,
  'style-has-links': `In de kop- of voettekst van dit sjabloon staat iets dat van een andere plek wordt opgehaald. ${kept} Zet het plaatje of de tekst in Word in het sjabloon zelf, sla het op en gebruik dat bestand.`,
  'style-too-large': `Dit sjabloon is te groot. ${kept} Maak de plaatjes erin kleiner, sla het op en gebruik dat bestand.`,
} as const satisfies Record<string, string>;

export type HouseStyleRefusal = keyof typeof houseStyleRefusals;

export const houseStyleWords = {
  title: 'Huisstijl',
  hint: 'De brief in Word krijgt de lettertypen, kleuren, kop- en voettekst van het sjabloon. Het voorbeeld hier houdt de opmaak van Samenadvies.',
  choose: 'Kies een Word-sjabloon (.dotx)',
  chooseOther: 'Kies een ander sjabloon',
  chosen: (name: string) => `Sjabloon: ${name}`,
  without: 'Zonder sjabloon',
  templates: 'Word-sjablonen',
} as const;
