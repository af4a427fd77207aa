// How much two versions of a point have in common, measured in words and pairs of words.

/** What a point says, ready to compare; `said` is body and advice. */
export interface Texts {
  readonly title: string;
  readonly said: string;
}

type Candidates = readonly (Texts | null)[];

/** Places in two lists of points, and a score from 0 to 1. */
export interface Likeness {
  readonly known: number;
  readonly found: number;
  readonly score: number;
}

/** Below it two texts of one council are two points. */
const enough = 0.4;
/** A title of its own that stayed the same carries a text that was written anew. */
const enoughUnderSameTitle = 0.12;
const titleWeight = 0.3;

/**
 * Pairs that may be two versions of one point, the likeliest first; between equals those that kept their place. A null
 * is in its place already.
 */
export function likenesses(known: Candidates, found: Candidates): Likeness[] {
  const said = overlaps(known.map(wordsSaid), found.map(wordsSaid));
  const titled = overlaps(known.map(wordsOfTitle), found.map(wordsOfTitle));
  const ownTitles = titlesOnce(known, found);
  const shift = (one: Likeness) =>
    Math.abs(one.known / Math.max(1, known.length) - one.found / Math.max(1, found.length));
  return known
    .flatMap((point, at) =>
      found.flatMap((other, place): Likeness[] => {
        if (point === null || other === null) return [];
        const text = said(at, place);
        const isSameTitle = point.title === other.title && ownTitles.has(point.title);
        const score = (1 - titleWeight) * text + titleWeight * titled(at, place);
        const isLikely = score >= enough || (isSameTitle && text >= enoughUnderSameTitle);
        return isLikely ? [{ known: at, found: place, score }] : [];
      }),
    )
    .sort((a, b) => b.score - a.score || shift(a) - shift(b) || a.known - b.known || a.found - b.found);
}

function titlesOnce(known: Candidates, found: Candidates): Set<string> {
  const once = (texts: Candidates) => {
    const counts = new Map<string, number>();
    for (const { title } of texts.filter((one) => one !== null))
      counts.set(title, (counts.get(title) ?? 0) + 1);
    return counts;
  };
  const [a, b] = [once(known), once(found)];
  return new Set(
    [...a]
      .filter(([title, count]) => title !== '' && count === 1 && b.get(title) === 1)
      .map(([title]) => title),
  );
}

/**
 * Dice's measure over what two lists of words share. Words are numbered once and kept sorted, so that comparing all
 * with all stays quick for the points of one council.
 */
function overlaps(
  known: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): (known: number, found: number) => number {
  const numbers = new Map<string, number>();
  const numbered = (words: readonly string[]) => {
    const own = new Set(words);
    const list = [...own].map((word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
    return Int32Array.from(list).sort();
  };
  const [a, b] = [known.map(numbered), found.map(numbered)];
  return (at, place) => {
    const [one, other] = [a[at], b[place]];
    if (one === undefined || other === undefined || one.length + other.length === 0) return 0;
    return (2 * shared(one, other)) / (one.length + other.length);
  };
}

function shared(one: Int32Array, other: Int32Array): number {
  let [count, i, j] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const difference = (one[i] ?? 0) - (other[j] ?? 0);
    if (difference === 0) count += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return count;
}

/** Words and pairs of words: pairs tell apart texts that share a subject but say something else. */
function wordsSaid(texts: Texts | null): string[] {
  const words = wordsIn(texts?.said ?? '');
  return [...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)];
}

function wordsOfTitle(texts: Texts | null): string[] {
  return wordsIn(texts?.title ?? '');
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
