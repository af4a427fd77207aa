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

/** The screen on which a policy document is read. */
export const policyScreenWords = {
  title: 'Lees het beleidsstuk',
  empty:
    'Voeg het beleidsstuk toe. Dan lees je het hier, en maak je van een zin een punt. Het citaat en de bladzijde gaan vanzelf mee.',
  choose: 'Kies een beleidsstuk',
  fileKinds: 'Beleidsstukken (pdf, Word, tekst)',
  dropHere: 'Of sleep het bestand naar dit venster: pdf, Word of gewone tekst.',
  letGo: 'Laat los om het beleidsstuk toe te voegen.',
  oneAtATime: 'Voeg één bestand tegelijk toe. Er is niets veranderd.',
  add: 'Voeg toe',
  documents: 'Beleidsstuk',
  earlier: (title: string, number: number) =>
    number === 1 ? `${title} (vorige versie)` : `${title} (${number} versies terug)`,
  isEarlier: 'Je leest een eerdere versie van dit stuk.',
  toNewest: 'Toon de nieuwste versie',
  adding: 'Het beleidsstuk wordt gelezen',
  added: (title: string) => `‘${title}’ staat nu in dit dossier.`,
  replaced: (title: string) => `De nieuwe versie van ‘${title}’ staat in dit dossier. De oude is bewaard.`,
  alreadyThere: (title: string) => `Dit bestand staat al in het dossier, als ‘${title}’.`,
  undo: 'Ongedaan maken',
  addFailed: 'Het bestand is niet toegevoegd.',

  askVersion: (fileName: string) => `Wat is ‘${fileName}’?`,
  askVersionText:
    'Bij een nieuwe versie zoekt Samenadvies alle citaten opnieuw op. De oude versie blijft bewaard.',
  isVersionOf: (title: string) => `Een nieuwe versie van ‘${title}’`,
  isOther: 'Een ander beleidsstuk',
  cancel: 'Annuleer',

  reading: 'De tekst wordt gelezen',
  readingHint: 'Je kunt al bladeren. Zoeken en punten maken kan zo.',
  stopped: 'Het lezen is gestopt. Je kunt bladeren. Zoeken en punten maken kan nog niet.',
  readOn: 'Lees de tekst alsnog',
  notRead: 'Dit beleidsstuk is niet te lezen.',
  again: 'Probeer het opnieuw',
  replace: 'Kies een ander bestand',
  saveFile: 'Bewaar dit bestand ergens',
  fileSaved: (fileName: string) => `‘${fileName}’ is bewaard. Open het met een ander programma.`,

  outline: 'Inhoud',
  noOutline: 'In dit stuk zijn geen hoofdstukken gevonden.',
  outlineList: 'Hoofdstukken en paragrafen',
  sectionPage: (page: string) => `blz. ${page}`,
  pages: 'Bladzijden',
  points: 'Punten',
  pagesRegion: (title: string) => `Bladzijden van ${title}`,
  sheet: (label: string | null, number: number) =>
    label === null
      ? `vel ${number}`
      : label === String(number)
        ? `blz. ${label}`
        : `blz. ${label} (vel ${number})`,
  sheetOf: (label: string | null, number: number, of: number) =>
    label === null
      ? `Vel ${number} van ${of}`
      : label === String(number)
        ? `Blz. ${label} van ${of}`
        : `Blz. ${label} (vel ${number} van ${of})`,
  part: (number: number) => `deel ${number}`,
  partOf: (number: number, of: number) => `Deel ${number} van ${of}`,
  smaller: 'Verder weg',
  larger: 'Dichterbij',
  zoom: (percent: number) => `${percent}%`,
  pageNotDrawn: 'Deze bladzijde kan niet worden getekend. De tekst ervan kun je wel kiezen.',

  search: 'Zoek in het beleidsstuk',
  searchHint:
    'Zoek ook in andere vormen van een woord. Zet woorden tussen aanhalingstekens om ze precies zo te zoeken.',
  hits: (count: number) =>
    count === 0
      ? 'Niets gevonden. Probeer een ander woord.'
      : count === 1
        ? '1 plek gevonden'
        : `${count} plekken gevonden`,
  hitsRegion: 'Gevonden plekken',
  beforeFirst: 'Voor het eerste hoofdstuk',
  more: (count: number) => `Toon nog ${count} plekken`,

  makePoint: 'Maak er een punt van',
  chooseFirst: 'Kies eerst een stuk tekst: met de muis, of met de knop ‘Kies een zin’.',
  notReadYet: 'De tekst is nog niet gelezen. Wacht even.',
  noWords: 'In deze keuze staan geen woorden.',
  chooseSentence: 'Kies een zin',
  sentenceKeys:
    'Pijltjes: andere zin. Shift met pijltje: meer of minder zinnen. Enter: maak er een punt van. Esc: stop.',
  selectHint: 'Kies tekst met de muis, of druk op Z en kies een zin met de pijltjes.',
  chosen: (text: string) => `Gekozen: ${text}`,
  pointMade: 'Het punt is gemaakt. Het citaat staat erbij.',
  councilFirst: 'Kies eerst voor welke raad je schrijft. Je keuze in de tekst blijft staan.',

  pointsHere: (count: number) => (count === 1 ? '1 punt uit dit stuk' : `${count} punten uit dit stuk`),
  noPoints: 'Hier komen de punten die bij een zin uit dit stuk horen.',
  pointsRegion: 'Punten uit dit stuk',
  openPoint: 'Werk uit',
  openPointOf: (name: string) => `Werk uit: ${name}`,
  notFoundHere: 'Dit citaat is in dit stuk niet gevonden.',
  nearlyFound: 'Bijna letterlijk gevonden.',
  pointOf: (initials: string, name: string) => `${initials}, punt: ${name}`,
  ourCouncil: 'Onze raad',
  quoteNotFound: 'Dit citaat staat niet in het beleidsstuk dat hier is.',

  newVersion: (count: number) =>
    count === 1
      ? 'Er is een nieuwe versie van dit stuk. Eén citaat komt nog uit de vorige.'
      : `Er is een nieuwe versie van dit stuk. ${count} citaten komen nog uit de vorige.`,
  lookAtQuotes: 'Bekijk de citaten',
  versionTitle: 'Citaten in de nieuwe versie',
  versionText: 'Kies welke citaten hun nieuwe plek krijgen. De punten zelf veranderen niet.',
  fates: {
    same: 'Staat er nog net zo',
    moved: 'Staat nu ergens anders',
    changed: 'De woorden zijn veranderd',
    vanished: 'Niet meer gevonden',
  },
  summary: (same: number, moved: number, changed: number, vanished: number) =>
    `${same} net zo, ${moved} verplaatst, ${changed} veranderd, ${vanished} verdwenen.`,
  was: 'Was',
  becomes: 'Wordt',
  sameWords: 'Dezelfde woorden.',
  vanishedHint:
    'Dit citaat blijft bij het punt staan, met de plek in de oude versie. Kijk of het punt nog klopt.',
  looking: 'De citaten worden opgezocht',
  take: (count: number) => (count === 1 ? 'Neem 1 plek over' : `Neem ${count} plekken over`),
  takeNone: 'Kies minstens één citaat.',
  taken: (count: number) =>
    count === 1 ? '1 citaat heeft zijn nieuwe plek.' : `${count} citaten hebben hun nieuwe plek.`,

  show: 'Toon in beleidsstuk',
  stepState: (count: number) => (count === 1 ? '1 beleidsstuk' : `${count} beleidsstukken`),
  stepEmpty: 'Nog geen stuk',
} as const;
