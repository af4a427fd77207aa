// The words of Start and of a new dossier.
import { dutchNumber } from './dutch-number';

export const startWords = {
  title: 'Waar gaan we verder?',
  firstTitle: 'Welkom bij Samenadvies',
  first:
    'Verzamel wat de adviesraden vinden, besluit er samen over en maak er één brief van. Kijk eerst rond in het voorbeeld: daar kan niets stuk.',
  lastOpened: (moment: string) => `Laatst geopend: ${moment}`,
  opened: (moment: string) => `geopend ${moment}`,
  summary: (councils: number, deadline: string | null) =>
    `Gezamenlijk advies van ${councilCount(councils)}${deadline === null ? '' : `, te versturen voor ${deadline}`}.`,
  councilsAnd: (councils: number, rest: string) => capital(`${councilCount(councils)}, ${rest}`),
  progress: 'Voortgang',
  continueWith: {
    contributions: 'Verder met de bijdragen',
    session: 'Verder met de sessie',
    letter: 'Verder met de brief',
    document: 'Verder met het beleidsstuk',
    points: 'Verder met onze punten',
    agreement: 'Verder met het akkoord',
  },
  /** For a participant. */
  own: {
    none: 'Nog geen punten van onze raad',
    points: (count: number, ready: number) =>
      `${count === 1 ? '1 punt' : `${count} punten`}, ${ready} klaar om te versturen`,
    sent: 'Onze bijdrage is verstuurd',
    toAnswer: (count: number) =>
      count === 1 ? '1 punt wacht op ons antwoord' : `${count} punten wachten op ons antwoord`,
  },
  missing: (count: number) =>
    count === 1 ? '1 bijdrage is nog niet binnen' : `${count} bijdragen zijn nog niet binnen`,
  undecided: (count: number) =>
    count === 1 ? '1 punt vraagt een besluit' : `${count} punten vragen een besluit`,
  allDecided: 'Over alle punten is besloten',
  sample: 'Voorbeeld',
  others: 'Andere dossiers',
  somethingElse: 'Iets anders',
  orElse: 'Of begin meteen',
  newDossier: 'Nieuw dossier',
  newDossierHint: 'Nodig de raden uit: een titel, een datum en de gemeenten.',
  openFile: 'Bestand openen',
  openFileHint:
    'Een dossier uit de mail of van een USB-stick, of een kopie van alles. Hierheen slepen kan ook.',
  sampleAct: 'Voorbeeld bekijken',
  sampleHint: 'Een ingevuld dossier om in te oefenen. Er kan niets stuk.',
  opening: 'Het dossier wordt geopend',
  oneFile:
    'Sleep één dossier tegelijk hierheen. Er is niets veranderd. Meer bestanden tegelijk kan wel bij Bijdragen.',
  dropHere: 'Laat het bestand hier los',
  dialogTitle: 'Maak een nieuw dossier',
  titleLabel: 'Naam van het dossier',
  titleHint: 'Zo heet het boven in het scherm en in het bestand. Bijvoorbeeld: Advies Thuis in de wijk.',
  policyLabel: 'Titel van het beleidsstuk',
  policyHint: 'Zoals die op de voorkant staat. Mag later.',
  deadlineLabel: 'De brief moet weg voor',
  deadlineHint: 'Bijvoorbeeld 21 november 2026. Mag later.',
  councilsLabel: 'Welke raden doen mee?',
  councilsHint:
    'Eén gemeente per regel. Heeft de raad een eigen naam? Zet die erachter: Zeewijk, Participatieraad.',
  councilCount: (count: number) => (count === 1 ? '1 raad' : `${count} raden`),
  councilName: (municipality: string) => `Adviesraad ${municipality}`,
  create: 'Maak het dossier',
  cancel: 'Terug naar Start',
  noTitle: 'Geef het dossier een naam.',
  noCouncils: 'Noem ten minste één gemeente.',
  tooManyCouncils: 'Er passen 400 raden in een dossier. Haal er een paar weg.',
  twice: (name: string) => `${name} staat er twee keer. Haal er één weg.`,
  pastDate: (date: string) =>
    `${date} is al voorbij. Klopt het jaar? Je kunt zo verder, of de datum veranderen.`,
  notADate: 'Schrijf de datum als 21 november 2026.',
  noSuchDay: (suggestion: string) => `Deze dag bestaat niet. Is ${suggestion} bedoeld?`,
} as const;

function councilCount(count: number): string {
  return count === 1 ? 'één adviesraad' : `${dutchNumber(count)} adviesraden`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
