// A Word file opened for the command line: only this part of the work can be led astray by a bad file.
import type { Result } from '@shared/domain';
import type { ReadLetter } from '@shared/letter/checks';
import type { WordDocument } from '@shared/word-import/word-block';
import { readWord } from '../documents/word-in/read-word';
import { readWordLetter } from '../documents/word-in/word-letter';
import type { JobInput } from './job-port';

/** Codes: those of `readWord`. */
export function openWordJob({ bytes }: JobInput<'open-word'>): Promise<Result<WordDocument>> {
  return Promise.resolve(readWord(bytes));
}

/** Codes: those of `readWord`. */
export function readWordLetterJob({ bytes }: JobInput<'read-word-letter'>): Promise<Result<ReadLetter>> {
  return Promise.resolve(readWordLetter(bytes));
}
