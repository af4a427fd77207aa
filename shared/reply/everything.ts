// Sentences that speak of all advices at once: a refusal, a thank you.
import { matchSettings as settings } from './match-settings';
import type { PointClaims } from './point-claims';
import type { PhraseHit, ReplyPhrases } from './reply-phrases';
import type { ReplyReading } from './reply-reading';

const topic = '(?! (?:over (?!te )|om |inzake|rond |betreffende|op het gebied|ten aanzien|dat |van de ))';
const allAdvices = new RegExp(
  `(?<!\\p{L})(?:uw|de|deze|alle|al|die|genoemde|overige|andere|geen van de|geen van uw|door u|jullie)(?: \\p{L}+){0,3}? (?:adviezen|aanbevelingen|aandachtspunten|opmerkingen|suggesties|adviespunten|voorstellen|punten)(?!\\p{L})${topic}|(?<!\\p{L})(?:uw|jullie)(?: \\p{L}+){0,2}? (?:advies|brief)(?!\\p{L})${topic}`,
  'iu',
);
const theRest = /(?<!\p{L})(?:overige|andere|alle|al|geen van)(?!\p{L})/iu;

/**
 * The units that answer every point without an answer of its own, or null. Where a letter goes through the advices one by one, a
 * sentence at its end counts only when it says "alle" or "overige".
 */
export function sentencesAboutEverything(
  claims: PointClaims,
  { units, sections, pointCount }: ReplyReading,
  phrases: ReplyPhrases,
): readonly number[] | null {
  const own = [...claims.values()].filter(({ strength }) => strength >= settings.ownAnswer).length;
  const isOneByOne = own >= pointCount / 3;
  const taken = new Set(
    [...claims.values()].flatMap(({ strength, units: at }) => (strength >= settings.ownAnswer ? at : [])),
  );
  // Every letter opens with thanks. They are the answer only of a letter that gives no other.
  const isOnlyThanks =
    own === 0 && !units.some(({ sentence }) => phrases.find(sentence.plain).some(isDecision));
  let best: { at: number; worth: number } | null = null;
  units.forEach(({ sentence, section, block }, at) => {
    // Below a heading, or behind an advice that is repeated, "uw advies" is that advice.
    const isHeaded = (sections[section]?.heads.length ?? 0) > 0;
    const isAboutOne = isHeaded || block.sentences.some(({ isRestated }) => isRestated);
    if (isAboutOne && !theRest.test(sentence.text)) return;
    if (!allAdvices.test(sentence.text) || sentence.isRestated || (isOneByOne && taken.has(at))) return;
    const hits = phrases.find(sentence.plain);
    const decides = hits.filter(
      ({ status, strength }) => strength === 'sterk' && status !== 'beantwoord-zonder-besluit',
    );
    const thanks = hits.some(({ status }) => status === 'ter-kennisgeving');
    if (isOneByOne && !(theRest.test(sentence.text) && decides.length > 0)) return;
    const worth = decides.some(isDecision)
      ? 3
      : decides.length > 0 && (isOnlyThanks || theRest.test(sentence.text))
        ? 2
        : thanks && isOnlyThanks
          ? 1
          : 0;
    if (worth > (best?.worth ?? 0)) best = { at, worth };
  });
  const found = best as { at: number; worth: number } | null;
  if (found === null) return null;
  // What stands around it in its paragraph is why.
  const block = units[found.at]?.block;
  const same = units.flatMap((unit, at) => (unit.block === block ? [at] : []));
  if (isOneByOne) return [found.at];
  return same.length <= 8 ? same : same.filter((at) => Math.abs(at - found.at) <= 3);
}

function isDecision({ status, strength }: PhraseHit): boolean {
  return strength === 'sterk' && status !== 'ter-kennisgeving' && status !== 'beantwoord-zonder-besluit';
}
