// What a letter needs for everybody to find a way in it: contents when it is long, words with its pictures.
import { checkMessages, letterChecks } from '../../i18n/nl-checks';
import type { Finding } from './finding';
import { type ReadLetter, textsOf } from './read-letter';
import { wordsOf } from './words';

/** About eight pages. */
const longLetter = 2500;

export function checkContents(letter: ReadLetter): Finding[] {
  if (letter.hasContents) return [];
  const texts = letter.sections.flatMap(textsOf);
  const words = texts.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  if (words < longLetter || letter.sections.length < 4) return [];
  const message = checkMessages.contentsMissing(words);
  const finding = { rule: 'contents-missing', severity: 'hint', where: letterChecks.whole, message } as const;
  return [letter.source === 'dossier' ? { ...finding, repair: { do: 'add-contents' } } : finding];
}

export function checkPictures({ mutePictures }: ReadLetter): Finding[] {
  if (mutePictures.length === 0) return [];
  const message = checkMessages.mutePictures(mutePictures);
  return [{ rule: 'image-without-text', severity: 'warning', where: letterChecks.whole, message }];
}
