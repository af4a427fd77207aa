// A council's Word file as a person will look it over: its points, its text, and what hangs in the margin.
import { type Result, succeed } from '@shared/domain';
import { hashBlob } from '@shared/exchange/record-hash';
import { findWordPoints } from '@shared/word-form';
import type { WordReading } from '@shared/word-import/word-reading';
import { readWord } from '../documents/word-in/read-word';
import type { JobInput, TellProgress } from './job-port';

/** Codes: those of `readWord`. */
export function readWordJob(input: JobInput<'read-word'>, tell: TellProgress): Promise<Result<WordReading>> {
  const { name, bytes } = input.file;
  tell({ done: 0, of: 0, what: name });
  const document = readWord(bytes);
  if (!document.ok) return Promise.resolve(document);
  const { author, date } = document.value;
  const { points, lines, elsewhere, warnings, form } = findWordPoints(document.value);
  return Promise.resolve(
    succeed({
      points,
      lines,
      elsewhere,
      warnings,
      author,
      date,
      original: hashBlob(bytes),
      ...(form && { form }),
    }),
  );
}
