// Making a Samenadvies file: with documents in it that takes a while.
import { type Result, succeed } from '@shared/domain';
import { writeEnvelope } from '@shared/exchange/write-envelope';
import type { JobInput } from './job-port';

export function packFile(content: JobInput<'pack-file'>): Promise<Result<Uint8Array>> {
  return Promise.resolve(succeed(writeEnvelope(content)));
}
