// The words of Onze punten: writing the points of a council.
import type { PointKind, Quote } from '../domain';
import { dutchNumber } from './dutch-number';

function points(count: number): string {
  return count === 1 ? '1 punt' : `${count} punten`;
}

export const draftingWords = {
  title: 'Schrijf de punten van de raad',
  titleOfPoint: (number: number) => `Werk punt ${number} uit`,
  previous: 'Vorig punt',
  next: 'Volgend punt',
  noPrevious: 'Dit is het eerste punt.',
  noNext: 'Dit is het laatste punt.',
  allPoints: 'Alle punten',
  choosePoint: 'Kies links een punt om eraan te schrijven.',
  newPoint: 'Nieuw punt',
  untitled: 'Punt zonder titel',

  chooseCouncil: 'Voor welke raad schrijf je? Kies je raad, dan kun je beginnen.',
  council: 'Jouw raad',
  councilHint: 'Kies een raad',
  chooseIt: 'Schrijf voor deze raad',
  noCouncils: 'In dit dossier staan nog geen raden. Open eerst de uitnodiging van de gezamenlijk secretaris.',
  empty: 'Schrijf op wat jullie raad ziet, en wat jullie adviseren. Eén onderwerp per punt.',
  first: 'Schrijf het eerste punt',
  readFirst: 'Lees eerst het beleidsstuk',

  list: 'Punten van de raad',
  listKeys: 'Pijltjes: kiezen. Alt met pijltje: verplaatsen. Enter: schrijven. N: nieuw punt.',
  search: 'Zoek in de punten',
  filter: 'Toon',
  filters: {
    all: 'Alle punten',
    concept: 'Nog concept',
    klaar: 'Klaar',
    'no-advice': 'Zonder advies',
    waardering: 'Waardering',
    zorg: 'Zorg',
    vraag: 'Vraag',
    advies: 'Advies',
  },
  counted: (label: string, count: number) => `${label} (${count})`,
  chapter: 'Hoofdstuk',
  allChapters: 'Alle hoofdstukken',
  noChapter: 'Zonder hoofdstuk',
  noneFound: 'Geen punt gevonden. Zoek op een ander woord, of toon alle punten.',
  showAll: 'Toon alle punten',

  kind: 'Wat voor punt is dit?',
  kinds: {
    waardering: 'Waardering',
    zorg: 'Zorg',
    vraag: 'Vraag',
    advies: 'Advies',
  } satisfies Record<PointKind, string>,
  status: { concept: 'Concept', klaar: 'Klaar' },
  by: (author: string) => `van ${author}`,
  pointRegion: (number: number) => `Punt ${number}`,
  titleLabel: 'Titel',
  body: 'Wat zien wij?',
  advice: 'Wat adviseren wij?',
  chapterHint: 'Kies een hoofdstuk, of typ een eigen naam.',

  ready: 'Dit punt is klaar',
  toConcept: 'Maak weer concept',
  lacks: {
    all: 'Dit punt is nog leeg. Schrijf eerst wat jullie zien of adviseren.',
    text: 'Er staat nog alleen een titel. Schrijf ook wat jullie zien of adviseren, dan kan het punt op klaar.',
    advice:
      'Bij een advies hoort wat het college moet doen. Schrijf dat bij ‘Wat adviseren wij?’, of kies een andere soort.',
  },
  isReady: (name: string) => `‘${name}’ is klaar. Het gaat mee met de bijdrage.`,
  more: 'Meer doen',
  duplicate: 'Maak een kopie',
  splitHere: 'Splits bij de tekstcursor',
  splitHereHint: 'Wat na de tekstcursor staat, wordt een nieuw punt.',
  splitItems: (count: number) => `Splits in ${dutchNumber(count)} punten`,
  splitItemsHint: 'Elk onderdeel van de lijst wordt een eigen punt.',
  join: 'Voeg samen met een ander punt',
  up: 'Zet hoger',
  upKey: 'Alt + pijltje omhoog',
  down: 'Zet lager',
  downKey: 'Alt + pijltje omlaag',
  remove: 'Haal dit punt weg',
  removeHint: 'Dit kan weer ongedaan.',

  removed: (name: string) => `‘${name}’ is weggehaald.`,
  copied: 'De kopie staat onder het punt.',
  copyOf: (title: string) => `${title} (kopie)`,
  splitDone: (count: number) =>
    `Het punt is gesplitst in ${dutchNumber(count)} punten. Ze zijn weer concept.`,
  noSplit: 'Zet de tekstcursor eerst midden in de tekst, op de plek waar het nieuwe punt begint.',
  joined: (name: string) => `‘${name}’ is erbij gevoegd. Het punt is weer concept.`,
  moved: (number: number, chapter: string) =>
    `Nu punt ${number}${chapter === '' ? ', zonder hoofdstuk' : `, in ‘${chapter}’`}.`,
  cannotMoveUp: 'Dit punt staat al bovenaan.',
  cannotMoveDown: 'Dit punt staat al onderaan.',
  undo: 'Ongedaan maken',

  joinTitle: (name: string) => `Voeg samen met ‘${name}’`,
  joinWhich: 'Welk punt komt erbij?',
  joinHint: 'De teksten komen onder elkaar. Er gaat niets verloren.',
  joinChoose: 'Kies een punt uit de lijst.',
  joinIt: 'Voeg samen',
  joinNone: 'Er is nog geen ander punt.',
  cancel: 'Annuleer',

  state: (count: number, ready: number) => `${points(count)}, ${ready} klaar`,
  points,
} as const;

export const editorWords = {
  toolbar: 'Opmaak',
  bold: 'Vet',
  italic: 'Schuin',
  bullets: 'Lijst',
  numbers: 'Nummers',
  more: 'Meer',
  quote: 'Maak er een aanhaling van',
  noQuote: 'Maak er weer gewone tekst van',
  deeper: 'Zet dieper in de lijst',
  back: 'Zet minder diep',
  openings: 'Beginzin',
  tooLong: 'Deze tekst is vol. Wat er al stond, is bewaard. Maak er een tweede punt van.',
} as const;

export const sourceWords = {
  none: 'Nog geen citaat.',
  add: 'Typ een citaat over',
  find: 'Zoek de plek in het beleidsstuk',
  change: 'Wijzig',
  remove: 'Haal het citaat weg',
  removed: 'Het citaat is weggehaald.',
  dialog: 'Citaat uit het beleidsstuk',
  quote: 'Citaat',
  quoteHint: 'De zin of zinnen waar dit punt over gaat, precies zoals ze er staan.',
  quoteNeeded: 'Neem minstens een paar woorden over.',
  section: 'Paragraaf',
  sectionHint: 'Bijvoorbeeld 4.2',
  page: 'Bladzijde',
  keep: 'Bewaar het citaat',
} as const;

export const addresseeWords = {
  all: (count: number) => (count === 0 ? 'Voor alle gemeenten' : `Voor alle ${dutchNumber(count)} gemeenten`),
  one: (name: string) => `Voor ${name}`,
  some: (count: number, of: number) => `Voor ${count} van de ${of} gemeenten`,
} as const;

export const memberWords = {
  button: (open: number) => (open === 0 ? 'Inbreng van leden' : `Inbreng van leden (${open})`),
  dialog: 'Inbreng van leden',
  intro: 'Wat je overneemt, komt als concept in de lijst. De naam van het lid blijft erbij.',
  sentOn: (date: string) => `gestuurd op ${date}`,
  nothing: 'Geen punten.',
  take: 'Neem over',
  takeOne: (name: string) => `Neem over: ${name}`,
  takeAgain: 'Neem de nieuwe tekst over',
  takeAll: (count: number) => `Neem alle ${count} punten over`,
  states: {
    new: 'Nog niet overgenomen',
    taken: 'Staat in de lijst',
    changed: 'Het lid heeft de tekst daarna gewijzigd',
  },
  taken: (count: number) =>
    count === 1
      ? 'Het punt staat nu als concept in de lijst.'
      : `${count} punten staan nu als concept in de lijst.`,
  done: 'Klaar met kijken',
} as const;

export const ownVersionWords = {
  notice: 'Er is een bijdrage van jullie raad die op een andere computer is gemaakt.',
  noticeDetail: (sender: string, date: string) =>
    `${sender === '' ? 'Verstuurd' : `Verstuurd door ${sender}`}${date === '' ? '' : ` op ${date}`}. Leg hem naast wat hier staat, dan gaat er niets verloren.`,
  look: 'Vergelijk',
  empty: (count: number) =>
    `Jullie raad heeft al een bijdrage met ${points(count)}. Neem de punten over om eraan verder te werken.`,
  takeAll: 'Neem de punten over',
  startAnew: 'Schrijf een nieuw punt',
  dialog: 'Wat daar staat, en wat hier staat',
  intro:
    'Kies per punt welke tekst blijft. Wat je niet kiest, blijft in de bijdrage bewaard. Onderstreept staat alleen daar, doorgestreept staat alleen hier.',
  ours: 'De tekst hier',
  theirs: 'De tekst van daar',
  is: {
    new: 'Alleen daar. Komt erbij.',
    same: 'Hetzelfde.',
    gone: 'Daar weggehaald.',
  },
  changedBy: {
    ours: 'Alleen hier veranderd. Daar staat de oude tekst nog.',
    theirs: 'Alleen daar veranderd. Hier staat de oude tekst nog.',
    both: 'Hier en daar veranderd. Kies welke tekst blijft.',
  },
  keepGone: 'Laat het hier staan',
  dropGone: 'Haal het hier ook weg',
  which: (name: string) => `Welke tekst blijft van ‘${name}’?`,
  sameCount: (count: number) => (count === 1 ? '1 punt is hetzelfde.' : `${count} punten zijn hetzelfde.`),
  adopt: 'Neem over',
  adopted: 'Overgenomen. Jullie volgende bijdrage gaat hierop verder.',
} as const;

/** Good openings for a sentence, by text. The first of each is what most points need. */
export const openings = {
  body: [
    'Wij zien dat ',
    'Wij merken dat inwoners ',
    'Wij horen van inwoners dat ',
    'Wij waarderen dat ',
    'Wij maken ons zorgen over ',
    'Wij missen in het plan ',
    'Het is ons niet duidelijk of ',
  ],
  advice: [
    'Wij adviseren om ',
    'Wij adviseren het college om ',
    'Neem in het plan op dat ',
    'Leg uit hoe ',
    'Spreek met de uitvoerders af dat ',
    'Ga door met ',
  ],
} as const;

/** "§ 4.2, bladzijde 31", or what of it is known. */
export function quotePlace({ section = '', page = '' }: Quote): string {
  const place = /^\d/.test(section) ? `§ ${section}` : section;
  return [place, page === '' ? '' : `bladzijde ${page}`].filter((part) => part.trim() !== '').join(', ');
}
