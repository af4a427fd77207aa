// Which points say the same, with the word lists of this installation.
import { type Result, succeed } from '@shared/domain';
import { type Suggestions, suggest } from '@shared/similarity';
import { readWordLists } from '../documents/word-lists';
import type { JobInput } from './job-port';

export async function suggestClusters(input: JobInput<'suggest'>): Promise<Result<Suggestions>> {
  return succeed(suggest(input.points, await readWordLists(input.wordLists)));
}
