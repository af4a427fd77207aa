// What the annexes of the letter say.

export const annexWords = {
  annex: 'Bijlage',
  minority: 'Minderheidsstandpunten',
  minorityIntro:
    'Over deze punten denkt een raad anders dan de andere raden. Hieronder staat per punt wat die raad vindt.',
  minorityAt: 'Bij punt ',
  abbreviations: 'Afkortingen en begrippen',
  abbreviationsDescription: 'De afkortingen en begrippen van deze brief, met hun betekenis.',
  abbreviationColumns: ['Afkorting of begrip', 'Betekenis'],
  contributions: 'Bijdragen van de raden',
  contributionsIntro: 'Hieronder staat per raad welke punten zij inbracht en wat daarmee is gedaan.',
  contributionsDescription: (council: string) => `De punten van ${council} en wat daarmee is gedaan.`,
  contributionColumns: ['Punt van de raad', 'Wat ermee is gedaan', 'In de brief'],
  noPoints: 'Deze raad bracht geen punten in.',
  untitled: 'Punt zonder titel',
  outcome: {
    overnemen: 'Overgenomen.',
    samenvoegen: 'Samengevoegd.',
    aanpassen: 'Overgenomen, met aanpassingen.',
  },
  joinedWith: (councils: string) => `Samengevoegd met ${councils}.`,
  elsewhere: 'Staat in de brief aan een ander college.',
  parked: 'Geparkeerd voor later.',
  dropped: 'Niet opgenomen.',
  undecided: 'Hierover is nog niets besloten.',
  reason: (text: string) => `Reden: ${text}`,
  decisions: 'Besluitenlijst',
  decisionsDescription: (part: string) => `Besluiten van de sessie: ${part.toLowerCase()}.`,
} as const;
