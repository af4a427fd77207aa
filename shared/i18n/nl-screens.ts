// The words of the window: frame, steps, start, bijdragen. The session and the letter have a catalogue of their own.
import { exchangeWords, panelWords, reminderText, reportWords } from './nl-bijdragen';
import { startWords } from './nl-start';

export { panelWords, reminderText, reportWords };

const generalWords = {
  product: 'Samenadvies',
  windowTitle: (title: string) => `${title} – Samenadvies`,
  close: 'Sluit',
  stop: 'Stop',
  progress: 'Voortgang',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  nothingToUndo: 'Er is niets om ongedaan te maken.',
  nothingToRedo: 'Er is niets om opnieuw te doen.',
  smaller: 'Kleiner',
  larger: 'Groter',
  alreadySmallest: 'De tekst is al op de gewone grootte.',
  alreadyLargest: 'De tekst is al zo groot als kan: twee keer de gewone grootte.',
  help: 'Hulp',
  helpPages: 'Bladzijden van de hulp',
  helpTitle: 'Hulp bij Samenadvies',
  toStart: 'Start',
  offline: 'Alles blijft op deze computer. Samenadvies gebruikt geen internet.',
  sampleStatus: 'Dit is een voorbeeld om in te oefenen. Er kan niets stuk.',
  showInFolder: 'Toon in map',
} as const;

const saveWords = {
  saved: (time: string) => `Alles bewaard ${time}`,
  savedNoTime: 'Alles bewaard',
  saving: 'Wordt bewaard…',
  failed: 'Niet bewaard',
  failedTitle: 'De laatste wijziging is niet bewaard.',
} as const;

const stepWords = {
  list: 'Stappen',
  all: 'Alle stappen',
  current: (number: number, name: string, of: number) => `Stap ${number} van ${of}: ${name}`,
  document: 'Beleidsstuk',
  points: 'Onze punten',
  contributions: 'Bijdragen',
  send: 'Versturen',
  agreement: 'Akkoord',
  session: 'Sessie',
  letter: 'Adviesbrief',
  reply: 'Reactie',
  notStarted: 'Nog niet begonnen',
  contributionsIn: (count: number, of: number) => `${count} van ${of} binnen`,
  forked: (count: number) => (count === 1 ? '1 raad stuurde dubbel' : `${count} raden stuurden dubbel`),
  undecided: (count: number) => (count === 1 ? '1 punt open' : `${count} punten open`),
  allDecided: 'Alles besloten',
  inLetter: (count: number) => (count === 1 ? '1 punt in de brief' : `${count} punten in de brief`),
} as const;

const roleWords = {
  label: (role: string) => `Rol: ${role.toLowerCase()}`,
  jointSecretary: 'Gezamenlijk secretaris',
  jointSecretaryHint: 'Verzamelt, leidt de sessie en maakt de brief.',
  participant: 'Deelnemer',
  participantHint: 'Schrijft mee aan de punten van één raad.',
} as const;

const undoneWords = {
  points: 'Het punt is weer zoals het was.',
  decision: 'Het besluit is teruggenomen.',
  decisionOn: (title: string) =>
    title === '' ? 'Het besluit is teruggenomen.' : `Het besluit over ‘${title}’ is teruggenomen.`,
  invitation: 'De uitnodiging is weer zoals die was.',
  aside: 'Wat uit het bestand kwam, telt niet meer mee. Het blijft bewaard.',
  restored: 'Wat uit het bestand kwam, telt weer mee.',
  draft: 'De tekst is weer zoals die was.',
  role: 'De rol is weer zoals die was.',
  other: 'De laatste stap is ongedaan gemaakt.',
  redone: 'De stap is opnieuw gedaan.',
} as const;

const dossierMenuWords = {
  exportJoint: 'Maak het gezamenlijke bestand',
  exportJointHint: 'Om door te geven: alles wat is verstuurd en besloten.',
  exported: (file: string) => `Alles wat is verstuurd en besloten, staat in ‘${file}’.`,
  other: 'Open een ander dossier',
} as const;

const statusWords = {
  councils: (count: number) => (count === 1 ? '1 adviesraad' : `${count} adviesraden`),
  points: (count: number) => (count === 1 ? '1 punt' : `${count} punten`),
  decided: (count: number, of: number) => `${count} van ${of} besloten`,
  deadline: (date: string) => `brief weg voor ${date}`,
} as const;

const brokenWords = {
  title: 'Dit scherm lukte niet',
  text: 'Er ging iets mis bij het tonen van dit scherm. Alles wat bewaard was, is er nog. Ga terug naar Start en open het dossier opnieuw.',
  back: 'Terug naar Start',
} as const;

/** Everything a screen says, by place. */
export const words = {
  ...generalWords,
  save: saveWords,
  steps: stepWords,
  role: roleWords,
  undone: undoneWords,
  dossierMenu: dossierMenuWords,
  status: statusWords,
  broken: brokenWords,
  start: startWords,
  exchange: exchangeWords,
} as const;
