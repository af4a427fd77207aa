// Colleges, approval and the sent letter: the words beside the preview.
import { dutchDate } from './dutch-date';

const councils = (count: number) => (count === 1 ? '1 raad' : `${count} raden`);

export const letterDeskWords = {
  tools: 'Over de hele brief',
  done: 'Klaar',
  kept: 'Alles wordt vanzelf bewaard.',

  colleges: 'Colleges',
  collegesTitle: 'Aan wie gaat de brief?',
  sending: 'Hoe gaat de brief weg?',
  together: ['Eén brief aan alle colleges', 'Punten voor één college krijgen een zin die dat zegt.'],
  each: ['Ieder college een eigen brief', 'Met eigen adres en aanhef. Punten voor een ander blijven eruit.'],
  college: (number: number) => `College ${number}`,
  collegeName: 'Naam',
  collegeAddress: 'Adres',
  collegeAddressHint: 'Iedere regel van het adres op een eigen regel.',
  collegeSalutation: 'Eigen aanhef',
  collegeSalutationHint: 'Leeg: de aanhef van de brief.',
  collegeFile: 'Naam van het bestand',
  collegeFileHint: 'Leeg: de naam van het college.',
  addCollege: 'Voeg een college toe',
  newCollege: 'College van burgemeester en wethouders van ',
  removeCollege: 'Haal weg',
  removeCollegeOf: (name: string) => `Haal weg: ${name}`,
  shownFor: 'Voorbeeld voor',
  forAll: 'Alle colleges',
  alone: 'Groter voorbeeld',

  approval: (given: number, of: number) => `Akkoord van ${given} van ${councils(of)}`,
  approvalShort: (given: number, of: number) => `Akkoord: ${given} van ${of}`,
  approvalWhy: 'Zolang niet alle raden akkoord zijn, staat er CONCEPT op de brief.',
  approvalAll: 'Alle raden zijn akkoord. De brief kan weg.',
  council: 'Raad',
  state: 'Stand',
  states: {
    approved: 'akkoord',
    'by-points': 'akkoord met alle punten, in de stap Akkoord',
    outdated: 'akkoord met een eerdere tekst',
    open: 'nog geen akkoord',
  },
  told: (how: string, who: string, on: string) => `${how}, ${who}, ${dutchDate(on)}`,
  ways: {
    telefoon: 'per telefoon',
    mail: 'per mail',
    vergadering: 'in een vergadering',
    anders: 'op een andere manier',
  },
  record: 'Leg akkoord vast',
  recordOf: (council: string) => `Leg akkoord vast: ${council}`,
  takeBack: 'Neem terug',
  takeBackOf: (council: string) => `Neem terug: ${council}`,
  again: 'Geldt ook nu',
  againOf: (council: string) => `Geldt ook nu: ${council}`,
  recordTitle: (council: string) => `Akkoord van ${council}`,
  who: 'Wie zei het?',
  whoHint: 'Bijvoorbeeld: de voorzitter.',
  whoMissing: 'Schrijf op wie akkoord gaf.',
  how: 'Hoe?',
  when: 'Wanneer?',
  whenWrong: 'Schrijf de datum zo: 21 november 2026.',
  back: 'Terug',

  conceptTitle: 'Deze brief wordt een concept',
  conceptOpen: 'Er zijn nog punten waarover niets is besloten.',
  conceptApproval: (given: number, of: number) =>
    `${given} van de ${of} raden ${given === 1 ? 'heeft' : 'hebben'} ingestemd met de brief.`,
  conceptWhat: 'Daarom komt het woord CONCEPT boven de brief te staan.',
  makeConcept: 'Maak het concept',
  toApproval: 'Leg akkoord vast',

  makeEach: 'Maak Word-brieven',
  madeEach: (count: number) => `Klaar. Er staan ${count} brieven in de map.`,
  renamed: (wanted: string, name: string) =>
    `‘${wanted}’ stond er al en is niet overschreven. De nieuwe brief heet ‘${name}’.`,
  saveAs: (name: string) => `Bewaar als ‘${name}’`,

  sent: 'Verzonden',
  sentTitle: 'De verzonden brief',
  sentWhy:
    'Heb je in Word nog iets veranderd? Leg dan het bestand vast dat je hebt verzonden. Vanaf die dag loopt de termijn voor het antwoord.',
  sentNone: 'Er is nog geen verzonden brief vastgelegd.',
  recordSent: 'Leg de verzonden brief vast',
  sentName: (name: string, date: string) => `‘${name}’, verzonden op ${dutchDate(date)}`,
  sentTo: (names: string) => `Aan ${names}.`,
  sentToAll: 'Aan alle colleges.',
  deadline: (date: string) => `De colleges hebben tot en met ${dutchDate(date)} om te antwoorden.`,
  sentOn: 'Verzonden op',
  recipients: 'Aan wie?',
  keep: 'Leg vast',
  differences: 'Verschillen',
  differencesOf: (name: string) => `Verschillen: ${name}`,
  differencesTitle: 'Wat is anders in de verzonden brief?',
  noDifference: 'De verzonden brief zegt hetzelfde als de brief in de app.',
  differenceCount: (count: number) =>
    count === 1
      ? 'Er is één verschil met de brief in de app.'
      : `Er zijn ${count} verschillen met de brief in de app.`,
  comparing: 'De brieven worden vergeleken.',
  before: 'Aan het begin van de brief',
  close: 'Sluit',
} as const;
