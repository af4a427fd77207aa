// A next version of the same document: which of its points are the ones that are known already.
import type { AdvicePoint, PointId } from '../domain';
import { plainTextOf } from '../rich-text';
import { type Likeness, type Texts, likenesses } from './match-likeness';

/** What a point says, wherever it was found. */
export interface FoundText {
  readonly id?: string | undefined;
  readonly chapter: string;
  readonly title: string;
  readonly body: string;
  readonly advice?: string | undefined;
}

export interface PointMatch {
  /** The point that this is a version of; null for a new one. */
  readonly known: AdvicePoint | null;
  readonly change: 'same' | 'changed' | 'new';
}

/** One match for each found point, in order; `vanished` are the known points that none of them is. */
export interface MatchedPoints {
  readonly matches: readonly PointMatch[];
  readonly vanished: readonly AdvicePoint[];
}

/**
 * Every known point is matched once at most: first what a person fixed (by place in `found`; null is new), then the
 * document's own ids, then the same text, then the most similar text. The order of the document only counts between
 * equals, so a document whose points were moved around matches as well.
 */
export function matchPoints(
  known: readonly AdvicePoint[],
  found: readonly FoundText[],
  fixed: ReadonlyMap<number, PointId | null> = new Map(),
): MatchedPoints {
  const pairs = new Pairs(known.length, found.length);
  const places = new Map(known.map((point, at) => [point.id as string, at]));
  for (const [at, id] of fixed) {
    if (id === null) pairs.keepNew(at);
    else pairs.join(places.get(id), at);
  }
  for (const [at, { id }] of found.entries()) if (id !== undefined) pairs.join(places.get(id), at);
  const knownTexts = known.map(textsOf);
  const foundTexts = found.map(textsOf);
  for (const key of [allOf, saidOf]) pairs.joinEqual(knownTexts.map(key), foundTexts.map(key));
  pairs.joinLike(likenesses(knownTexts.map(pairs.openKnown), foundTexts.map(pairs.openFound)));
  return {
    matches: found.map((point, at) => {
      const place = pairs.knownOf(at);
      const match = place === undefined ? undefined : known[place];
      if (match === undefined) return { known: null, change: 'new' };
      return { known: match, change: isSameText(match, point) ? 'same' : 'changed' };
    }),
    vanished: known.filter((_, at) => pairs.isFree(at)),
  };
}

/** Whether a reader would see no difference. Letters in bold are no difference. */
export function isSameText(one: FoundText, other: FoundText): boolean {
  const [a, b] = [textsOf(one), textsOf(other)];
  return allOf(a) === allOf(b) && even(one.chapter) === even(other.chapter);
}

function textsOf({ title, body, advice = '' }: FoundText): Texts {
  return { title: even(title), said: `${even(plainTextOf(body))}\n${even(plainTextOf(advice))}` };
}

function allOf({ title, said }: Texts): string {
  return `${title}\n${said}`;
}

function saidOf({ said }: Texts): string {
  return said.trim();
}

function even(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

class Pairs {
  readonly #foundOf: (number | undefined)[];
  readonly #knownOf: (number | null | undefined)[];

  constructor(known: number, found: number) {
    this.#foundOf = new Array<number | undefined>(known).fill(undefined);
    this.#knownOf = new Array<number | null | undefined>(found).fill(undefined);
  }

  isFree(known: number): boolean {
    return this.#foundOf[known] === undefined;
  }

  knownOf(found: number): number | undefined {
    return this.#knownOf[found] ?? undefined;
  }

  keepNew(found: number): void {
    this.#knownOf[found] = null;
  }

  join(known: number | undefined, found: number): void {
    if (known === undefined || !this.isFree(known) || this.#knownOf[found] !== undefined) return;
    this.#foundOf[known] = found;
    this.#knownOf[found] = known;
  }

  /** Equal texts, the first with the first. */
  joinEqual(known: readonly string[], found: readonly string[]): void {
    const places = new Map<string, number[]>();
    for (const [at, text] of known.entries()) {
      if (text !== '' && this.isFree(at)) places.set(text, [...(places.get(text) ?? []), at]);
    }
    for (const [at, text] of found.entries()) {
      if (this.#knownOf[at] === undefined)
        this.join(
          places.get(text)?.find((place) => this.isFree(place)),
          at,
        );
    }
  }

  /** What still looks for its other half, each in its place. */
  readonly openKnown = (texts: Texts, at: number): Texts | null => (this.isFree(at) ? texts : null);
  readonly openFound = (texts: Texts, at: number): Texts | null =>
    this.#knownOf[at] === undefined ? texts : null;

  joinLike(likely: readonly Likeness[]): void {
    for (const { known, found } of likely) this.join(known, found);
  }
}
