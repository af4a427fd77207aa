// What a college decides in some sentences: the status, the sentence that says so, why, and what is promised.
import { clauseSigns, namesDayToCome } from './clause-signs';
import { type CollegeAct, collegeActs } from './college-acts';
import { findPeriod } from './promised-date';
import { type DecidedStatus, type PhraseHit, type ReplyPhrases, strengths } from './reply-phrases';
import type { ReplySentence } from './reply-sentences';

export interface ReadStatus {
  readonly status: DecidedStatus;
  /** 0 to 1: how far the wording leaves no other choice. */
  readonly certainty: number;
  readonly decisive: ReplySentence | null;
  readonly reasons: readonly ReplySentence[];
  readonly promise: {
    readonly sentence: ReplySentence;
    readonly product?: string;
    readonly period?: string;
    readonly until?: string;
  } | null;
}

type Scores = Record<DecidedStatus, number>;
interface WeighedSentence {
  readonly sentence: ReplySentence;
  readonly scores: Scores;
  readonly acts: readonly CollegeAct[];
  readonly hasContrast: boolean;
}

const strong: number = strengths.sterk;
const usual: number = strengths.gewoon;

const statusOfAct: Readonly<Record<CollegeAct, DecidedStatus>> = {
  does: 'overgenomen',
  considers: 'toegezegd-later',
  declines: 'niet-overgenomen',
};

/** `today` is the ISO date of the reply, from which "komend jaar" counts. Answered in other words: without a decision. */
export function readStatus(
  sentences: readonly ReplySentence[],
  phrases: ReplyPhrases,
  today: string,
): ReadStatus {
  const own = sentences.filter(({ isRestated, text }) => !isRestated && !text.endsWith('?'));
  const weighed = own.map((sentence) => weigh(sentence, phrases, today));
  const total = sum(weighed.map(({ scores }) => scores));
  const status = decide(total, weighed);
  const decisive =
    [...weighed].sort((a, b) => b.scores[status] - a.scores[status]).find(({ scores }) => scores[status] > 0)
      ?.sentence ??
    own[0] ??
    null;
  const ranked = Object.values(total).sort((a, b) => b - a);
  const top = ranked[0] ?? 0;
  return {
    status,
    certainty:
      top === 0 ? 0.35 : Math.min(1, 0.45 + (0.5 * (total[status] - (ranked[1] ?? 0) * 0.5)) / (top + 1)),
    decisive,
    reasons: own.filter((sentence) => phrases.givesReason(sentence.plain)),
    promise:
      status === 'toegezegd-later' || status === 'deels' || status === 'overgenomen'
        ? promiseIn(own, phrases, today)
        : null,
  };
}

function emptyScores(): Scores {
  return {
    overgenomen: 0,
    'toegezegd-later': 0,
    'ter-kennisgeving': 0,
    'niet-overgenomen': 0,
    deels: 0,
    'beantwoord-zonder-besluit': 0,
  };
}

function sum(all: readonly Scores[]): Scores {
  const total = emptyScores();
  for (const scores of all)
    for (const status of Object.keys(total) as DecidedStatus[]) total[status] += scores[status];
  return total;
}

/** A wording counts once for each strength; a longer one that holds a shorter one of another status outranks it. */
function weigh(sentence: ReplySentence, phrases: ReplyPhrases, today: string): WeighedSentence {
  const hits = phrases.find(sentence.plain);
  const scores = emptyScores();
  const counted = new Set<string>();
  for (const hit of hits) {
    const read = turned(hit, sentence.plain, phrases, hits);
    if (read === null) continue;
    const name = `${read} ${hit.strength}`;
    if (counted.has(name)) continue;
    counted.add(name);
    scores[read] += strengths[hit.strength];
  }
  const acts = collegeActs(sentence.plain, phrases.verbs);
  addActs(scores, acts);
  addSigns(scores, sentence, phrases, today);
  return {
    sentence,
    scores,
    acts,
    hasContrast: phrases.hasContrast(sentence.plain),
  };
}

/** A fixed wording knows better than a verb, and what is done in a plan of next year is a promise. */
function addActs(scores: Scores, acts: readonly CollegeAct[]): void {
  if (Math.max(...Object.values(scores)) >= strong || scores['toegezegd-later'] >= usual) return;
  for (const act of acts) scores[statusOfAct[act]] = Math.max(scores[statusOfAct[act]], usual);
}

/** The least sure signs count where nothing else was said. */
function addSigns(
  scores: Scores,
  { plain, text }: ReplySentence,
  phrases: ReplyPhrases,
  today: string,
): void {
  const signs = clauseSigns(plain, phrases.verbs);
  const no = scores['niet-overgenomen'];
  const isAgreed = scores.overgenomen >= usual && no < strong;
  if (signs.has('split') && isAgreed) scores.deels += strong;
  if (Math.max(...Object.values(scores)) >= usual) return;
  if (signs.has('denied')) scores['niet-overgenomen'] = usual;
  else if (namesDayToCome(text, today)) scores['toegezegd-later'] = usual;
  else if (signs.has('changed')) scores.overgenomen = usual;
}

/** With "niet" before it or in it, taking over becomes refusing; a promise or a fact that is denied says nothing. */
function turned(
  hit: PhraseHit,
  plain: string,
  phrases: ReplyPhrases,
  hits: readonly PhraseHit[],
): DecidedStatus | null {
  const { status, strength } = hit;
  const isInRefusal = hits.some(
    (other) =>
      other.status === 'niet-overgenomen' &&
      other.strength === 'sterk' &&
      other.from <= hit.to &&
      other.to >= hit.from,
  );
  if (status === 'overgenomen' || status === 'toegezegd-later') {
    if (/^(?:nog niet)$/.test(hit.phrase)) return status;
    // "Geen aanleiding om haar aan te passen": what is refused is no promise.
    const isRefused = hits.some(
      (other) =>
        other.status === 'niet-overgenomen' &&
        other.strength === 'sterk' &&
        other.to <= hit.from &&
        / om /.test(plain.slice(other.to - 1, hit.from + 1)) &&
        !/[¦,]| maar /.test(plain.slice(other.to, hit.from)),
    );
    if (isRefused) return null;
    const isDenied = phrases.isNegated(plain, hit);
    if (isDenied && strength === 'sterk')
      return /nog niet/.test(plain) ? 'toegezegd-later' : 'niet-overgenomen';
    if (isDenied || (isInRefusal && strength !== 'sterk')) return null;
    return status;
  }
  if (status === 'niet-overgenomen')
    return /niet (?:alleen|slechts|enkel|zonder meer)|nog niet/.test(hit.phrase) ||
      (/^ ?niet/.test(hit.phrase) && /(?:nog|als) ?$/.test(plain.slice(0, hit.from)))
      ? null
      : status;
  if (status === 'ter-kennisgeving' || status === 'beantwoord-zonder-besluit')
    return phrases.isNegated(plain, hit) && status === 'ter-kennisgeving' ? null : status;
  return status;
}

function decide(total: Scores, weighed: readonly WeighedSentence[]): DecidedStatus {
  const yes = total.overgenomen;
  const no = total['niet-overgenomen'];
  const later = total['toegezegd-later'];
  const fact = total['beantwoord-zonder-besluit'];
  const isReserved = total.deels >= usual && no < strong && (yes >= usual || later >= usual);
  if (total.deels >= strong || isReserved) return 'deels';
  const hasContrast = weighed.some((one) => one.hasContrast);
  if (no >= usual) {
    const most = Math.max(...weighed.map(({ scores }) => scores['niet-overgenomen']));
    if (yes < usual && later < usual)
      return no >= strong || fact < strong ? 'niet-overgenomen' : 'beantwoord-zonder-besluit';
    if (most >= strong && yes < strong && later < strong) return 'niet-overgenomen';
    if (most >= strong || hasContrast) return 'deels';
  }
  const promised = Math.max(0, ...weighed.map(({ scores }) => scores['toegezegd-later']));
  const taken = Math.max(0, ...weighed.map(({ scores }) => scores.overgenomen));
  if (Math.max(yes, later) >= usual) {
    // A promise with its time or place in the same sentence is a promise, also where the college says that it agrees.
    if (promised >= strong + usual && taken < strong + usual) return 'toegezegd-later';
    if (taken >= strong && taken >= promised) return 'overgenomen';
    if (fact >= strong && Math.max(taken, promised) < strong) return 'beantwoord-zonder-besluit';
    return later > yes ? 'toegezegd-later' : 'overgenomen';
  }
  if (total['ter-kennisgeving'] >= usual && fact < usual) return 'ter-kennisgeving';
  return 'beantwoord-zonder-besluit';
}

function promiseIn(
  sentences: readonly ReplySentence[],
  phrases: ReplyPhrases,
  today: string,
): ReadStatus['promise'] {
  const found = sentences.flatMap((sentence) => {
    const promises = phrases
      .find(sentence.plain)
      .some(({ status }) => status === 'toegezegd-later' || status === 'overgenomen');
    const period = findPeriod(sentence.text, today);
    const product = phrases.products(sentence.plain)[0];
    const worth = (promises ? 1 : 0) + (period === null ? 0 : 2) + (product === undefined ? 0 : 1);
    return period === null && product === undefined ? [] : [{ sentence, period, product, worth }];
  });
  const [best] = found.sort((a, b) => b.worth - a.worth);
  if (best === undefined) return null;
  const product = best.product ?? found.find((one) => one.product !== undefined)?.product;
  return {
    sentence: best.sentence,
    ...(product === undefined ? {} : { product }),
    ...(best.period === null ? {} : { period: best.period.words }),
    ...(best.period?.until === undefined ? {} : { until: best.period.until }),
  };
}
