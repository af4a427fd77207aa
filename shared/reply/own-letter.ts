// The advice letter itself, chosen by mistake where the reply was asked for: our words, and nobody who answers them.
import { copiedFrom, rowsOf, rowsOfPoint, shareIn } from './copied-words';
import { cutBlocks } from './reply-blocks';
import type { PhraseHit, ReplyPhrases } from './reply-phrases';
import { readBlocks } from './reply-sentences';
import type { ReplyPoint, ReplyText } from './reply-types';

export interface OwnLetterInput {
  readonly document: ReplyText;
  readonly points: readonly ReplyPoint[];
  readonly phrases: ReplyPhrases;
}

/** A point stands in the document when this share of its text does: letters are polished after they were made. */
const copiedPoint = 0.7;
/** The letter holds most of the points. A reply that quotes us does too, so this alone says nothing. */
const shareOfPoints = 0.6;
/** A letter of ours may hold a sentence that reads like an answer, for one point in so many. */
const pointsPerStrayAnswer = 10;

/**
 * Whether the document is the advice that the points are from, in any form and somewhat rewritten, and no reply to it. A
 * reply that quotes every point and answers, however shortly, is none. Needs a few points of ordinary length to tell.
 */
export function isOwnLetter({ document, points, phrases }: OwnLetterInput): boolean {
  const inDocument = new Set(rowsOf(document.text));
  const pointRows = points.map(rowsOfPoint).filter((rows) => rows.length > 0);
  const found = pointRows.filter((rows) => shareIn(rows, inDocument) >= copiedPoint).length;
  if (found === 0 || found < pointRows.length * shareOfPoints) return false;
  const isOwn = copiedFrom(points);
  // Only fixed wordings: a council says "wij" too.
  const answers = readBlocks(cutBlocks(document), phrases)
    .flatMap(({ sentences }) => sentences)
    .filter(({ text, isCourtesy }) => !isCourtesy && !isOwn(text))
    .filter(({ plain }) => phrases.find(plain).some(isDecision));
  return answers.length * pointsPerStrayAnswer < found;
}

function isDecision({ status, strength }: PhraseHit): boolean {
  return strength === 'sterk' && status !== 'beantwoord-zonder-besluit';
}
