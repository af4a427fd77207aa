// From the sentences that answer a point to the answer that is proposed: status, quotes, promise, how sure.
import type { PointClaim } from './point-claims';
import { type ReadStatus, readStatus } from './read-status';
import { type ReplyBlock, passagesIn } from './reply-blocks';
import type { MatchContext, ProposedReplyAnswer, ReplyPassage } from './reply-types';
import type { ReplyUnit } from './reply-units';

/** Nothing found is no proof of silence. */
const sureOfSilence = 0.6;

export function proposedAnswer(
  key: string,
  claim: PointClaim | undefined,
  units: readonly ReplyUnit[],
  { document, phrases, today }: MatchContext,
): ProposedReplyAnswer {
  if (claim === undefined)
    return { key, status: 'onbeantwoord', confidence: sureOfSilence, passages: [], why: [], motivation: [] };
  const own = claim.units.flatMap((at) => units[at] ?? []);
  const read = readStatus(
    own.map(({ sentence }) => sentence),
    phrases,
    today,
  );
  const placeOf = (sentence: ReplyUnit['sentence']): ReplyPassage | undefined => {
    const unit = own.find((one) => one.sentence === sentence);
    return unit && passagesIn(document, unit.block.block, sentence.from, sentence.to)[0];
  };
  const decisive = read.decisive === null ? undefined : placeOf(read.decisive);
  const promised = read.promise === null ? undefined : placeOf(read.promise.sentence);
  return {
    key,
    status: read.status,
    confidence: confidenceOf(claim, read),
    passages: passagesOf(own, document),
    why: claim.why,
    ...(decisive && { decisive }),
    motivation: read.reasons.flatMap((sentence) => placeOf(sentence) ?? []),
    ...(promised && read.promise && { promise: { ...promised, ...withoutSentence(read.promise) } }),
  };
}

/** Sure of the place and of the status, in hundredths and never quite certain. */
function confidenceOf({ strength }: PointClaim, { certainty }: ReadStatus): number {
  const ofPlace = Math.min(1, strength * 1.6 + 0.2);
  return Math.round(Math.min(0.98, ofPlace * (0.4 + 0.6 * certainty)) * 100) / 100;
}

function withoutSentence({ product, period, until }: NonNullable<ReadStatus['promise']>) {
  return { ...(product && { product }), ...(period && { period }), ...(until && { until }) };
}

/** Sentences that follow each other in one block are one passage. */
function passagesOf(own: readonly ReplyUnit[], document: MatchContext['document']): ReplyPassage[] {
  const runs: { block: ReplyBlock; from: number; to: number }[] = [];
  for (const { block: read, sentence } of own) {
    const last = runs.at(-1);
    if (last?.block === read.block && /^\s*$/.test(read.block.text.slice(last.to, sentence.from)))
      last.to = sentence.to;
    else runs.push({ block: read.block, from: sentence.from, to: sentence.to });
  }
  return runs.flatMap(({ block, from, to }) => passagesIn(document, block, from, to));
}
