// A letter that was sent beside the app's own: both read from Word in the same way, so that only what people changed differs.
import type { Result } from '@shared/domain';
import { succeed } from '@shared/domain';
import { type SentDifference, linesOfWord, sentDifferences } from '@shared/letter';
import { readWord } from '../documents/word-in/read-word';
import { writeLetter } from '../documents/word/write-letter';
import type { JobInput } from './job-port';

/** Codes: those of `readWord`. */
export async function compareLetterJob({
  letter,
  sent,
  now,
}: JobInput<'compare-letter'>): Promise<Result<readonly SentDifference[]>> {
  const theirs = readWord(sent);
  if (!theirs.ok) return theirs;
  const ours = readWord(await writeLetter(letter, { now: new Date(now) }));
  if (!ours.ok) return ours;
  return succeed(sentDifferences(linesOfWord(ours.value.blocks), linesOfWord(theirs.value.blocks)));
}
