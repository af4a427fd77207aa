// The letter as the bytes of a Word file.
import { type Result, succeed } from '@shared/domain';
import { applyHouseStyle } from '../documents/house-style/apply-house-style';
import { writeLetter } from '../documents/word/write-letter';
import type { JobInput } from './job-port';

export async function writeLetterJob(input: JobInput<'write-letter'>): Promise<Result<Uint8Array>> {
  const { letter, now, template } = input;
  const plain = await writeLetter(letter, { now: new Date(now) });
  return template === undefined ? succeed(plain) : applyHouseStyle(plain, template);
}
