// The methods that are compared: plain ones, constant answers, and the app's own.
import type { SimilaritySettings } from '@shared/similarity/settings';
import { suggest } from '@shared/similarity/suggest';
import type { Suggestions } from '@shared/similarity/similarity';
import type { Vocabulary } from '@shared/similarity/vocabulary';
import type { LabelledSet } from './labelled-set';
import { bCubedF1 } from './measures';
import type { RankedPair } from './measures';
import { clusterRanked, rankByLetterPieces, rankByStems, rankByTrigrams } from './plain-methods';

export interface Answer {
  /** Absent for a constant answer, which ranks nothing. */
  readonly ranked?: readonly RankedPair[];
  readonly clusters: readonly (readonly string[])[];
  /** Absent where a method does not speak of opposites. */
  readonly opposed?: readonly { readonly a: string; readonly b: string }[];
}

export interface Method {
  readonly name: string;
  readonly answer: (set: LabelledSet) => Answer;
}

/** A plain method gets the threshold that suits the set best, which flatters it. */
function plain(name: string, rank: (points: LabelledSet['points']) => readonly RankedPair[]): Method {
  return {
    name,
    answer: (set) => {
      const ranked = rank(set.points);
      let clusters: readonly (readonly string[])[] = [];
      let best = -1;
      for (let joinAt = 0.02; joinAt < 0.6; joinAt += 0.01) {
        const attempt = clusterRanked(set.points, ranked, joinAt);
        const worth = bCubedF1(set, attempt);
        if (worth > best) [best, clusters] = [worth, attempt];
      }
      return { ranked, clusters };
    },
  };
}

function toAnswer({ pairs, clusters }: Suggestions): Answer {
  return {
    ranked: pairs,
    clusters: clusters.map(({ keys }) => keys),
    opposed: pairs.filter(({ relation }) => relation === 'opposed'),
  };
}

export function own(name: string, vocabulary: Vocabulary, options: Partial<SimilaritySettings> = {}): Method {
  return { name, answer: (set) => toAnswer(suggest(set.points, vocabulary, options)) };
}

/** In the order of the table. */
export function methods(without: Vocabulary, withField: Vocabulary): readonly Method[] {
  return [
    { name: 'all apart', answer: (set) => ({ clusters: set.points.map(({ key }) => [key]) }) },
    { name: 'all one', answer: (set) => ({ clusters: [set.points.map(({ key }) => key)] }) },
    plain('trigram similarity', rankByTrigrams),
    plain('TF-IDF, Dutch stems', rankByStems),
    plain('TF-IDF, 4-5 letter pieces', rankByLetterPieces),
    own('ours, no vocabulary', without),
    own('ours, field vocabulary', withField),
  ];
}
