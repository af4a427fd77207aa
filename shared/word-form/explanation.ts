// What is printed above the first chapter: told apart from what a council typed there.
import { sha256Hex } from '../exchange/hash';
import { formWords } from '../i18n/nl-word-form';

/** The same in every form. */
const fixed = new Set<string>([
  formWords.title,
  formWords.ofAnyCouncil,
  formWords.filledTitle,
  formWords.filled,
  formWords.howTitle,
  formWords.noteTitle,
  ...formWords.how,
]);

/** Whether a heading is one of those above the chapters. */
export function isExplanation(heading: string): boolean {
  return fixed.has(even(heading));
}

/** The lines that differ from form to form: names, dates, the secretary's instructions. */
function ownLines(texts: readonly string[]): string[] {
  const lines = texts.map(even);
  return lines.filter((line) => line !== '' && !fixed.has(line));
}

/** Kept in the file, to know later whether anybody changed the explanation. */
export function explanationHash(texts: readonly string[]): string {
  return sha256Hex(ownLines(texts).join('\n')).slice(0, 32);
}

/** Text of which nobody can say that the form came with it. */
export function addedToExplanation(texts: readonly string[], hash: string | undefined): string[] {
  return explanationHash(texts) === hash ? [] : ownLines(texts);
}

function even(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
