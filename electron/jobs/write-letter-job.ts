// The letter as the bytes of a Word file.
import { type Result, succeed } from '@shared/domain';
import { writeLetter } from '../documents/word/write-letter';
import type { JobInput } from './job-port';

export async function writeLetterJob(input: JobInput<'write-letter'>): Promise<Result<Uint8Array>> {
  return succeed(await writeLetter(input.letter, { now: new Date(input.now) }));
}
