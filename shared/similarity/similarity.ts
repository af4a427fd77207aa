// What similarity answers: ranked pairs with a reason, and proposed clusters. The machine proposes, people decide.
import type { CouncilId, PointKind } from '../domain';

/** A point as similarity reads it: plain text, Markdown marks removed or not does not matter. `key` is opaque. */
export interface ComparablePoint {
  readonly key: string;
  readonly council: CouncilId;
  readonly kind: PointKind;
  readonly chapter: string;
  readonly title: string;
  readonly body: string;
  readonly advice: string;
  readonly quote: string;
}

/** `score` is 0 to 1; `why` are Dutch reasons fit for the screen, best first. */
export interface SimilarPair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly relation: 'same' | 'overlap' | 'opposed';
  readonly why: readonly string[];
}

export interface ProposedCluster {
  readonly keys: readonly string[];
  /** Title of the point nearest to the middle of the cluster. */
  readonly title: string;
}

export interface Suggestions {
  /** By falling score, ties by key; at least the 20 best of every point. Points of one council are never paired. */
  readonly pairs: readonly SimilarPair[];
  /** Every point is in exactly one cluster; a point alone is a cluster of one. Input order. */
  readonly clusters: readonly ProposedCluster[];
}
