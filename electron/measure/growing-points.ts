// Points of many councils in a made-up language whose vocabulary grows with the text, as that of real language does.
import { type ComparablePoint } from '@shared/similarity/similarity';
import { councilIdSchema } from '@shared/domain';
import { seeded } from './seeded';

/** Pitman-Yor process: with this discount about `n ** 0.6` different words stand in a text of n words (Heaps' law). */
const discount = 0.6;
const concentration = 20;
/** On average so many points, of different councils, are about one subject. */
const pointsToSubject = 5;
const wordsInPoint = 55;
/** The share of a point's words that belong to its subject. */
const subjectShare = 0.35;

const onsets = 'b d f g h j k l m n p r s t v w z br dr gr kl pl sch sl sp st tr vr zw'.split(' ');
const vowels = 'a e i o u aa ee oo uu ie oe ei ui ou'.split(' ');
const codas = ' k l m n p r s t f g ng rt st nd cht rk'.split(' ');
const endings = ['', '', 'ing', 'en', 'heid', 'er', 'lijk', 'sel'];

/** `councils` times `pointsEach` points, in the order of the councils. */
export function growingPoints(councils: number, pointsEach: number, seed = 1): ComparablePoint[] {
  const random = seeded(seed);
  const text = new GrowingText(random);
  const subjects = Array.from(
    { length: Math.max(1, Math.round((councils * pointsEach) / pointsToSubject)) },
    () => Array.from({ length: 14 }, () => text.next()),
  );
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  return Array.from({ length: councils * pointsEach }, (_, at): ComparablePoint => {
    const subject = subjects[Math.floor(random() * subjects.length)] ?? [];
    const words = (count: number) =>
      Array.from({ length: count }, () => (random() < subjectShare ? pick(subject) : text.next())).join(' ');
    return {
      key: `punt${at}`,
      council: councilIdSchema.parse(`raad${Math.floor(at / pointsEach)}`),
      kind: random() < 0.1 ? 'waardering' : 'advies',
      chapter: `${1 + Math.floor(random() * 6)}`,
      title: words(4),
      body: `${words(wordsInPoint / 2)}. ${words(wordsInPoint / 2)}.`,
      advice: `Zorg dat ${words(12)}.`,
      quote: '',
    };
  });
}

/** Words one after the other: an earlier one again, the more often the sooner, or one that was never used. */
class GrowingText {
  readonly #random: () => number;
  readonly #used: string[] = [];
  readonly #known = new Set<string>();
  #length = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  next(): string {
    const isNew =
      this.#random() < (concentration + discount * this.#known.size) / (concentration + this.#length);
    this.#length += 1;
    const word = isNew ? this.#make() : (this.#used[Math.floor(this.#random() * this.#used.length)] ?? '');
    // A word's first use counts for less than one, which is what the discount is.
    if (!isNew || this.#random() > discount) this.#used.push(word);
    this.#known.add(word);
    return word;
  }

  #make(): string {
    const pick = (from: readonly string[]) => from[Math.floor(this.#random() * from.length)] ?? '';
    for (;;) {
      const syllables = 1 + Math.floor(this.#random() * 3);
      const stem = Array.from({ length: syllables }, () => pick(onsets) + pick(vowels) + pick(codas)).join(
        '',
      );
      const word = stem + pick(endings);
      if (!this.#known.has(word)) return word;
    }
  }
}
