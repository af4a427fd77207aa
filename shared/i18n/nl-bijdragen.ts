// The words of Bijdragen: collecting what the councils sent.
import { dutchNumber } from './dutch-number';

const count = (amount: number, one: string, more: string) => `${amount} ${amount === 1 ? one : more}`;

export const exchangeWords = {
  title: (councils: number) =>
    councils === 1
      ? 'Verzamel de bijdrage van de raad'
      : `Verzamel de bijdragen van de ${dutchNumber(councils)} raden`,
  noCouncilsTitle: 'Verzamel de bijdragen',
  noCouncils: 'Er zijn nog geen raden bekend. Open het bestand met de uitnodiging, dan staan zij hier.',
  note: (inside: number, of: number) =>
    inside === of ? 'Alle bijdragen zijn binnen.' : `${inside} van ${of} zijn binnen.`,
  deadline: (date: string) => ` De brief moet weg voor ${date}.`,
  toSession: 'Naar de sessie',
  dropStrong: 'Sleep bestanden hierheen.',
  drop: 'Bijdragen en Word-bestanden van raden: alles tegelijk mag.',
  dropNow: 'Laat de bestanden hier los',
  choose: 'Kies bestanden',
  reading: 'De bestanden worden gelezen',
  table: 'Bijdragen per raad',
  columns: {
    council: 'Raad',
    revision: 'Bijdrage',
    date: 'Datum',
    points: 'Punten',
    changes: 'Wat is er anders?',
    action: 'Actie',
  },
  number: (revision: number) => `Nummer ${revision}`,
  wordFile: 'Word-bestand',
  firstContribution: 'Eerste bijdrage',
  nothingChanged: 'Niets veranderd',
  added: (amount: number) => `${amount} nieuw`,
  changed: (amount: number) => `${amount} gewijzigd`,
  withdrawn: (amount: number) => `${amount} ingetrokken`,
  heldBack: (amount: number) => `${amount} weer concept`,
  view: 'Bekijk',
  viewOf: (council: string) => `Bekijk de bijdrage van ${council}`,
  notIn: 'Nog niet binnen.',
  remind: 'Stuur herinnering',
  remindOf: (council: string) => `Stuur herinnering aan ${council}`,
  reminded: (council: string) =>
    `De herinnering voor ${council} is gekopieerd. Plak de tekst in een mail, met Ctrl+V.`,
  copyTitle: (council: string) => `Kopieer de herinnering voor ${council}`,
  copyHint: 'Kopiëren lukte niet vanzelf. Selecteer de tekst en kopieer die met Ctrl+C.',
  exportJoint: 'Maak het gezamenlijke bestand',
  files: 'Wat er binnenkwam',
  /** `from`: the councils whose contribution is in it; empty when there is none. */
  fileLine: (moment: string, from: string) =>
    from === '' ? `Gelezen ${moment}` : `Gelezen ${moment}, met bijdragen van ${from}`,
  andOthers: (names: string, others: number) => `${names} en ${others} andere`,
  isAside: 'Telt niet mee',
  setAside: 'Zet opzij',
  setAsideOf: (file: string) => `Zet opzij: ${file}`,
  restore: 'Laat weer meetellen',
  restoreOf: (file: string) => `Laat weer meetellen: ${file}`,
  setAsideDone: (file: string) => `Wat raden in ‘${file}’ stuurden, telt niet meer mee. Het blijft bewaard.`,
  restoreDone: (file: string) => `Wat raden in ‘${file}’ stuurden, telt weer mee.`,
} as const;

/** What became of the files of one import. */
export const reportWords = {
  title: (read: number, refused: number) =>
    refused === 0
      ? `${count(read, 'bestand', 'bestanden')} gelezen`
      : `${count(read, 'bestand', 'bestanden')} gelezen, ${refused} niet`,
  close: 'Sluit dit overzicht',
  read: 'Gelezen',
  refused: 'Niet gelezen',
  nothing: 'In dit bestand stond niets nieuws.',
  others: (records: number) =>
    `${count(records, 'ander onderdeel', 'andere onderdelen')} van het dossier gelezen.`,
  new: (council: string, points: number) => `Bijdrage van ${council}: ${count(points, 'punt', 'punten')}.`,
  changes: (council: string, changes: string) => `Nieuwe bijdrage van ${council}: ${changes}.`,
  known: (council: string) => `De bijdrage van ${council} was er al. Er is niets veranderd.`,
  older: (council: string) =>
    `Een oudere bijdrage van ${council}. Die is bewaard; de nieuwere blijft gelden.`,
  fork: (council: string) =>
    `Een tweede versie van ${council}, die de eerste niet kent. Beide zijn bewaard. Kies in de tabel wat geldt.`,
  waiting: (council: string, points: number) =>
    `${count(points, 'punt', 'punten')} van ‘${council}’. Die raad staat niet in dit dossier. De punten zijn bewaard en wachten.`,
} as const;

/** The contribution of one council, looked at more closely. */
export const panelWords = {
  title: (council: string) => `Bijdrage van ${council}`,
  sent: (date: string, points: number, sentBy: string) =>
    `Verstuurd op ${date}${sentBy === '' ? '' : ` door ${sentBy}`}, ${count(points, 'punt', 'punten')}.`,
  marked: 'Gemarkeerd is erbij gekomen, doorgestreept is weg.',
  added: 'Nieuw',
  changed: 'Gewijzigd',
  withdrawn: 'Ingetrokken',
  withdrawnTitle: 'Ingetrokken punten',
  heldBackTitle: 'Weer concept',
  advice: 'Advies:',
  source: (section: string, page: string) =>
    [section, page === '' ? '' : `bladzijde ${page}`].filter((part) => part !== '').join(', '),
} as const;

interface Reminder {
  readonly council: string;
  readonly subject: string;
  /** As people read it; empty when there is none. */
  readonly deadline: string;
  readonly signature: string;
}

/** A friendly mail to a council whose contribution is not in. */
export function reminderText({ council, subject, deadline, signature }: Reminder): string {
  const ask =
    deadline === ''
      ? 'Willen jullie die binnenkort sturen?'
      : `De brief moet weg voor ${deadline}. Willen jullie de bijdrage op tijd sturen?`;
  return [
    `Beste leden van ${council},`,
    `Voor het gezamenlijke advies over ‘${subject}’ is de bijdrage van jullie raad nog niet binnen. ${ask} Als bijlage bij een mail is prima.`,
    'Lukt dat niet, of is er een vraag? Laat het dan even weten. Is de bijdrage al verstuurd, dan graag nog een keer: zij is niet aangekomen.',
    `Met vriendelijke groet,\n${signature}`,
  ].join('\n\n');
}
