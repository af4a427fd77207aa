// The words of the session screen. "The machine proposes, people decide" is also a matter of words.
import { dutchList } from '../letter/dutch-list';
import { dutchNumber } from './dutch-number';

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

export const sessionWords = {
  listTitle: 'Besluit over de punten',
  progress: (decided: number, total: number) => `${decided} van de ${total} voorstellen besloten`,
  about: (points: number, proposals: number) =>
    `Samenadvies legde ${points} punten bij elkaar in ${proposals} voorstellen. De vergadering besluit.`,
  begin: 'Begin bij het eerste punt',
  goOn: 'Ga verder met besluiten',
  toLetter: 'Ga naar de adviesbrief',
  searchLabel: 'Zoek in de punten',
  searchHint: 'Een woord, een raad of een hoofdstuk',
  which: 'Welke punten',
  stillOpen: (count: number) => `Nog te beslissen (${count})`,
  all: (count: number) => `Alles (${count})`,
  noneFound: 'Geen punt gevonden. Zoek op een ander woord, of kies ‘Alles’.',
  allDecided: 'Over alle punten is besloten. Nu kan de brief af.',
  noPoints: 'Er zijn nog geen punten. Haal eerst bijdragen van de raden binnen.',
  toContributions: 'Ga naar Bijdragen',
  searching: 'Samenadvies zoekt welke punten op elkaar lijken',
  searchFailed: 'Zoeken naar punten die op elkaar lijken is niet gelukt.',
  searchFailedKept: 'Alle punten staan hieronder los. Besluiten kan gewoon.',
  searchAgain: 'Probeer opnieuw',
  noChapter: 'Zonder hoofdstuk',

  late: (points: number, councils: readonly string[]) =>
    `${counted(points, 'nieuw punt', 'nieuwe punten')} van ${dutchList(councils)}.`,
  latePlace: 'Achteraan in de lijst. De andere voorstellen bleven op hun plaats.',
  lateShow: 'Toon',
  lateUnderstood: 'Zet bij het hoofdstuk',
  lateShort: (points: number) => counted(points, 'nieuw punt', 'nieuwe punten'),
  lateChapter: 'Nieuw binnengekomen',

  title: (title: string) => `Besluit over ‘${title}’`,
  place: (chapter: string, at: number, total: number) =>
    `${chapter === '' ? '' : `${chapter}, `}voorstel ${at} van ${total}`,
  toList: 'Lijst en zoeken',
  previous: 'Vorige',
  next: 'Volgende',

  states: {
    open: 'Nog te beslissen',
    overnemen: 'Overgenomen',
    samenvoegen: 'Samengevoegd',
    aanpassen: 'Aangepast',
    parked: 'Geparkeerd',
    dropped: 'Niet opgenomen',
  },

  wrote: (councils: number) =>
    councils === 0
      ? 'Geen raad brengt dit nu in'
      : councils === 1
        ? 'Wat de raad schreef'
        : `Wat ${dutchNumber(councils)} raden schreven`,
  marked: 'Gemarkeerd',
  markedMeans: ': niet in de brief',
  pointRef: (ref: string) => `punt ${ref}`,
  paragraph: (section: string) => (/^\d/.test(section) ? `paragraaf ${section}` : section),
  page: (page: string) => `bladzijde ${page}`,
  adviceLabel: 'Advies:',
  quoteFrom: 'Over deze zin in het beleidsstuk:',
  twoVersions: 'Deze raad stuurde twee versies die elkaar niet kennen. Beide staan hier.',
  takeOut: 'Haal eruit',
  takeOutOf: (council: string) => `Haal eruit: punt van ${council}`,
  keepApart: 'Houd apart',
  keepApartOf: (council: string) => `Houd apart: punt van ${council}`,

  partners: 'Hoort dit erbij?',
  partnersNote: 'Samenadvies vond deze punten. De vergadering besluit.',
  relations: { same: 'zegt hetzelfde', overlap: 'overlapt', opposed: 'mogelijk tegengesteld' },
  partnerIn: (title: string) => `Zit nu in ‘${title}’`,
  add: 'Voeg toe',
  addOf: (council: string) => `Voeg toe: punt van ${council}`,
  addThere: (title: string) => `Voeg toe aan ‘${title}’`,

  inLetter: 'Zo komt het in de brief',
  jointRegion: 'Gezamenlijk punt en besluit',
  asProposal: 'Voorstel voor de brief',
  proposalNote: (council: string) => `De tekst van ${council}. Verwerk er de andere punten in.`,
  edit: 'Bewerk de tekst',
  editDone: 'Klaar met bewerken',
  titleField: 'Titel',
  bodyField: 'Tekst',
  bodyHint: 'Begin een regel met ‘- ’ voor een opsomming.',
  adviceField: 'Advies',
  adviceHint: 'Het woord ‘Advies:’ komt er vanzelf voor.',
  emptyText: 'Er staat nog geen tekst. Kies ‘Bewerk de tekst’.',
  sources: 'Bronnen:',
  source: (initials: string, council: string) => `${initials}, bron: ${council}`,

  decide: 'Wat besluit de vergadering?',
  decided: (state: string, date: string) => `${state} op ${date}`,
  because: (reason: string) => `Reden: ${reason}`,
  acts: {
    overnemen: 'Overnemen',
    samenvoegen: 'Samenvoegen',
    aanpassen: 'Aanpassen',
    apart: 'Apart houden',
    park: 'Parkeren',
    drop: 'Niet opnemen…',
  },
  needsTwo: 'Dit voorstel heeft maar één punt. Voeg eerst een ander punt toe.',
  nothingApart: 'Dit voorstel heeft maar één punt. Er is niets om apart te houden.',
  emptyJoint: 'Er staat nog geen tekst. Schrijf eerst wat er in de brief komt.',
  withdraw: 'Trek het besluit in',

  done: {
    overnemen: (title: string) => `Overgenomen: ‘${title}’.`,
    samenvoegen: (title: string) => `Samengevoegd: ‘${title}’.`,
    aanpassen: (title: string) => `Aangepast: ‘${title}’.`,
    park: (title: string) => `Geparkeerd: ‘${title}’. Het blijft in de lijst.`,
    drop: (title: string) => `Niet opgenomen: ‘${title}’. Het punt en de reden blijven bewaard.`,
    apart: 'Apart gehouden. Ieder punt staat nu los in de lijst.',
    added: 'Toegevoegd. Werk het punt nog in de tekst.',
    takenOut: 'Eruit gehaald. Het punt vraagt nu een eigen besluit.',
    withdrawn: 'Besluit ingetrokken. De tekst blijft bewaard.',
    edited: 'De nieuwe tekst staat in de brief.',
    stays: 'Het besluit blijft gelden, met de nieuwe tekst als bron.',
    chosen: 'Deze versie geldt nu.',
    noted: (council: string) => `Standpunt van ${council} bewaard.`,
  },
  undo: 'Ongedaan maken',

  dropTitle: 'Waarom komt dit punt niet in de brief?',
  dropTitleMore: 'Waarom komen deze punten niet in de brief?',
  reason: (councils: readonly string[]) => `Reden, ook te lezen voor ${dutchList(councils)}`,
  reasonMissing: 'Schrijf de reden op. De raad wil weten waarom.',
  dropKept: 'Het punt blijft bewaard onder ‘Niet opgenomen’.',
  dropDo: 'Neem niet op',
  back: 'Terug naar het punt',

  contested: 'Twee besluiten over één punt.',
  contestedMore: 'Ze zijn genomen zonder van elkaar te weten. Kies hieronder opnieuw: dat besluit geldt dan.',
  otherVersion: 'Er is nog een versie van dit punt.',
  otherVersionMore: 'Iemand anders schreef haar zonder deze te kennen. Kies welke geldt.',
  chooseOther: 'Kies die versie',
  chooseThis: 'Houd deze versie',

  positions: 'Standpunt van de raden',
  stances: { steunt: 'Steunt', neutraal: 'Neutraal', tegen: 'Tegen', minderheid: 'Minderheid' },
  stanceHints: {
    steunt: 'De raad staat achter deze tekst.',
    neutraal: 'De raad heeft geen bezwaar en geen mening.',
    tegen: 'De raad is het er niet mee eens.',
    minderheid: 'De raad zegt er zelf iets over in de brief.',
  },
  brought: 'Bracht in',
  stillToAsk: 'Nog open',
  brings: (count: number) => counted(count, 'raad bracht dit in', 'raden brachten dit in'),
  tally: {
    steunt: (count: number) => `${count} ${count === 1 ? 'steunt' : 'steunen'} het`,
    neutraal: (count: number) => `${count} neutraal`,
    tegen: (count: number) => `${count} tegen`,
    minderheid: (count: number) => `${count} met een eigen standpunt`,
    open: (count: number) => `${count} nog open`,
  },
  positionTitle: (council: string) => `Wat vindt ${council}?`,
  positionChoice: 'Standpunt',
  positionText: 'In de woorden van de raad',
  positionTextHint: 'Bij een minderheidsstandpunt komt deze tekst in de brief.',
  positionTextMissing: 'Schrijf op wat de raad zegt. Deze tekst komt in de brief.',
  positionSave: 'Bewaar het standpunt',
  positionAfter: 'Besluit eerst over dit punt. Daarna krijgt iedere raad een standpunt.',
} as const;
