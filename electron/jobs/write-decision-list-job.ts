// The decision list as the bytes of a Word file.
import { type Result, succeed } from '@shared/domain';
import { writeDecisionList } from '../documents/word/decision-list-document';
import type { JobInput } from './job-port';

export async function writeDecisionListJob(
  input: JobInput<'write-decision-list'>,
): Promise<Result<Uint8Array>> {
  return succeed(await writeDecisionList(input.list, { now: new Date(input.now) }));
}
