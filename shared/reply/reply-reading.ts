// A reply as it was read against the points: its sentences, its headings, and how much each says of every point.
import { isBackReference, readBlocks } from './reply-sentences';
import type { ReadBlock } from './reply-sentences';
import { copiedFrom } from './copied-words';
import { placeLists } from './list-places';
import { numbersNamed } from './number-references';
import type { ReplyBlock } from './reply-blocks';
import { plainSentence } from './reply-phrases';
import { ReplyEvidence } from './reply-evidence';
import type { MatchContext } from './reply-types';
import { type ReplySection, type ReplyUnit, sectionsOf, unitsOf } from './reply-units';
import { type Numberings, type SectionClaims, readSectionClaims } from './section-claims';

/** Units, sections and points are known by their place in their list. */
export interface ReplyReading {
  readonly units: readonly ReplyUnit[];
  readonly sections: readonly ReplySection[];
  readonly unitsIn: (section: number) => readonly number[];
  readonly sectionClaims: readonly SectionClaims[];
  readonly claimsAround: (unit: number) => SectionClaims | undefined;
  readonly numbering: Numberings;
  /** Per unit the points that its sentence, or one before it in the paragraph, names by number. */
  readonly named: readonly (readonly number[])[];
  /** 0 to 1: what a sentence says of each point, and what its paragraph says. */
  readonly said: (unit: number) => Float64Array;
  readonly saidAround: (unit: number) => Float64Array;
  /** All signs together: the number that is named, the heading, the words. */
  readonly strength: (unit: number, point: number) => number;
  readonly sharedWords: (unit: number, point: number) => string[];
  readonly sharedWordsInHead: (section: number, point: number) => string[] | null;
  readonly sharedWordCount: (units: readonly number[], point: number) => number;
  readonly pointCount: number;
}

/** What the paragraph around a sentence says, counts nearly as much as the sentence itself. */
const aroundShare = 0.9;

export function readReply(blocks: readonly ReplyBlock[], context: MatchContext): ReplyReading {
  const { points, phrases, vocabulary } = context;
  const sections = sectionsOf(placeLists(readBlocks(blocks, phrases, copiedFrom(points)), points));
  const units = unitsOf(sections);
  const texts: string[] = [];
  const textNumber = (text: string) => texts.push(text) - 1;
  const unitTexts = units.map(({ sentence }) => textNumber(sentence.text));
  const blockTexts = new Map<ReadBlock, number>(
    sections.flatMap(({ answers }) => answers.map((one) => [one, textNumber(one.block.text)])),
  );
  const chapters = new Set(points.map(({ chapter }) => plainSentence(chapter)));
  const headTexts = sections.map(({ heads }) => {
    // The title of a chapter says nothing where a heading of its own follows.
    const own = heads.filter(({ block }) => !chapters.has(plainSentence(block.text)));
    return (own.length === 0 ? heads : own).flatMap(({ role, sentences }) =>
      role === 'number' ? [] : sentences.map(({ text }) => textNumber(text)),
    );
  });
  const answerTexts = sections.map(({ answers }) => answers.map((one) => blockTexts.get(one) ?? 0));
  const evidence = new ReplyEvidence(points, texts, vocabulary);
  const textOf = (unit: number) => unitTexts[unit] ?? 0;
  const blockTextOf = (unit: number) => {
    const block = units[unit]?.block;
    return block === undefined ? 0 : (blockTexts.get(block) ?? 0);
  };
  const numbersInSentences = units.flatMap(({ sentence }, at) => {
    const numbers = isBackReference(sentence.text) ? [] : numbersNamed(sentence.text);
    return numbers.length === 0 ? [] : [{ numbers, texts: [textOf(at), blockTextOf(at)] }];
  });
  const { claims: sectionClaims, numbering } = readSectionClaims(
    sections,
    headTexts,
    answerTexts,
    evidence,
    points,
    numbersInSentences,
  );
  const named = namedInAnswers(units, numbering.named ?? numbering.opening);
  const unitsBySection = sections.map((): number[] => []);
  units.forEach(({ section }, at) => unitsBySection[section]?.push(at));
  const claimsAround = (unit: number) => sectionClaims[units[unit]?.section ?? -1];
  const said = (unit: number) => evidence.of(textOf(unit));
  const saidAround = (unit: number) => evidence.of(blockTextOf(unit));
  return {
    units,
    sections,
    unitsIn: (section) => unitsBySection[section] ?? [],
    sectionClaims,
    claimsAround,
    numbering,
    named,
    said,
    saidAround,
    strength: (unit, point) => {
      const section = claimsAround(unit);
      if (section?.named.has(point) === true || named[unit]?.includes(point) === true) return 1;
      const words = Math.max(said(unit)[point] ?? 0, (saidAround(unit)[point] ?? 0) * aroundShare);
      return 1 - (1 - words) * (1 - (section?.head[point] ?? 0));
    },
    sharedWords: (unit, point) => evidence.sharedWords(textOf(unit), point),
    sharedWordsInHead: (section, point) => {
      const text = sectionClaims[section]?.headText(point) ?? null;
      return text === null ? null : evidence.sharedWords(text, point);
    },
    sharedWordCount: (own, point) => evidence.sharedWordCount(own.map(textOf), point),
    pointCount: points.length,
  };
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
