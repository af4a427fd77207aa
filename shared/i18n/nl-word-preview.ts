// The words around a council's Word file: looking over its points before they count, and what became of them.
import { dutchNumber } from './dutch-number';

const count = (amount: number, one: string, more: string) => `${amount} ${amount === 1 ? one : more}`;
const points = (amount: number) => count(amount, 'punt', 'punten');

/** How many points of a next version are the same, changed, new, or not there any more. */
export interface MatchCounts {
  readonly same: number;
  readonly changed: number;
  readonly new: number;
  readonly vanished: number;
}

function countsInWords({ same, changed, new: added, vanished }: MatchCounts): string {
  const parts = [
    [same, `${same} gelijk`],
    [changed, `${changed} gewijzigd`],
    [added, `${added} nieuw`],
    [vanished, `${vanished} niet meer genoemd`],
  ] as const;
  return parts
    .filter(([amount]) => amount > 0)
    .map(([, text]) => text)
    .join(', ');
}

/** Said after an import without a person to look it over. */
export function wordMatched(replaced: number, counts: MatchCounts): string {
  const earlier = replaced === 1 ? 'de eerdere bijdrage uit Word' : 'de eerdere bijdragen uit Word';
  return `Dit bestand vervangt ${earlier} van deze raad. Punten zijn herkend aan hun tekst: ${countsInWords(counts)}. Kijk na of dat klopt.`;
}

export const previewWords = {
  reading: 'Het Word-bestand wordt gelezen',
  place: (at: number, of: number, file: string) =>
    of === 1 ? `Word-bestand: ${file}` : `Word-bestand ${at} van ${of}: ${file}`,
  title: 'Kijk na welke punten erin staan',
  take: (amount: number, council: string) =>
    amount === 1 ? `Neem dit punt over van ${council}` : `Neem deze ${amount} punten over van ${council}`,
  takeNothing: (amount: number) => (amount === 1 ? 'Neem dit punt over' : `Neem deze ${amount} punten over`),
  later: 'Bekijk later',
  undo: 'Stap terug',
  nothingToUndo: 'Je hebt in dit bestand nog niets veranderd.',
  needsCouncil: 'Kies eerst van welke raad dit bestand is.',
  needsChoice: 'Kies eerst of dit bestand de eerdere bijdrage vervangt.',
  needsPoint: 'Er is geen punt om over te nemen. Maak eerst een punt van een stuk tekst.',
  isTaking: 'De punten worden al overgenomen.',

  whose: 'Van welke raad is dit?',
  chooseCouncil: 'Kies een raad',
  guess: {
    form: (council: string) => `Dit is het formulier van ${council}. Klopt dat?`,
    'file-name': (council: string) => `De naam van het bestand wijst op ${council}. Klopt dat?`,
    author: (council: string) => `De schrijver van het bestand wijst op ${council}. Klopt dat?`,
    text: (council: string) => `De tekst noemt ${council} als afzender. Klopt dat?`,
  },
  noGuess: 'Dat staat niet duidelijk in het bestand.',
  writtenBy: (author: string, date: string) =>
    [author === '' ? '' : `Laatst bewaard door ${author}`, date === '' ? '' : `op ${date}`]
      .filter((part) => part !== '')
      .join(' '),
  replaces: 'Wat doet dit met de eerdere bijdrage?',
  replace: (dates: readonly string[]) =>
    dates.length === 1
      ? `Dit vervangt de bijdrage van ${dates[0] ?? ''}`
      : `Dit vervangt ${dutchNumber(dates.length)} eerdere versies`,
  replaceUndated: 'Dit vervangt de eerdere bijdrage',
  beside: 'Dit is een losse versie ernaast',
  notFromWord: 'De eerdere bijdrage kwam niet uit Word. Vraag de raad zo nodig welke geldt.',
  readBefore: (date: string) => `Dit bestand is op ${date} al ingelezen.`,
  readBeforeUndated: 'Dit bestand is al eerder ingelezen.',
  readBeforeWhat: 'Neem je het opnieuw over, dan geldt wat je nu kiest.',
  compared: (counts: MatchCounts) => `Sinds de vorige keer: ${countsInWords(counts)}.`,
  found: (amount: number, loose: number) =>
    loose === 0
      ? `${points(amount)} gevonden.`
      : `${points(amount)} gevonden. ${count(loose, 'stuk tekst is', 'stukken tekst zijn')} geen punt.`,

  margin: (changes: number, comments: number) =>
    `Let op: ${[
      changes === 0 ? '' : count(changes, 'bijgehouden wijziging', 'bijgehouden wijzigingen'),
      comments === 0 ? '' : count(comments, 'opmerking in de kantlijn', 'opmerkingen in de kantlijn'),
    ]
      .filter((part) => part !== '')
      .join(' en ')}.`,
  marginWhat: 'Ze staan bij hun punt. De tekst is gelezen alsof de wijzigingen zijn aanvaard.',
  elsewhere: 'Bij tekst die geen punt is',
  inserted: (author: string) => (author === '' ? 'Erbij gezet:' : `${author} zette erbij:`),
  deleted: (author: string) => (author === '' ? 'Weggehaald:' : `${author} haalde weg:`),
  comment: (author: string) => (author === '' ? 'Opmerking:' : `Opmerking van ${author}:`),
  note: 'Noot:',

  document: 'Het bestand',
  documentHint: 'Het nummer wijst naar het punt.',
  toPoint: (number: number) => `Ga naar punt ${number}`,
  noPoint: 'Dit is geen punt:',
  leftOutHere: 'Weggelaten',
  makePoint: 'Maak er een punt van',
  makePointOf: (text: string) => `Maak er een punt van: ${text}`,
  pointsTitle: 'De punten',
  pointOf: (number: number, title: string) => `Punt ${number}: ${title}`,
  keys: 'J en K: volgend en vorig punt.',

  edit: 'Pas aan',
  editOf: (number: number) => `Pas aan: punt ${number}`,
  done: 'Klaar',
  kind: 'Soort',
  kindOf: (kind: string) => `Soort: ${kind.toLowerCase()}`,
  kinds: { waardering: 'Waardering', zorg: 'Zorg', vraag: 'Vraag', advies: 'Advies' },
  noTitle: 'Zonder titel',
  titleMade: 'De titel komt uit de eerste woorden van de tekst.',
  editTitle: 'Titel',
  arrange: 'Splits of verplaats zinnen',
  arrangeDone: 'Klaar met verdelen',
  join: (number: number) => `Voeg punt ${number} hierbij`,
  noNext: 'Dit is het laatste punt. Er is geen volgend punt om erbij te voegen.',
  leaveOut: 'Laat weg',
  takeBack: 'Neem weer op',
  takeBackOf: (title: string) => `Neem weer op: ${title}`,
  leftOut: 'Weggelaten:',
  see: 'Wat zien wij?',
  advise: 'Wat adviseren wij?',
  toAdvice: 'Naar adviseren',
  toAdviceOf: (text: string) => `Naar adviseren: ${text}`,
  toBody: 'Naar zien',
  toBodyOf: (text: string) => `Naar zien: ${text}`,
  splitHere: 'Splits hier',
  splitBefore: (text: string) => `Splits hier, voor: ${text}`,
  adviceLabel: 'Advies:',

  same: 'Gelijk gebleven',
  changed: 'Gewijzigd',
  new: 'Nieuw',
  belongsTo: (title: string) => `Hoort bij: ${title}`,
  isNew: 'Is een nieuw punt',
  vanishedTitle: 'Niet meer in dit bestand',
  vanishedHint: 'Deze punten stonden er eerst wel in. Zonder jouw keuze gelden ze als ingetrokken.',
  withdrawn: 'Wordt ingetrokken',
  keptState: 'Blijft gelden',
  keep: 'Houd dit punt',
  keepOf: (title: string) => `Houd dit punt: ${title}`,

  pending: 'Nog te bekijken',
  pendingText: (amount: number) =>
    `Niet ingelezen: ${points(amount)} gevonden, nog te bekijken. Wat je al aanpaste blijft staan tot je Samenadvies sluit.`,
  waiting: 'Wacht',
  waitingText: 'Wordt zo gelezen.',
  open: 'Bekijk nu',
  openOf: (file: string) => `Bekijk nu: ${file}`,
  drop: 'Lees niet in',
  dropOf: (file: string) => `Lees niet in: ${file}`,
  stillPending: (amount: number) => `${amount} nog te bekijken`,
  pendingTitle: (amount: number) => count(amount, 'Word-bestand', 'Word-bestanden') + ' nog te bekijken',
} as const;

export const wordImportSentences = {
  'word-base-gone':
    'De eerdere bijdrage van deze raad is intussen veranderd. Er is niets overgenomen en je aanpassingen staan er nog. Kijk de keuzes bovenaan na en probeer het opnieuw.',
} as const satisfies Record<string, string>;
