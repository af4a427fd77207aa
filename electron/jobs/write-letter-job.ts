// The letter as the bytes of a Word file.
import { type Result, succeed } from '@shared/domain';
import { applyHouseStyle } from '../documents/house-style/apply-house-style';
import { forTemplate } from '../documents/house-style/for-template';
import { writeLetter } from '../documents/word/write-letter';
import type { JobInput } from './job-port';

export async function writeLetterJob(input: JobInput<'write-letter'>): Promise<Result<Uint8Array>> {
  const { letter, now, template, pictures = {} } = input;
  const options = { now: new Date(now), pictures };
  if (template === undefined) return succeed(await writeLetter(letter, options));
  return applyHouseStyle(await writeLetter(forTemplate(letter), options), template);
}
