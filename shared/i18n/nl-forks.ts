// The words for what differs: versions of one council, any two contributions, and sources that changed after a decision.
import { dutchList } from '../letter/dutch-list';
import { dutchNumber } from './dutch-number';

const count = (amount: number, one: string, more: string) => `${amount} ${amount === 1 ? one : more}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const forkWords = {
  /** Only heard, around words that are marked for the eye. */
  heard: {
    added: { start: 'begin toegevoegd', end: 'einde toegevoegd' },
    removed: { start: 'begin weggehaald', end: 'einde weggehaald' },
  },

  row: (versions: number) => `${capital(dutchNumber(versions))} versies die elkaar niet kennen`,
  decide: 'Kies wat geldt',
  decideOf: (council: string) => `Kies wat geldt voor ${council}`,
  formerName: (names: readonly string[]) => `heette eerder ${dutchList(names.map((name) => `‘${name}’`))}`,

  label: (council: string, versions: number) =>
    `${council} stuurde ${dutchNumber(versions)} versies die elkaar niet kennen`,
  title: 'Kies wat geldt',
  intro: (versions: number) =>
    `Zolang niemand kiest, tellen de punten van ${versions === 2 ? 'beide versies' : 'alle versies'} mee. Wat niet gekozen wordt, blijft bewaard.`,
  version: (number: number) => `Versie ${number}`,
  versions: (numbers: readonly number[]) => `Versie ${dutchList(numbers.map(String))}`,
  versionLine: (name: string, date: string, sentBy: string) =>
    `${name}, ${date}${sentBy === '' ? '' : `, door ${sentBy}`}`,
  points: (amount: number) => count(amount, 'punt', 'punten'),
  fromFile: (files: readonly string[]) => `Uit ${dutchList(files.map((file) => `‘${file}’`))}`,
  setAside: 'Zet deze versie opzij',
  setAsideOf: (version: string) => `Zet deze versie opzij: ${version}`,
  asideDone: (council: string) => `Die versie van ${council} telt niet meer mee. Zij blijft bewaard.`,
  ways: 'Er zijn drie manieren: vraag het de raad, zet een versie opzij, of kies hieronder per punt.',
  ask: 'Kopieer een mail aan de raad',
  asked: (council: string) => `De mail voor ${council} is gekopieerd. Plak de tekst in een mail, met Ctrl+V.`,
  askTitle: (council: string) => `Kopieer de mail voor ${council}`,

  conflicts: (amount: number) => `Kies zelf: ${count(amount, 'punt', 'punten')}`,
  conflictsHint: 'De versies zeggen hier elk iets anders. Samenadvies kiest niet.',
  proposed: (amount: number) => `Voorstel: ${count(amount, 'punt', 'punten')}`,
  proposedHint: 'Hier is maar één verandering. Die staat klaar als voorstel. Je kunt anders kiezen.',
  same: (amount: number) => `In alle versies gelijk: ${count(amount, 'punt', 'punten')}`,
  marks: 'Gemarkeerd is erbij gekomen sinds de laatste versie die alle kennen. Doorgestreept is weg.',
  noCommon: 'Er is geen eerdere versie die beide kennen. Daarom is niet te zien wie wat veranderde.',
  unchanged: 'Niet veranderd',
  gone: 'Dit punt is ingetrokken.',
  absent: 'Dit punt staat hier niet in.',
  concept: 'Dit punt is weer op concept gezet. Het telt dan niet mee.',
  what: (title: string) => `Wat geldt voor ‘${title}’?`,
  withoutPoint: (version: string) => `${version}: zonder dit punt`,
  asConcept: (version: string) => `${version}: op concept`,
  both: 'Beide, als twee punten',
  all: 'Alle, als losse punten',
  who: 'Wie koos dit?',
  save: 'Bewaar de keuze',
  stillOpen: (amount: number) => `Kies eerst bij ${count(amount, 'punt', 'punten')} wat geldt.`,
  open: (amount: number) =>
    amount === 0 ? 'Alles is gekozen.' : `Nog ${count(amount, 'punt', 'punten')} te kiezen.`,
  whoMissing: 'Schrijf eerst op wie dit koos.',
  back: 'Terug',
  saved: (council: string) => `De keuze voor ${council} geldt nu. Alle versies blijven bewaard.`,
  /** In the list of what came in. */
  fileName: (council: string) => `Keuze per punt voor ${council}`,
  chosenPerPoint: 'Gekozen per punt',
  chosenBy: (date: string, who: string, amount: number) =>
    `Gekozen op ${date}${who === '' ? '' : ` door ${who}`}, ${count(amount, 'punt', 'punten')}.`,

  waitingTitle: (council: string) => `‘${council}’ staat niet in dit dossier.`,
  waiting: (points: number, date: string) =>
    `De bijdrage met ${count(points, 'punt', 'punten')}${date === '' ? '' : ` van ${date}`} is bewaard. Zij telt mee zodra de raad in het dossier staat.`,
  addCouncil: 'Voeg deze raad toe…',
  addCouncilOf: (council: string) => `Voeg deze raad toe… ${council}`,
  addTitle: 'Voeg deze raad toe aan het dossier',
  addWhat: (council: string) =>
    `In het bestand heet de raad ‘${council}’. Vul in hoe zij in de brief en op het scherm heet.`,
  municipality: 'Gemeente',
  councilName: 'Naam van de adviesraad',
  nameMissing: 'Vul de naam van de raad in.',
  add: 'Voeg toe',
  added: (council: string) => `${council} staat nu in het dossier. De bijdrage telt mee.`,

  otherDossier: (title: string) => `Dit bestand hoort bij het dossier ‘${title}’. Hier is niets veranderd.`,
  otherDossierHere: 'Dat dossier staat ook op deze computer.',
  openOther: (title: string) => `Open ‘${title}’`,
  openedOther: (file: string) => `Dit is het goede dossier. Lees ‘${file}’ hier nu nog een keer in.`,
} as const;

/** Any contribution beside any other. */
export const historyWords = {
  title: 'Alles wat deze raad stuurde',
  standing: { current: 'Geldt nu', replaced: 'Vervangen', aside: 'Telt niet mee' },
  view: 'Bekijk',
  viewOf: (revision: string) => `Bekijk: ${revision}`,
  shown: 'Staat hierboven',
  restore: 'Laat weer meetellen',
  restoreOf: (revision: string) => `Laat weer meetellen: ${revision}`,
  restored: (council: string) => `Die bijdrage van ${council} telt weer mee.`,
  older: 'Deze bijdrage geldt niet meer. Zij is vervangen door een latere.',
  asideNow: 'Deze bijdrage telt niet mee: zij is opzij gezet.',
  backToCurrent: 'Terug naar wat nu geldt',
  compare: 'Vergelijk met een andere bijdrage',
  comparedWith: (revision: string) => `Vergeleken met ${revision}`,
  withReplaced: 'Wat zij verving',
  fromTo: (older: string, newer: string) => `Dit veranderde van ${older} naar ${newer}.`,
  nothing: 'Deze twee bijdragen zeggen hetzelfde.',
  heldBackTitle: 'Weer op concept gezet',
  heldBackUnknown: (amount: number) =>
    `Van ${count(amount, 'punt', 'punten')} op concept is de tekst hier niet bekend.`,
} as const;

interface ForkMail {
  readonly council: string;
  readonly subject: string;
  /** Each version in words. */
  readonly versions: readonly string[];
  readonly signature: string;
}

/** Asks a council which of its versions counts. */
export function forkMailText({ council, subject, versions, signature }: ForkMail): string {
  return [
    `Beste leden van ${council},`,
    `Voor het gezamenlijke advies over ‘${subject}’ kwamen er ${dutchNumber(versions.length)} bijdragen van jullie raad binnen. Ze zijn los van elkaar geschreven:`,
    versions.map((version) => `- ${version}`).join('\n'),
    `Welke geldt? Of is het een mengvorm? Antwoord gerust op deze mail. Wie met Samenadvies werkt, kan ook ${versions.length === 2 ? 'beide bestanden' : 'alle bestanden'} openen, de punten samenbrengen en één nieuwe bijdrage sturen.`,
    'Tot dan zijn alle versies bewaard. Er is niets weggegooid.',
    `Met vriendelijke groet,\n${signature}`,
  ].join('\n\n');
}

/** A source that changed after the session decided. */
export const changedWords = {
  title: 'Bron gewijzigd',
  titleOf: (council: string) => `Bron gewijzigd: ${council}`,
  changed: (council: string) => `${council} stuurde na het besluit een andere tekst.`,
  moved: (council: string) => `${council} stuurde dit punt opnieuw. De woorden bleven gelijk.`,
  withdrawn: (council: string) => `${council} trok dit punt na het besluit in.`,
  'held-back': (council: string) => `${council} zette dit punt na het besluit weer op concept.`,
  'not-counting': (council: string) =>
    `Van ${council} telt nu geen bijdrage mee. Dit punt was daar een deel van.`,
  forked: (council: string) =>
    `${council} stuurde versies die elkaar niet kennen. Kies eerst bij Bijdragen wat geldt.`,
  split: (council: string) => `Dit punt van ${council} is na het besluit in de sessie gesplitst.`,
  'whole-again': (council: string) =>
    `${council} stuurde een andere tekst van een punt dat in de sessie was gesplitst. De delen passen niet meer op de nieuwe tekst. Het punt staat daarom weer heel in de lijst.`,
  marks: 'Gemarkeerd is nieuw, doorgestreept is weg.',
  differs: (council: string) => `Wat ${council} veranderde`,
  differsBoth: 'Dit verandert er, ook in de brief',
  before: 'Hierop is besloten',
  beforeUnknown: 'De tekst waarop is besloten, is hier niet bekend.',
  now: 'De tekst van nu',
  nowOf: (number: number) => `De tekst van nu, versie ${number}`,
  proposal: 'Voorstel voor de gezamenlijke tekst',
  isIn: 'De gezamenlijke tekst zegt dit al. Er hoeft niets anders.',
  titleChoice: 'Welke titel?',
  keepTitle: 'Houd onze titel',
  takeTitle: 'Neem de titel van de raad',
  conflict: (council: string) =>
    `Hier veranderden ${council} en de vergadering dezelfde zinnen. Kies wat er komt te staan.`,
  addition: (council: string) => `Hier voegden ${council} en de vergadering allebei iets toe.`,
  choices: { mine: 'Onze zinnen', theirs: 'De zinnen van de raad', both: 'Beide' },
  nothingThere: '(niets)',
  takeOver: 'Neem de wijziging over',
  chooseFirst: 'Kies eerst bij de gemarkeerde zinnen wat er komt te staan.',
  editFirst: 'Bewerk eerst',
  keep: 'Houd de gezamenlijke tekst zo',
  keepWithout: (council: string) => `Houd het punt, zonder ${council}`,
  keepAsSource: 'Houd de tekst, met het hele punt als bron',
  keepParts: 'Houd de tekst, met de delen als bron',
  takeOut: 'Haal dit punt eruit',
  dissolve: 'Haal het uit de brief',
  toContributions: 'Naar Bijdragen',
  noSources: 'Alle punten achter deze tekst zijn daarna geparkeerd of niet opgenomen.',
  keepAlone: 'Houd de tekst in de brief',
  kinds: { waardering: 'Waardering', zorg: 'Zorg', vraag: 'Vraag', advies: 'Advies' },
  done: {
    taken: 'De wijziging staat in de gezamenlijke tekst.',
    editing: 'Het voorstel staat klaar om te bewerken. Kies daarna ‘Houd de gezamenlijke tekst zo’.',
    kept: 'De gezamenlijke tekst blijft zo. De nieuwe tekst is nu de bron.',
    without: 'De gezamenlijke tekst blijft zo, zonder dit punt als bron.',
    dissolved: 'Het punt staat niet meer in de brief. Het vraagt een nieuw besluit.',
  },
  aside:
    'De raad stuurde na het besluit een andere tekst. Besluit hieronder opnieuw, of laat het besluit zo.',
  asideKeep: 'Laat het besluit zo',
} as const;
