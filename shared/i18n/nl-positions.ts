// Words for what the councils think of a point, as the session notes it.
import { dutchList } from '../letter/dutch-list';
import { dutchNumber } from './dutch-number';

export const positionWords = {
  many: 'Noteer voor meer raden',
  all: (count: number) => (count === 1 ? 'De raad steunt het' : `Alle ${dutchNumber(count)} steunen het`),
  allPresent: (count: number) =>
    count === 1 ? 'De ene raad die er is, steunt het' : `Alle ${dutchNumber(count)} die er zijn, steunen het`,
  except: 'Alle raden behalve…',
  only: 'Alleen…',
  absence: 'Wie is er niet?',
  absent: 'Afwezig',
  exceptTitle: 'Welke raden steunen het niet?',
  exceptDo: (support: number, all: number) =>
    `Noteer: ${dutchNumber(support)} van de ${dutchNumber(all)} ${support === 1 ? 'steunt' : 'steunen'} het`,
  exceptWhat: 'Wat vinden die raden?',
  exceptStances: { open: 'Nog open', neutraal: 'Neutraal', tegen: 'Tegen' },
  onlyTitle: 'Welke raden steunen het?',
  onlyDo: 'Noteer de steun',
  stays: 'De andere raden blijven zoals ze staan.',
  councils: 'Raden',
  chooseFirst: 'Kies eerst een raad.',
  nobodyLeft: 'Zo blijft er geen raad over die het steunt.',
  nobodyToNote: 'Alle raden antwoordden zelf al.',
  absenceTitle: 'Wie is er vandaag niet?',
  absenceHow: 'Een raad die er niet is, slaat Samenadvies over als alle raden steunen.',
  absenceDo: 'Bewaar',
  done: {
    many: (names: readonly string[]) =>
      `Genoteerd: ${dutchList(names)} ${names.length === 1 ? 'steunt' : 'steunen'} het.`,
    absence: 'Bewaard wie er niet is.',
  },
  own: 'zelf geantwoord',
  ownEarlier: 'antwoordde op een eerdere tekst',
  noted: (stance: string) => `Genoteerd was: ${stance}`,
  outranks: 'De raad antwoordde zelf. Dat gaat voor wat je hier noteert.',
  ownSays: (stance: string, date: string) => `De raad antwoordde op ${date} zelf: ${stance}.`,
  how: 'Hoe weten we dit?',
  ways: {
    meeting: 'Gezegd in de vergadering',
    telefonisch: 'Telefonisch',
    'per mail': 'Per mail',
    anders: 'Anders',
  },
  who: 'Wie zei het, bijvoorbeeld de voorzitter?',
  when: 'Wanneer?',
  whoMissing: 'Schrijf op wie het zei.',
} as const;
