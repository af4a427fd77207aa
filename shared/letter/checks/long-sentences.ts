// Sentences that are too long, and sections that are too hard.
import { checkMessages } from '../../i18n/nl-checks';
import { sentencesOf } from '../../rich-text';
import { excerpt } from './excerpt';
import type { Finding } from './finding';
import { type ReadLetter, ownTexts, textsOf } from './read-letter';
import { readingEase } from './reading-ease';
import { wordsOf } from './words';

/** In words. Above the second number the finding is a warning. */
const longestSentence = 30;
const muchTooLong = 40;

export function checkSentenceLength(letter: ReadLetter): Finding[] {
  return ownTexts(letter).flatMap(({ text, place }) =>
    sentencesOf(text).flatMap((sentence): Finding[] => {
      const words = wordsOf(sentence).length;
      if (words <= longestSentence) return [];
      const message = checkMessages.longSentence(words, excerpt(sentence));
      return [
        { rule: 'long-sentence', severity: words > muchTooLong ? 'warning' : 'hint', ...place, message },
      ];
    }),
  );
}

/** Below this score only a trained reader follows; shorter sections say too little for a score. */
const hardest = 20;
const fewestWords = 80;

export function checkReadingLevel(letter: ReadLetter): Finding[] {
  return letter.sections.flatMap((section): Finding[] => {
    const texts = textsOf(section).filter(({ role }) => role !== 'quote');
    const ease = readingEase(texts.map(({ text }) => text));
    if (ease === null || ease.words < fewestWords || ease.score >= hardest) return [];
    const message = checkMessages.readingLevel(Math.max(0, ease.score), ease.wordsInSentence);
    return [{ rule: 'reading-level', severity: 'hint', ...section.place, message }];
  });
}
