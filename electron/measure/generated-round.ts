// A made-up round of any size, the same for the same seed: councils with points in ordinary Dutch words.
import { seeded } from './seeded';

export interface PlainRound {
  readonly dossier: unknown;
  readonly contributions: readonly { readonly council: string; readonly points: readonly object[] }[];
}

const verbs = ['Zorg', 'Regel', 'Maak', 'Benoem', 'Stel', 'Onderzoek', 'Bespreek', 'Verbeter'];
const things = [
  'vervoer',
  'loket',
  'wachttijd',
  'begeleiding',
  'toezicht',
  'huisvesting',
  'schuldhulp',
  'taalhulp',
  'mantelzorg',
];
const places = [
  'in de wijk',
  'bij het loket',
  'op school',
  'in het dorpshuis',
  'bij de huisarts',
  'in de regio',
];

export function generateRound(councils: number, pointsEach: number, seed = 1): PlainRound {
  const random = seeded(seed);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const ids = Array.from({ length: councils }, (_, at) => `raad${at + 1}`);
  const sentence = () =>
    `${pick(verbs)} ${pick(things)}${Math.floor(random() * 40)} ${pick(places)} en ${pick(things)}.`;
  return {
    dossier: {
      title: 'Gemaakte ronde',
      policyDocument: { title: 'Gemaakt stuk', municipalities: ids },
      councils: ids.map((id) => ({ id, name: `Adviesraad ${id}`, municipality: id })),
      addressee: 'de colleges',
    },
    contributions: ids.map((council) => ({
      council,
      sentBy: 'secretaris',
      date: '2026-11-01',
      points: Array.from({ length: pointsEach }, (_, at) => ({
        ref: `${council}-${at + 1}`,
        kind: 'advies',
        chapter: `Hoofdstuk ${1 + (at % 5)}`,
        title: sentence(),
        body: Array.from({ length: 5 }, sentence).join(' '),
        advice: `- ${sentence()}\n- ${sentence()}`,
      })),
    })),
  };
}
