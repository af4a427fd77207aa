// The words of the shared folder: its panel, what arrives, and the names of the files in it.
import { dayOf } from './dutch-moment';

const count = (amount: number, one: string, more: string) => `${amount} ${amount === 1 ? one : more}`;

/** Names of files; without characters that a file system refuses. */
export const sharedFolderFileWords = {
  contribution: (council: string, revision: number) => `${council} bijdrage ${revision}`,
  answer: (council: string) => `${council} antwoord`,
  invitation: 'Uitnodiging',
  joint: (day: string, time: string) => `Gezamenlijk bestand ${day} ${time}`,
} as const;

export const sharedFolderWords = {
  menu: 'Gezamenlijke map',
  menuHint: 'Bestanden uitwisselen via Nextcloud, OneDrive, Dropbox of een USB-stick.',
  title: 'Gezamenlijke map',
  whatFor:
    'Delen jullie een map, bijvoorbeeld met Nextcloud, OneDrive of Dropbox? Kies die map hier. Samenadvies leest dan vanzelf wat de andere raden erin zetten, en zet er zelf neer wat jij verstuurt.',
  choose: 'Kies een map',
  chooseOther: 'Kies een andere map',
  chooseTitle: 'Gezamenlijke map kiezen',
  look: 'Kijk nu',
  looking: 'De map wordt nu bekeken.',
  show: 'Toon de map',
  stop: 'Stop met deze map',
  stopped: 'De map wordt niet meer gelezen. Alle bestanden in de map staan er nog.',
  close: 'Sluit',
  firstLook: 'De map wordt voor het eerst bekeken.',
  read: (files: number, moment: string) => `${count(files, 'bestand', 'bestanden')} gelezen, ${moment}.`,
  nothingRead: 'Er stond nog niets nieuws in.',
  wrote: (file: string, moment: string) => `Zelf in de map gezet: ‘${file}’, ${moment}.`,
  settling: (files: number) =>
    files === 1 ? 'Er komt nog een bestand binnen.' : `Er komen nog ${files} bestanden binnen.`,
  away: 'De map is nu niet te bereiken. Je kunt gewoon doorwerken. Is de map er weer, dan gaat het vanzelf verder.',
  elsewhere: (files: number) =>
    `${count(files, 'bestand staat', 'bestanden staan')} nog niet op deze computer. Zet in het programma van de map aan dat alles op deze computer blijft.`,
  troubled: (file: string, reason: string) => `‘${file}’: ${reason}`,
  tooMany:
    'In deze map staan heel veel mappen. Niet alles wordt bekeken. Kies liever de map van dit dossier zelf.',
  byHand: 'Klaar om in te lezen',
  byHandHint: 'Deze bestanden zijn niet met Samenadvies gemaakt. Kijk zelf of ze mee moeten doen.',
  readIn: 'Lees in',
  readInOf: (file: string) => `Lees in: ${file}`,
  others: (files: number) => `En nog ${count(files, 'bestand', 'bestanden')}.`,
  more: 'Meer',
  warning: 'Iedereen die bij de map kan, kan de bijdragen lezen.',
} as const;

/** The copy of everything. */
export const archiveWords = {
  act: 'Bewaar een kopie van alles',
  hint: 'Als reserve, of om op een andere computer verder te gaan. Ook wat je nog niet verstuurde en jullie eerdere versies zitten erin.',
  saveTitle: 'Kopie van alles bewaren',
  fileName: (title: string, at: Date) => `Kopie ${dayOf(at)} ${title}.samenadvies`,
  done: (file: string) =>
    `Alles van dit dossier staat in ‘${file}’. Openen kan op iedere computer met Samenadvies, met ‘Bestand openen’.`,
} as const;

/** What is said when something came in by itself. */
export const arrivalWords = {
  view: 'Bekijk',
  contribution: (council: string, points: number) =>
    `Binnengekomen via de gezamenlijke map: de bijdrage van ${council}, ${count(points, 'punt', 'punten')}.`,
  newContribution: (council: string) =>
    `Binnengekomen via de gezamenlijke map: een nieuwe bijdrage van ${council}.`,
  contributions: (councils: string) => `Binnengekomen via de gezamenlijke map: bijdragen van ${councils}.`,
  others: 'Het dossier is bijgewerkt via de gezamenlijke map.',
  and: (before: string, last: string) => `${before} en ${last}`,
} as const;

const workOn = 'Je kunt gewoon doorwerken.';

const sentences = {
  'folder-silent': `De map geeft nu geen antwoord. ${workOn} Samenadvies blijft het proberen.`,
  'folder-missing': sharedFolderWords.away,
  'folder-read-only': `In deze map mag je niet schrijven. Wat anderen erin zetten, wordt wel gelezen. Stuur je eigen bestanden met de mail, of vraag de eigenaar van de map of je mag schrijven.`,
  'folder-full': `In deze map is geen ruimte meer. Wat jij verstuurt, is bewaard op deze computer maar staat nog niet in de map. Maak ruimte vrij, dan gaat het vanzelf verder.`,
  'folder-failed': `Schrijven in de map lukt nu niet. Wat jij verstuurt, is bewaard op deze computer. Samenadvies blijft het proberen.`,
  'folder-not-chosen': `Deze map is niet gekozen, omdat het programma er niet bij kan. Er is niets veranderd. Kies een andere map.`,
  'folder-not-set': `Voor dit dossier is geen gezamenlijke map gekozen. Er is niets veranderd. Kies eerst een map.`,
  'folder-file-gone': `Dit bestand staat niet meer in de map. Er is niets veranderd. Kijk in de map of het een andere naam heeft.`,
} as const;

export type SharedFolderCode = keyof typeof sentences;

/** The sentence for one code. */
export function sharedFolderSentence(code: SharedFolderCode): string {
  return sentences[code];
}
