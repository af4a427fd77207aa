// The words of Zoek in alles: what was advised and answered before.
import { dutchList } from '../letter/dutch-list';

const kinds = {
  point: 'Punt',
  joint: 'Gezamenlijk punt',
  letter: 'Adviesbrief',
  answer: 'Antwoord van het college',
  reply: 'Reactie van het college',
} as const;
const texts = (count: number) => (count === 1 ? '1 tekst' : `${count} teksten`);
const dossiers = (count: number) => (count === 1 ? '1 dossier' : `${count} dossiers`);

export const memoryWords = {
  act: 'Zoek in alles',
  actHint: 'Wat adviseerden wij eerder? Wat antwoordde het college?',
  menuHint: 'Punten en antwoorden uit al je dossiers. Ook met Ctrl+Shift+F',
  onThisComputer: 'Alle dossiers op deze computer',
  title: 'Zoek in alles',
  label: 'Waar zoek je naar?',
  hint: 'Bijvoorbeeld: mantelzorg, of: wat adviseerden wij eerder over vervoer?',
  preparing: 'Je dossiers worden doorgelezen. Dat duurt de eerste keer even.',
  ready: (inside: number, all: number) =>
    `Je zoekt in ${texts(inside)} uit ${dossiers(all)} op deze computer.`,
  unread: (count: number) =>
    `${count === 1 ? '1 dossier kon' : `${count} dossiers konden`} niet worden gelezen. Daarin is niet gezocht.`,
  found: (count: number, query: string) => `${texts(count)} gevonden bij "${query}".`,
  nothing: (query: string) =>
    `Niets gevonden bij "${query}". Probeer een ander woord, of typ alleen het belangrijkste woord.`,
  more: (count: number) => `En nog ${texts(count)} in dit dossier. Typ een woord erbij om ze te vinden.`,
  results: 'Wat er gevonden is',
  kinds,
  opening: 'Opening van de brief',
  closing: 'Slot van de brief',
  fromReply: 'Uit de reactie',
  allColleges: 'alle colleges samen',
  otherRole:
    'Dit staat in een stap van de gezamenlijk secretaris. Kies links onderaan die rol om het te zien.',
  names: (names: readonly string[]) => dutchList(names),
  place: (number: string) => `in de brief bij ${number}`,
  open: 'Open',
  openNamed: (title: string) => `Open: ${title}`,
  use: 'Gebruik deze tekst',
  useNamed: (title: string) => `Gebruik deze tekst: ${title}`,
  used: 'Een nieuw punt met deze tekst staat in Onze punten. Onderaan staat waar hij vandaan komt.',
  close: 'Sluiten',
  /** The last line of a text that was used again. */
  origin: (dossier: string, who: readonly string[], year: string | null) =>
    `(Overgenomen uit: ${[dossier, dutchList(who), year ?? ''].filter((part) => part !== '').join(', ')}.)`,
} as const;
