// How hard a text is to read: the Dutch version of Flesch (W.H. Douma, 1960).
import { sentencesOf } from '../../rich-text';
import { wordsOf } from './words';

export interface ReadingEase {
  /** About 0 (very hard) to 100 (very easy). */
  readonly score: number;
  readonly words: number;
  readonly wordsInSentence: number;
}

const syllable = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|ui|ij|eu|ou|au|ei|[aeiouyàáâäèéêëìíîïòóôöùúûü]/giu;

/** Vowel groups; a trema opens a syllable of its own. */
export function countSyllables(word: string): number {
  return Math.max(1, word.match(syllable)?.length ?? 0);
}

/** 206.835 − 0.93 × words a sentence − 77 × syllables a word. Null for a text without words. */
export function readingEase(texts: readonly string[]): ReadingEase | null {
  const words = texts.flatMap(wordsOf).filter((word) => /\p{L}/u.test(word));
  const sentences = texts.flatMap(sentencesOf).length;
  if (words.length === 0 || sentences === 0) return null;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const wordsInSentence = words.length / sentences;
  const score = 206.835 - 0.93 * wordsInSentence - 77 * (syllables / words.length);
  return { score: Math.round(score), words: words.length, wordsInSentence: Math.round(wordsInSentence) };
}
