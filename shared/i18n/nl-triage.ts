// The words of the table before the meeting: choosing many proposals, and deciding on them in one stroke.
import type { TriageHandling, TriageShows, TriageSort, TriageStatus } from '../views/triage';

function proposals(count: number): string {
  return `${count} ${count === 1 ? 'voorstel' : 'voorstellen'}`;
}

function hamerstukken(count: number): string {
  return `${count} ${count === 1 ? 'hamerstuk' : 'hamerstukken'}`;
}

export const triageWords = {
  table: 'Voorstellen',
  tableHelp:
    'Met de pijltjes ga je van rij naar rij. Met de spatiebalk kies je een rij. Houd Shift vast voor meer rijen. Met Ctrl+A kies je alles.',
  columns: {
    choose: 'Kies',
    title: 'Voorstel',
    councils: 'Raden',
    kind: 'Soort',
    handling: 'Wat kan',
    status: 'Stand',
  },
  shows: {
    open: (count) => `Nog te beslissen (${count})`,
    all: (count) => `Alles (${count})`,
    hamer: (count) => `Hamerstukken (${count})`,
    bespreken: (count) => `Bespreken (${count})`,
  } satisfies Record<TriageShows, (count: number) => string>,
  sorts: {
    chapter: 'Hoofdstuk',
    title: 'Titel',
    councils: 'Aantal raden',
    status: 'Stand',
  } satisfies Record<TriageSort, string>,
  sortBy: (sort: string) => `Op volgorde van: ${sort}`,
  council: (name: string) => `Raad: ${name}`,
  kind: (name: string) => `Soort: ${name}`,
  every: 'alle',
  counted: (name: string, count: number) => `${name} (${count})`,
  handlings: {
    overnemen: () => 'Overnemen',
    samenvoegen: (points) => `Samenvoegen (${points} punten)`,
    bespreken: () => 'Bespreken',
  } satisfies Record<TriageHandling, (points: number) => string>,
  hamerstuk: 'Hamerstuk',
  statuses: {
    open: 'Nog te beslissen',
    overnemen: 'Overgenomen',
    samenvoegen: 'Samengevoegd',
    aanpassen: 'Aangepast',
    parked: 'Geparkeerd',
    dropped: 'Niet opgenomen',
    contested: 'Betwist',
    again: 'Kijk hier opnieuw naar',
  } satisfies Record<TriageStatus, string>,
  choose: (title: string) => `Kies ‘${title}’`,

  chooseHamer: (count: number) => `Selecteer ${count === 1 ? '1 hamerstuk' : `alle ${hamerstukken(count)}`}`,
  confirmHamer: (count: number) => `Bevestig ${hamerstukken(count)}`,
  whatIsHamer: 'Een hamerstuk is één punt waar geen ander punt op lijkt. Je kunt er zelf meer aanwijzen.',

  chosen: (count: number) => `${proposals(count)} gekozen`,
  chosenUnseen: (count: number) => `, waarvan ${count} nu niet in beeld`,
  chooseNone: 'Kies niets',
  take: (single: number, joined: number) =>
    joined === 0
      ? `Overnemen (${single})`
      : single === 0
        ? `Samenvoegen (${joined})`
        : `Overnemen en samenvoegen (${single + joined})`,
  park: 'Parkeren',
  drop: 'Niet opnemen…',
  asHamer: 'Maak hamerstuk',
  asDiscuss: 'Zet bij bespreken',
  nothingToTake:
    'Dit kan niet in één keer. Het staat al in de brief, er staat geen tekst, of iemand moet er eerst naar kijken.',
  nothingAside: 'Dit kan niet in één keer. Het is al zo besloten, of iemand moet er eerst naar kijken.',

  confirmTitle: (count: number) => `Besluit je over deze ${proposals(count)}?`,
  hamerTitle: (count: number) =>
    `Bevestig je ${count === 1 ? 'dit hamerstuk' : `deze ${hamerstukken(count)}`}?`,
  confirmNote: 'Ieder voorstel komt als eigen punt in de brief. Je kunt dit in één keer ongedaan maken.',
  joinNote:
    'Bij samenvoegen staat eerst de langste tekst in de brief. Werk de andere punten daarna zelf in de tekst.',
  confirmDo: (count: number) => `Bevestig ${proposals(count)}`,
  left: (count: number) =>
    `${proposals(count)} ${count === 1 ? 'blijft' : 'blijven'} zoals het is. Kijk daar zelf naar.`,
  back: 'Terug naar de lijst',
  dropTitle: (count: number) =>
    `Waarom ${count === 1 ? 'komt dit voorstel' : `komen deze ${proposals(count)}`} niet in de brief?`,
  dropKept: 'De punten blijven bewaard onder ‘Niet opgenomen’. Dezelfde reden komt bij ieder punt.',

  done: {
    take: (single: number, joined: number) =>
      joined === 0
        ? `${proposals(single)} overgenomen.`
        : single === 0
          ? `${proposals(joined)} samengevoegd.`
          : `${proposals(single)} overgenomen en ${proposals(joined)} samengevoegd.`,
    park: (count: number) => `${proposals(count)} geparkeerd.`,
    drop: (count: number) => `${proposals(count)} niet opgenomen. De punten en de reden blijven bewaard.`,
  },
};
