// Joining asks more than resembling: two points on one subject may want different things.
import type { ClusterLink } from './clusters';
import type { Features } from './features';
import type { RelationVerdict } from './relation';
import { EvidenceMeter } from './score';
import type { SimilaritySettings } from './settings';

export interface JoinableLink extends ClusterLink {
  readonly isOpposed: boolean;
}

/**
 * The links as clustering should see them: those whose requests share little weigh less. Far below the threshold
 * for joining nothing is looked at, because it would not matter. `verdicts` are those of the links, in order.
 */
export function joinableLinks(
  links: readonly ClusterLink[],
  verdicts: readonly RelationVerdict[],
  features: Features,
  { joinAt, requestFloor, requestPenalty }: SimilaritySettings,
): JoinableLink[] {
  const meter = new EvidenceMeter(features.requests);
  return links.map(({ a, b, score }, at) => {
    const isOpposed = verdicts[at]?.relation === 'opposed';
    if (score < joinAt / 2) return { a, b, score, isOpposed };
    const lack = Math.max(0, 1 - meter.measure(a, b) / requestFloor);
    return { a, b, score: score * (1 - requestPenalty * lack), isOpposed };
  });
}
