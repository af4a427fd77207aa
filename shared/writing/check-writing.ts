// All remarks on the paragraphs of one point.
import { writingWords as words } from '../i18n/nl-writing';
import { abbreviationMentions } from '../letter/checks/abbreviations';
import { knownInTheField } from '../letter/checks/known-abbreviations';
import { personalDataIn } from '../letter/checks/personal-data';
import { wordsOf } from '../letter/checks/words';
import { sentenceRanges } from '../rich-text';
import { explainedIn } from './explained';
import type { HintKind, WritingHint } from './hint';
import { type HasWord, isSpelledRight } from './is-spelled-right';
import { type PlainWords, hardWordsIn } from './plain-words';
import { wordsIn } from './words-in';

/** In words: above this a sentence is hard to follow at one reading. */
export const longestSentence = 30;

export interface WritingKnowledge {
  readonly has: HasWord;
  readonly plainWords: PlainWords;
  /** What the policy documents say that abbreviations mean, by the abbreviation in capitals. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** In capitals: explained in another point of the council. */
  readonly explained: ReadonlySet<string>;
  readonly off: ReadonlySet<HintKind>;
}

/** For every paragraph its hints, in the order of the text. */
export function checkWriting(
  paragraphs: readonly string[],
  knowledge: WritingKnowledge,
): readonly (readonly WritingHint[])[] {
  const abbreviations = unexplained(paragraphs, knowledge);
  return paragraphs.map((text, at) =>
    [
      ...spelling(text, knowledge),
      ...longSentences(text),
      ...hardWords(text, knowledge),
      ...(abbreviations.get(at) ?? []),
      ...personal(text),
    ]
      .filter(({ kind }) => !knowledge.off.has(kind))
      .sort((one, other) => one.start - other.start),
  );
}

function spelling(text: string, { has }: WritingKnowledge): WritingHint[] {
  return wordsIn(text)
    .filter(({ word, opensSentence }) => !isSpelledRight(word, has, opensSentence))
    .map(({ word, start }) => hint('spelling', text, start, start + word.length, words.unknownWord(word)));
}

function longSentences(text: string): WritingHint[] {
  return sentenceRanges(text).flatMap(({ from, to }) => {
    const count = wordsOf(text.slice(from, to)).length;
    return count > longestSentence ? [hint('sentence', text, from, to, words.longSentence(count))] : [];
  });
}

function hardWords(text: string, { plainWords }: WritingKnowledge): WritingHint[] {
  return hardWordsIn(text, plainWords).map(({ start, end, instead }) => ({
    ...hint('plain-word', text, start, end, words.hardWord(instead)),
    instead,
  }));
}

/** Each abbreviation where it stands first. What the field knows is said only where it can be written out at once. */
function unexplained(
  paragraphs: readonly string[],
  { abbreviations, explained }: WritingKnowledge,
): ReadonlyMap<number, readonly WritingHint[]> {
  const seen = new Set([...explained, ...paragraphs.flatMap(explainedIn)]);
  const found = new Map<number, WritingHint[]>();
  paragraphs.forEach((text, paragraph) => {
    for (const { short, at } of abbreviationMentions([text])) {
      const name = short.toUpperCase();
      const long = abbreviations.get(name);
      if (seen.has(name) || (long === undefined && knownInTheField.has(name))) continue;
      seen.add(name);
      const instead = long === undefined ? [] : [`${long} (${short})`];
      const message = words.abbreviation(short, long);
      const one = { ...hint('abbreviation', text, at, at + short.length, message), instead };
      found.set(paragraph, [...(found.get(paragraph) ?? []), one]);
    }
  });
  return found;
}

function personal(text: string): WritingHint[] {
  return personalDataIn(text).map(({ rule, start, end, message }) => ({
    ...hint('personal', text, start, end, message),
    instead: rule === 'personal-name' ? [words.aResident(text.slice(start, end))] : [],
  }));
}

function hint(kind: HintKind, text: string, start: number, end: number, message: string): WritingHint {
  return { kind, start, end, found: text.slice(start, end), message, instead: [] };
}
