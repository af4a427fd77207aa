// Same, partly the same, or possibly the opposite.
import type { Features } from './features';
import type { SharedWords } from './shared-words';
import type { SimilarPair } from './similarity';
import type { Vocabulary } from './vocabulary';

export interface RelationVerdict {
  readonly relation: SimilarPair['relation'];
  /** What points to an opposite, for the screen; empty when nothing does. */
  readonly opposites: readonly string[];
}

const same: RelationVerdict = { relation: 'same', opposites: [] };
export const overlapping: RelationVerdict = { relation: 'overlap', opposites: [] };

/** Below this score two points are about different things, so that opposite words mean nothing. */
const opposedFrom = 0.3;
const sameFrom = 0.5;
/** One point says this many times more than the other: then one is a part of the other, not the same. */
const lopsided = 1.9;

/** Shares of the weight of each row's words and groups that the other row has too. */
function measureCoverage(words: SharedWords, a: number, b: number): readonly [number, number] {
  let sharedA = 0;
  let sharedB = 0;
  words.visit(a, b, (_, ofA, ofB) => {
    sharedA += ofA ** 2;
    sharedB += ofB ** 2;
  });
  const allA = words.weightOf(a);
  const allB = words.weightOf(b);
  return [allA === 0 ? 0 : sharedA / allA, allB === 0 ? 0 : sharedB / allB];
}

/** Names of the choices in which two points lean to different sides. */
function findOpposites(features: Features, vocabulary: Vocabulary, a: number, b: number): string[] {
  const one = features.stances[a];
  const other = features.stances[b];
  if (one === undefined || other === undefined) return [];
  const found: string[] = [];
  vocabulary.oppositions.forEach(({ name }, number) => {
    const leftOne = one.left.has(number) && !one.right.has(number);
    const rightOne = one.right.has(number) && !one.left.has(number);
    const leftOther = other.left.has(number) && !other.right.has(number);
    const rightOther = other.right.has(number) && !other.left.has(number);
    if ((leftOne && rightOther) || (rightOne && leftOther)) found.push(name);
  });
  for (const [refuser, asker] of [
    [one, other],
    [other, one],
  ] as const)
    for (const [stem, shown] of refuser.refused)
      if (!refuser.asked.has(stem) && asker.asked.has(stem) && !asker.refused.has(stem))
        found.push(`${shown} wel of niet`);
  return found;
}

/** The relation of a pair with this score. */
export function judgeRelation(
  features: Features,
  words: SharedWords,
  vocabulary: Vocabulary,
  a: number,
  b: number,
  score: number,
): RelationVerdict {
  if (score >= opposedFrom) {
    const opposites = findOpposites(features, vocabulary, a, b);
    if (opposites.length > 0) return { relation: 'opposed', opposites };
  }
  if (score < sameFrom) return overlapping;
  const [ofA, ofB] = measureCoverage(words, a, b);
  const isLopsided = Math.max(ofA, ofB) > lopsided * Math.min(ofA, ofB);
  return isLopsided ? overlapping : same;
}
