// A policy document from file to what the screen shows: text, pages, outline.
import { readFile, stat } from 'node:fs/promises';
import { type Result, fail, succeed } from '@shared/domain';
import { policyRefusal, policyWords } from '@shared/i18n/nl-policy';
import { type ReadPolicyDocument, readOutline } from '@shared/policy';
import { largestPolicy, readPolicy } from '../documents/policy-in/read-policy';
import type { JobInput, TellProgress } from './job-port';

/** Progress is told so often, in pages: more would only fill the line to the window. */
const tellEvery = 5;

/** Codes: those of `readPolicy`, `policy-not-found`. */
export async function readPolicyJob(
  { name, source, upTo }: JobInput<'read-policy'>,
  tell: TellProgress,
): Promise<Result<ReadPolicyDocument>> {
  const bytes = typeof source === 'string' ? await bytesAt(source) : succeed(source);
  if (!bytes.ok) return bytes;
  tell({ done: 0, of: 0, what: policyWords.readingText });
  const read = await readPolicy(name, bytes.value, {
    ...(upTo === undefined ? {} : { upTo }),
    onPage: (page, pages) => {
      if (page === 1 || page === pages || page % tellEvery === 0)
        tell({ done: page, of: pages, what: policyWords.reading(page, pages) });
    },
  });
  if (!read.ok) return read;
  const { pages, pageCount } = read.value;
  const isWhole = pages.length >= pageCount;
  if (isWhole) tell({ done: pageCount, of: pageCount, what: policyWords.outlining });
  return succeed({ ...read.value, ...(isWhole ? readOutline(read.value) : { sections: [] }), isWhole });
}

async function bytesAt(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    if (size > largestPolicy) return fail('policy-too-large', policyRefusal('policy-too-large'));
    const bytes = await readFile(path);
    return succeed(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return fail('policy-not-found', policyRefusal('policy-not-found'));
  }
}
