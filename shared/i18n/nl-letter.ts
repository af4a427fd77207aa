// The words that the letter itself says, besides those of the councils.

export const letterWords = {
  adviceLabel: 'Advies:',
  conceptMark: 'CONCEPT',
  date: 'Datum',
  reference: 'Kenmerk',
  subject: 'Onderwerp',
  place: 'Plaats',
  undecidedSection: 'Nog te beslissen',
  otherPointsSection: 'Overige punten',
  signedBy: 'Ondertekening',
  toColleges: (names: string) => `Aan de colleges van burgemeester en wethouders van ${names}`,
  brought: (names: string) => `Ingebracht door ${names}.`,
  supported: (names: string) => `Gesteund door ${names}.`,
  minority: (council: string) => `Minderheidsstandpunt van ${council}:`,
  forkNote: (count: number) =>
    `Van ${count === 1 ? 'één punt' : `${count} punten`} staan twee versies naast elkaar. Kies in de sessie welke geldt.`,
  conceptNote: (undecided: number, total: number) =>
    `Over ${undecided} van de ${total} punten is nog niets besloten. Die punten staan hieronder zoals de raden ze schreven.`,
} as const;
