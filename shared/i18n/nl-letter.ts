// The words that the letter itself says, besides those of the councils.

export const letterWords = {
  adviceLabel: 'Advies:',
  conceptMark: 'CONCEPT',
  date: 'Datum',
  reference: 'Kenmerk',
  subject: 'Onderwerp',
  place: 'Plaats',
  enclosures: 'Bijlagen',
  copies: 'Afschrift aan',
  undecidedSection: 'Nog te beslissen',
  otherPointsSection: 'Overige punten',
  toColleges: (names: string) => `Aan de colleges van burgemeester en wethouders van ${names}`,
  colleges: (names: string, count: number) => `${count === 1 ? 'het college' : 'de colleges'} van ${names}`,
  brought: (names: string) => `Ingebracht door ${names}.`,
  supported: (names: string) => `Gesteund door ${names}.`,
  minority: (council: string) => `Minderheidsstandpunt van ${council}:`,
  minorityElsewhere: (councils: string, isOne: boolean) =>
    `${councils} ${isOne ? 'heeft' : 'hebben'} een minderheidsstandpunt: zie `,
  onlyFor: (names: string) => `Alleen voor ${names}.`,
  source: 'Bron:',
  section: (section: string) =>
    /^\d/u.test(section)
      ? `paragraaf ${section}`
      : /^(?:bijlage|hoofdstuk|paragraaf)/iu.test(section)
        ? lower(section)
        : `‘${section}’`,
  page: (page: string) => `bladzijde ${page}`,
  seePlace: (places: string) => `zie ${places}`,
  /** " (zie bladzijde 4)" behind a full stop: " (Zie bladzijde 4.)". */
  ownSentence: (brackets: string) => brackets.replace('(z', '(Z').replace(/\)$/u, '.)'),
  /** `quotes` have their marks. */
  quoted: (place: string, quotes: string) =>
    `${place === '' ? '' : `${capital(place)}: `}${quotes}${/[.?!…]’$/u.test(quotes) ? '' : '.'}`,
  contents: 'Inhoud',
  summary: 'Samenvatting',
  summaryIntro: (count: number) =>
    count === 1
      ? 'Wij geven één advies. Het nummer verwijst naar de toelichting. Wij vragen u daarop te antwoorden.'
      : `Wij geven ${count} adviezen. Het nummer verwijst naar de toelichting bij elk advies. Wij vragen u per nummer te antwoorden.`,
  summaryColumns: ['Punt', 'Onderwerp', 'Wat wij adviseren'],
  summaryDescription: 'De adviezen van deze brief, met het nummer van het punt.',
  moreWishes: (count: number) =>
    count === 1 ? 'En nog één advies bij dit punt.' : `En nog ${count} adviezen bij dit punt.`,
  forkNote: (count: number) =>
    `Van ${count === 1 ? 'één punt' : `${count} punten`} staan twee versies naast elkaar. Kies in de sessie welke geldt.`,
  approvalNote: (given: number, of: number) =>
    `${given} van de ${of} raden ${given === 1 ? 'heeft' : 'hebben'} ingestemd met deze brief.`,
  conceptNote: (undecided: number, total: number) =>
    `Over ${undecided} van de ${total} punten is nog niets besloten. Die punten staan hieronder zoals de raden ze schreven.`,
} as const;

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
