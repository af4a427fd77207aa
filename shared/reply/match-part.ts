// Matches a reply, or the part of it that speaks for one college, to the advice points.
import { assignUnits } from './assign-units';
import { followBackReferences } from './back-references';
import { collegeActs } from './college-acts';
import { sentencesAboutEverything } from './everything';
import { matchLeftOver } from './left-over';
import { matchSettings as settings } from './match-settings';
import { type PointClaim, claimsOfPath } from './point-claims';
import { proposedAnswer } from './proposed-answer';
import type { ReplyBlock } from './reply-blocks';
import { type ReplyReading, readReply } from './reply-reading';
import type { MatchContext, ProposedReplyAnswer } from './reply-types';
import { shareSections } from './shared-sections';
import { shareSentences } from './shared-sentences';
import { unitGains } from './unit-gains';
import { weighClaims } from './weigh-claims';

/** How sure it is that a sentence about all advices answers this one. */
const generalStrength = 0.8;

/**
 * First the best path through the reply, which gives every sentence to one point or to none. Then what a path cannot say:
 * sentences for several points, references to elsewhere, sentences about everything.
 */
export function matchPart(blocks: readonly ReplyBlock[], context: MatchContext): ProposedReplyAnswer[] {
  const reading = readReply(blocks, context);
  const { units, pointCount } = reading;
  const path = assignUnits(units, unitGains(reading), pointCount);
  const claims = claimsOfPath(path);
  shareSections(claims, reading, path);
  shareSentences(claims, reading, path);
  weighClaims(claims, reading);
  matchLeftOver(claims, reading, path, context.phrases);
  followBackReferences(claims, reading, path, context.phrases);
  const everything = sentencesAboutEverything(claims, reading, context.phrases);
  return context.points.map(({ key }, point) => {
    const own = claims.get(point);
    const isGeneral = everything !== null && (own === undefined || !isOwnAnswer(own, reading, context));
    const claim: PointClaim | undefined = isGeneral
      ? { units: [...everything], strength: generalStrength, why: [{ code: 'everything', words: [] }] }
      : own;
    return proposedAnswer(key, claim, units, context);
  });
}

/** Beside a sentence about all advices a point has an answer of its own when that is plainly about it, or decides. */
function isOwnAnswer({ units, strength }: PointClaim, reading: ReplyReading, context: MatchContext): boolean {
  if (strength >= settings.ownAnswer) return true;
  return units.some((at) => {
    const plain = reading.units[at]?.sentence.plain ?? '';
    const isRefused = context.phrases
      .find(plain)
      .some(({ status, strength: one }) => status === 'niet-overgenomen' && one === 'sterk');
    return isRefused || collegeActs(plain, context.phrases.verbs).includes('declines');
  });
}
