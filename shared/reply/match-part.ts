// Matches a reply, or the part of it that speaks for one college, to the advice points.
import type { Vocabulary } from '../similarity/vocabulary';
import { assignUnits } from './assign-units';
import { followBackReferences } from './back-references';
import { sentencesAboutEverything } from './everything';
import { matchSettings as settings } from './match-settings';
import { numbersNamed } from './number-references';
import { type ReplyBlock, passagesIn } from './reply-blocks';
import { ReplyEvidence } from './reply-evidence';
import { type ReadStatus, readStatus } from './read-status';
import type { ReplyPhrases } from './reply-phrases';
import { isBackReference, readBlocks } from './reply-sentences';
import type { MatchReason, ProposedReplyAnswer, ReplyPassage, ReplyPoint, ReplyText } from './reply-types';
import { type ReplyUnit, sectionsOf, unitsOf } from './reply-units';
import { readSectionClaims } from './section-claims';

/** The sentences that answer a point, as numbers of units. */
export interface PointClaim {
  units: number[];
  strength: number;
  readonly why: MatchReason[];
  isBackReference?: boolean;
}

export interface MatchContext {
  readonly document: ReplyText;
  readonly points: readonly ReplyPoint[];
  readonly vocabulary: Vocabulary;
  readonly phrases: ReplyPhrases;
  /** ISO date of the reply. */
  readonly today: string;
}

export function matchPart(blocks: readonly ReplyBlock[], context: MatchContext): ProposedReplyAnswer[] {
  const { points, phrases, vocabulary } = context;
  const read = readBlocks(blocks, phrases);
  const sections = sectionsOf(read);
  const units = unitsOf(sections);
  const texts: string[] = [];
  const textNumber = (text: string) => texts.push(text) - 1;
  const unitTexts = units.map(({ sentence }) => textNumber(sentence.text));
  const blockTexts = new Map(
    sections.flatMap(({ answers }) => answers.map((one) => [one, textNumber(one.block.text)])),
  );
  const headTexts = sections.map(({ heads }) =>
    heads.flatMap(({ role, sentences }) =>
      role === 'number' ? [] : sentences.map(({ text }) => textNumber(text)),
    ),
  );
  const answerTexts = sections.map(({ answers }) => answers.map((one) => blockTexts.get(one) ?? 0));
  const evidence = new ReplyEvidence(points, texts, vocabulary);
  const { claims: sectionClaims, numbering } = readSectionClaims(
    sections,
    headTexts,
    answerTexts,
    evidence,
    points,
    units.flatMap(({ sentence, block }, at) => {
      const numbers = isBackReference(sentence.text) ? [] : numbersNamed(sentence.text);
      const said = [unitTexts[at] ?? 0, blockTexts.get(block) ?? 0];
      return numbers.length === 0 ? [] : [{ numbers, texts: said }];
    }),
  );
  const named = namedInAnswers(units, numbering.named ?? numbering.opening);
  const gains = units.map((unit, at) => {
    const own = evidence.of(unitTexts[at] ?? 0);
    const around = evidence.of(blockTexts.get(unit.block) ?? 0);
    const section = sectionClaims[unit.section];
    const gain = new Float64Array(points.length);
    const isFirst = units[at - 1]?.section !== unit.section;
    const headShare = settings.headShare * (isFirst ? 1 : settings.headLater);
    // What comes first below a telling heading answers that heading, whatever other words it uses.
    const isHeaded = isFirst && section?.isTelling === true;
    for (let point = 0; point < points.length && !unit.sentence.isCourtesy; point += 1)
      gain[point] =
        (settings.sentenceShare * (own[point] ?? 0) + settings.blockShare * (around[point] ?? 0)) *
          (isHeaded && section.head[point] === 0 ? settings.besideHead : 1) +
        headShare * (section?.pull[point] ?? 0);
    for (const point of section?.named.keys() ?? []) gain[point] = (gain[point] ?? 0) + settings.numberWorth;
    for (const point of named[at] ?? []) gain[point] = (gain[point] ?? 0) + settings.numberWorth;
    return gain;
  });
  const path = assignUnits(units, gains, points.length);
  const claims = new Map<number, PointClaim>();
  const claimOf = (point: number): PointClaim => {
    const known = claims.get(point);
    if (known !== undefined) return known;
    const fresh: PointClaim = { units: [], strength: 0, why: [] };
    claims.set(point, fresh);
    return fresh;
  };
  path.forEach((point, at) => {
    if (point >= 0) claimOf(point).units.push(at);
  });
  const inSection = unitsBySection(units);
  const strengthIn = (point: number, at: number): number => {
    const unit = units[at];
    if (unit === undefined) return 0;
    const section = sectionClaims[unit.section];
    if (section?.named.has(point) === true || named[at]?.includes(point) === true) return 1;
    const said = Math.max(
      wordsIn(at, point),
      (evidence.of(blockTexts.get(unit.block) ?? 0)[point] ?? 0) * 0.9,
    );
    return 1 - (1 - said) * (1 - (section?.head[point] ?? 0));
  };
  // A number or a heading speaks for every point that it names, also where the path could follow only one.
  sectionClaims.forEach((section, number) => {
    const own = inSection.get(number) ?? [];
    const taken = new Set(own.map((at) => path[at] ?? -1));
    for (const point of section.named.keys()) joinSection(point, own, section.named);
    if (section.named.size > 0) return;
    const heads = [...section.head.entries()]
      .filter(([, worth]) => worth >= settings.sharedFloor)
      .map(([point]) => point);
    const late = heads.filter((point) => !claims.has(point));
    if (late.length === 0 || !heads.some((point) => taken.has(point))) return;
    const together = heads.filter((point) => late.includes(point) || taken.has(point));
    const parts = splitAmong(
      together,
      own.filter((at) => together.includes(path[at] ?? -1)),
      wordsIn,
    );
    for (const point of together) {
      const part = parts?.get(point);
      if (part === undefined) joinSection(point, own, section.named, together);
      else
        claims.set(point, {
          ...claimOf(point),
          units: [...claimOf(point).units.filter((at) => !own.includes(at)), ...part],
        });
    }
  });
  function joinSection(
    point: number,
    own: readonly number[],
    numbered: ReadonlyMap<number, unknown>,
    headed: readonly number[] = [],
  ): void {
    const claim = claimOf(point);
    if (claim.units.some((at) => own.includes(at))) return;
    const isShared = (other: number) => other === -1 || numbered.has(other) || headed.includes(other);
    claim.units.push(
      ...own.filter(
        (at) => isShared(path[at] ?? -1) && (numbered.has(point) || units[at]?.sentence.isCourtesy === false),
      ),
    );
  }
  named.forEach((list, at) => {
    for (const point of list) if (!claimOf(point).units.includes(at)) claimOf(point).units.push(at);
  });
  // A sentence that names several subjects answers all of them.
  for (let point = 0; point < points.length; point += 1) {
    if ((claims.get(point)?.units.length ?? 0) > 0) continue;
    const found = sharedSentences(point, units, unitTexts, evidence, path);
    if (found.length > 0) {
      if (divideBlock(point, found[0] ?? 0)) continue;
      const owner = path[found[0] ?? -1] ?? -1;
      const isOwn =
        owner >= 0 && wordsIn(found[0] ?? 0, owner) < wordsIn(found[0] ?? 0, point) * settings.moveBelow;
      const other = claims.get(owner);
      // Said of this point and hardly of the one around it: then it is no longer that one's answer.
      if (isOwn && other !== undefined && other.units.length > found.length)
        other.units = other.units.filter((at) => !found.includes(at));
      const claim = claimOf(point);
      claim.units.push(...found);
      claim.why.push({ code: 'same-passage', words: [] });
    }
  }
  /** Hands out the sentences of a paragraph anew when one more point turns out to be spoken of in it. */
  function divideBlock(point: number, found: number): boolean {
    const block = units[found]?.block;
    const own = units.flatMap((unit, at) => (unit.block === block && !unit.sentence.isCourtesy ? [at] : []));
    const owners = [...claims]
      .filter(([, claim]) => claim.units.some((at) => own.includes(at)))
      .map(([other]) => other);
    const parts = splitAmong([...owners, point], own, wordsIn);
    if (parts === null || owners.length === 0) return false;
    for (const [other, part] of parts) {
      const claim = claimOf(other);
      claim.units = [...claim.units.filter((at) => !own.includes(at)), ...part];
    }
    return true;
  }
  for (const [point, claim] of claims) {
    claim.units.sort((a, b) => a - b);
    claim.strength = Math.max(0, ...claim.units.map((at) => strengthIn(point, at)));
    claim.units = withoutWeakRuns(claim, units, (at) => strengthIn(point, at));
    if (claim.units.length === 0 || claim.strength < settings.answerFloor || isChance(point, claim))
      claims.delete(point);
    else explain(point, claim);
  }
  /** One word in common, without number or heading, happens between any two texts. */
  function isChance(point: number, claim: PointClaim): boolean {
    if (claim.strength >= settings.sureFromOneWord) return false;
    const isNamed = claim.units.some((at) => {
      const section = sectionClaims[units[at]?.section ?? -1];
      return (
        section?.named.has(point) === true ||
        (section?.head[point] ?? 0) > 0 ||
        named[at]?.includes(point) === true
      );
    });
    const texts = claim.units.map((at) => unitTexts[at] ?? 0);
    return !isNamed && evidence.sharedWordCount(texts, point) < 2;
  }
  function explain(point: number, claim: PointClaim): void {
    const found = claim.units.map((at) => units[at]?.section ?? 0);
    const numbers = new Set(found.flatMap((section) => sectionClaims[section]?.named.get(point) ?? []));
    const spoken = claim.units.some((at) => named[at]?.includes(point));
    if (numbers.size > 0 || spoken) claim.why.push({ code: 'number', words: [...numbers] });
    const headed = found.find((section) => (sectionClaims[section]?.head[point] ?? 0) > 0);
    const headText = headed === undefined ? null : (sectionClaims[headed]?.headText(point) ?? null);
    if (headText !== null) claim.why.push({ code: 'heading', words: evidence.sharedWords(headText, point) });
    const [best] = [...claim.units].sort((a, b) => wordsIn(b, point) - wordsIn(a, point));
    const words = best === undefined ? [] : evidence.sharedWords(unitTexts[best] ?? 0, point);
    if (words.length > 0) claim.why.push({ code: 'words', words });
    if (claim.why.length === 0) claim.why.push({ code: 'order', words: [] });
  }
  function wordsIn(at: number, point: number): number {
    return evidence.of(unitTexts[at] ?? 0)[point] ?? 0;
  }
  followBackReferences({ units, claims, numbering, path, phrases, likeness: wordsIn });
  const everything = sentencesAboutEverything(
    units,
    phrases,
    claims,
    points.length,
    (section) => (sections[section]?.heads.length ?? 0) > 0,
  );
  return points.map(({ key }, point) => {
    const own = claims.get(point);
    const general = own === undefined || own.strength < settings.ownAnswer ? everything : null;
    const claim: PointClaim | undefined =
      general === null
        ? own
        : { units: [...general], strength: 0.8, why: [{ code: 'everything', words: [] }] };
    return answerFrom(key, claim, units, context);
  });
}

/** Sentences of one section over points that share its heading; null where they cannot be told apart. */
function splitAmong(
  points: readonly number[],
  own: readonly number[],
  wordsIn: (at: number, point: number) => number,
): ReadonlyMap<number, number[]> | null {
  const owners = own.map((at) => {
    const [best = -1, next = -1] = [...points].sort((a, b) => wordsIn(at, b) - wordsIn(at, a));
    return next >= 0 && wordsIn(at, best) - wordsIn(at, next) >= settings.tellApart ? best : null;
  });
  let owner = owners.find((one) => one !== null) ?? null;
  const parts = new Map<number, number[]>();
  for (const [place, at] of own.entries()) {
    owner = owners[place] ?? owner;
    if (owner !== null) parts.set(owner, [...(parts.get(owner) ?? []), at]);
  }
  return points.every((point) => parts.has(point)) ? parts : null;
}

/** Points named by number in a sentence of an answer, up to where its paragraph names others. */
function namedInAnswers(
  units: readonly ReplyUnit[],
  numbering: ReadonlyMap<string, readonly number[]> | null,
): number[][] {
  let current: number[] = [];
  return units.map((unit, at) => {
    if (units[at - 1]?.block !== unit.block) current = [];
    if (numbering === null || isBackReference(unit.sentence.text)) return current;
    const found = numbersNamed(unit.sentence.text).flatMap((number) => numbering.get(number) ?? []);
    if (found.length > 0) current = [...new Set(found)];
    return current;
  });
}

function unitsBySection(units: readonly ReplyUnit[]): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  units.forEach(({ section }, at) => {
    const list = found.get(section);
    if (list === undefined) found.set(section, [at]);
    else list.push(at);
  });
  return found;
}

const severalSubjects =
  /(?<!\p{L})(?:beide|allebei|zowel|adviezen|aanbevelingen|evenals|alsook|voorstellen)(?!\p{L})|(?<!\p{L})over [^.?!]{3,80} en over (?!\p{L})/iu;

/** Sentences that speak of a point nearly as much as of the one they were given to, with what follows on them. */
function sharedSentences(
  point: number,
  units: readonly ReplyUnit[],
  unitTexts: readonly number[],
  evidence: ReplyEvidence,
  path: Int32Array,
): number[] {
  let best = -1;
  let most = 0;
  units.forEach(({ sentence }, at) => {
    const found = evidence.of(unitTexts[at] ?? 0);
    const own = found[point] ?? 0;
    const other = path[at] === undefined || path[at] < 0 ? 0 : (found[path[at]] ?? 0);
    const isSeveral = severalSubjects.test(sentence.text);
    const floor = isSeveral ? settings.severalFloor : settings.sharedFloor;
    if (
      own < floor ||
      own < other * (isSeveral ? settings.severalRelative : settings.sharedRelative) ||
      own <= most ||
      sentence.isRestated ||
      sentence.isCourtesy
    )
      return;
    best = at;
    most = own;
  });
  if (best < 0) return [];
  const given = path[best];
  const block = units[best]?.block;
  const found = [best];
  for (let at = best + 1; units[at]?.block === block && path[at] === given; at += 1) found.push(at);
  return found;
}

/** Stretches that say much less of the point than its best one, and stand elsewhere, are chance. */
function withoutWeakRuns(
  claim: PointClaim,
  units: readonly ReplyUnit[],
  strengthAt: (at: number) => number,
): number[] {
  const runs: number[][] = [];
  for (const at of claim.units) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && units[last]?.section === units[at]?.section) run.push(at);
    else runs.push([at]);
  }
  return runs.filter((run) => Math.max(...run.map(strengthAt)) >= claim.strength * 0.6).flat();
}

function answerFrom(
  key: string,
  claim: PointClaim | undefined,
  units: readonly ReplyUnit[],
  { document, phrases, today }: MatchContext,
): ProposedReplyAnswer {
  if (claim === undefined)
    return { key, status: 'onbeantwoord', confidence: 0.6, passages: [], why: [], motivation: [] };
  const own = claim.units.flatMap((at) => units[at] ?? []);
  const read: ReadStatus = readStatus(
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
  const certainty = Math.min(1, claim.strength * 1.6 + 0.2) * (0.4 + 0.6 * read.certainty);
  return {
    key,
    status: read.status,
    confidence: Math.round(Math.min(0.98, certainty) * 100) / 100,
    passages: passagesOf(own, document),
    why: claim.why,
    ...(decisive && { decisive }),
    motivation: read.reasons.flatMap((sentence) => placeOf(sentence) ?? []),
    ...(promised && read.promise && { promise: { ...promised, ...withoutSentence(read.promise) } }),
  };
}

function withoutSentence({ product, period, until }: NonNullable<ReadStatus['promise']>) {
  return { ...(product && { product }), ...(period && { period }), ...(until && { until }) };
}

/** Sentences that follow each other in one block are one passage. */
function passagesOf(own: readonly ReplyUnit[], document: ReplyText): ReplyPassage[] {
  const runs: { block: ReplyBlock; from: number; to: number }[] = [];
  for (const { block: read, sentence } of own) {
    const last = runs.at(-1);
    if (last?.block === read.block && /^\s*$/.test(read.block.text.slice(last.to, sentence.from)))
      last.to = sentence.to;
    else runs.push({ block: read.block, from: sentence.from, to: sentence.to });
  }
  return runs.flatMap(({ block, from, to }) => passagesIn(document, block, from, to));
}
