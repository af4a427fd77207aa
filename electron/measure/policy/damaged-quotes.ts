// Quotes taken from a text and damaged as people and programs damage them: the same ones for the same seed.
import { seeded } from '../seeded';

export interface DamagedQuote {
  readonly kind: string;
  readonly quote: string;
  /** Where it was taken from. */
  readonly start: number;
  readonly end: number;
}

type Random = () => number;
type Damage = (words: string[], random: Random) => string;

/** What leaves a quote literally there. */
export const gentleKinds: Readonly<Record<string, Damage>> = {
  unchanged: (words) => words.join(' '),
  'line breaks': (words, random) =>
    words
      .map((word) => word + (random() < 0.2 ? '\n' : ' '))
      .join('')
      .trim(),
  'hyphen at line end': (words, random) =>
    damageOne(words, random, (word) => `${word.slice(0, 3)}-\n${word.slice(3)}`, 7).join(' '),
  'soft hyphens': (words, random) =>
    damageOne(words, random, (word) => `${word.slice(0, 4)}\u00ad${word.slice(4)}`, 7).join(' '),
  'curly quotes': (words) => `“${words.join(' ').replace(/'/g, '’').replace(/"/g, '”')}”`,
  dashes: (words) => words.join(' ').replace(/[-–—]/g, '–'),
  accents: (words) => words.join(' ').normalize('NFD'),
  ligatures: (words) => words.join(' ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ'),
  'double spaces': (words, random) =>
    words
      .map((word) => word + (random() < 0.3 ? '  ' : ' '))
      .join('')
      .trim(),
};

export const roughKinds: Readonly<Record<string, Damage>> = {
  'word missing': (words, random) =>
    without(words, 1 + Math.floor(random() * (words.length - 2)), 1).join(' '),
  'two words missing': (words, random) => {
    const one = without(words, 1 + Math.floor(random() * (words.length - 2)), 1);
    return without(one, 1 + Math.floor(random() * (one.length - 2)), 1).join(' ');
  },
  misspelt: (words, random) => damageOne(words, random, (word) => swap(word, random), 5).join(' '),
  'misspelt thrice': (words, random) => {
    let damaged = words;
    for (let time = 0; time < 3; time += 1)
      damaged = damageOne(damaged, random, (word) => swap(word, random), 4);
    return damaged.join(' ');
  },
  'another word': (words, random) => damageOne(words, random, () => 'aangelegenheid', 4).join(' '),
  'word too many': (words, random) => insert(words, 'natuurlijk', random).join(' '),
  'text box skipped': (words, random) =>
    without(
      words,
      Math.floor(words.length / 3),
      Math.max(2, Math.floor(words.length / 3 - random() * 3)),
    ).join(' '),
  'footer copied along': (words, random) =>
    insert(words, 'Beleidsplan samen verder | gemeente Voorbeeld 37', random).join(' '),
  omission: (words) => {
    const third = Math.floor(words.length / 3);
    return [...words.slice(0, third), '[...]', ...words.slice(-third)].join(' ');
  },
  'omission and a slip': (words, random) => {
    const third = Math.floor(words.length / 3);
    const parts = [...words.slice(0, third), '(…)', ...words.slice(-third)];
    return damageOne(parts, random, (word) => swap(word, random), 5).join(' ');
  },
};

/** @param count of each kind. Quotes of 10 to 60 words, not from the first `skip` characters. */
export function damageQuotes(
  text: string,
  kinds: Readonly<Record<string, Damage>>,
  { count, seed, skip = 0 }: { count: number; seed: number; skip?: number },
): DamagedQuote[] {
  const random = seeded(seed);
  const places = [...text.slice(skip).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: skip + index,
    end: skip + index + word.length,
    word,
  }));
  return Object.entries(kinds).flatMap(([kind, damage]) =>
    Array.from({ length: count }, (): DamagedQuote => {
      const length = 10 + Math.floor(random() * 50);
      const first = Math.floor(random() * (places.length - length));
      const taken = places.slice(first, first + length);
      return {
        kind,
        quote: damage(
          taken.map(({ word }) => word),
          random,
        ),
        start: taken[0]?.start ?? 0,
        end: taken.at(-1)?.end ?? 0,
      };
    }),
  );
}

function damageOne(
  words: readonly string[],
  random: Random,
  damage: (word: string) => string,
  longer: number,
): string[] {
  const able = words.flatMap((word, at) => (/^\p{L}+$/u.test(word) && word.length >= longer ? [at] : []));
  const chosen = able[Math.floor(random() * able.length)];
  return words.map((word, at) => (at === chosen ? damage(word) : word));
}

/** Two letters change places, or one goes. */
function swap(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 3));
  return random() < 0.5
    ? word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
    : word.slice(0, at) + word.slice(at + 1);
}

function without(words: readonly string[], at: number, count: number): string[] {
  return [...words.slice(0, at), ...words.slice(at + count)];
}

function insert(words: readonly string[], added: string, random: Random): string[] {
  const at = 2 + Math.floor(random() * (words.length - 4));
  return [...words.slice(0, at), added, ...words.slice(at)];
}
