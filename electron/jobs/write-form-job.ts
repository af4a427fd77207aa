// A form to fill in as the bytes of a Word file.
import { type Result, succeed } from '@shared/domain';
import { writeForm } from '../documents/word-form/write-form';
import type { JobInput } from './job-port';

export async function writeFormJob(input: JobInput<'write-form'>): Promise<Result<Uint8Array>> {
  return succeed(await writeForm(input.form, { now: new Date(input.now) }));
}
