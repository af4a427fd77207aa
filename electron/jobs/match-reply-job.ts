// Which passage of a reply answers which point, with the word lists of this installation.
import { type Result, succeed } from '@shared/domain';
import { type ProposedReplyAnswer, matchReply } from '@shared/reply';
import { readReplyPhrases } from '../documents/reply-word-list';
import { readWordLists } from '../documents/word-lists';
import type { JobInput } from './job-port';

/** Codes: those of `readReplyPhrases`. */
export async function matchReplyJob({
  wordLists,
  ...input
}: JobInput<'match-reply'>): Promise<Result<readonly ProposedReplyAnswer[]>> {
  const phrases = await readReplyPhrases(wordLists);
  if (!phrases.ok) return phrases;
  const vocabulary = await readWordLists(wordLists);
  return succeed(matchReply({ ...input, vocabulary, phrases: phrases.value }));
}
