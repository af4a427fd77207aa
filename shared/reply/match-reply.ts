// A reply and what was advised, to an answer for every point: the one door of this folder.
import type { AddresseeId } from '../domain';
import { collegeParts } from './college-parts';
import { matchPart } from './match-part';
import { cutBlocks } from './reply-blocks';
import type { MatchContext, ProposedReplyAnswer, ReplyAddressee } from './reply-types';

export interface ReplyMatchInput extends MatchContext {
  readonly addressees: readonly ReplyAddressee[];
  /** Only what this college answers. */
  readonly addressee?: AddresseeId;
}

/**
 * One answer for every point, in the order of the points; where the reply speaks for each college apart, one for every point
 * and college. A point that nothing speaks of is `onbeantwoord`: nothing is matched by force. Pure and deterministic.
 */
export function matchReply(input: ReplyMatchInput): ProposedReplyAnswer[] {
  const blocks = cutBlocks(input.document);
  const parts = collegeParts(blocks, input.addressees);
  const shared = parts.filter(({ addressee }) => addressee === null).flatMap((part) => part.blocks);
  const names = [...new Set(parts.flatMap(({ addressee }) => addressee ?? []))];
  if (names.length === 0) return matchPart(blocks, input);
  const wanted = input.addressee === undefined ? names : names.filter((name) => name === input.addressee);
  // A college that is not named answers with what is said for all.
  if (wanted.length === 0) return matchPart(shared, input);
  return wanted.flatMap((name) => {
    const own = parts.filter(({ addressee }) => addressee === name).flatMap((part) => part.blocks);
    return matchPart([...shared, ...own], input).map((answer) => ({ ...answer, addressee: name }));
  });
}
