// The words of the writing help: what it remarks, what it offers, and how it is switched off.
import type { HintKind } from '../writing/hint';
import { dutchNumber } from './dutch-number';

export const writingWords = {
  title: 'Schrijfhulp',
  counted: (count: number) => (count === 0 ? 'Schrijfhulp' : `Schrijfhulp (${count})`),
  none: 'Geen opmerkingen over dit punt.',
  loading: 'De woordenlijst wordt geopend.',
  noSpelling:
    'De woordenlijst kon niet worden geopend. De spelling wordt nu niet bekeken; schrijven kan gewoon.',
  intro: 'Je hoeft er niets mee te doen. Het punt gaat ook zo mee.',
  kinds: {
    spelling: 'Spelling',
    sentence: 'Lange zin',
    'plain-word': 'Moeilijk woord',
    abbreviation: 'Afkorting',
    personal: 'Persoonsgegeven',
  } satisfies Record<HintKind, string>,
  inField: (field: string) => `in ‘${field}’`,

  unknownWord: (word: string) => `‘${word}’ staat niet in de woordenlijst.`,
  longSentence: (count: number) => `Deze zin heeft ${count} woorden. Maak er liever twee zinnen van.`,
  hardWord: (instead: readonly string[]) =>
    `Schrijf liever ${instead.map((word) => `‘${word}’`).join(' of ')}.`,
  abbreviation: (short: string, long: string | undefined) =>
    long === undefined
      ? `‘${short}’ is niet uitgelegd. Schrijf het de eerste keer voluit.`
      : `‘${short}’ is niet uitgelegd. In het beleidsstuk staat: ${long}.`,
  aResident: (found: string) => (/^\p{Lu}/u.test(found) ? 'Een inwoner' : 'een inwoner'),

  show: 'Toon',
  showOne: (found: string) => `Toon: ${found}`,
  replaceBy: (word: string) => `Maak er ‘${word}’ van`,
  writeOut: 'Schrijf voluit',
  suggest: 'Wat dan wel?',
  noSuggestion: 'Geen woord gevonden dat erop lijkt.',
  learn: 'Voeg toe aan mijn woordenlijst',
  learned: (word: string) => `‘${word}’ staat nu in je woordenlijst.`,
  skip: 'Sla over',
  more: (count: number) => `Toon alle ${dutchNumber(count)}`,

  setting: 'Kies waar ik op let',
  kindsLabel: 'Let op',
  dialog: 'Waar let de schrijfhulp op?',
  settingKinds: {
    spelling: 'Spelling',
    sentence: 'Zinnen van meer dan 30 woorden',
    'plain-word': 'Moeilijke woorden',
    abbreviation: 'Afkortingen zonder uitleg',
    personal: 'Gegevens van inwoners',
  } satisfies Record<HintKind, string>,
  ownWords: 'Mijn woordenlijst',
  ownWordsHint: 'Eén woord per regel. De lijst blijft op deze computer.',
  done: 'Klaar',
  gone: 'De tekst is intussen veranderd. Er is niets vervangen.',
} as const;
