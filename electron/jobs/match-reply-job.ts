// Which passage of a reply answers which point, with the word lists of this installation.
import { type Result, fail, succeed } from '@shared/domain';
import { ownLetterRefusal } from '@shared/i18n/nl-reply-screen';
import { type ProposedReplyAnswer, isOwnLetter, matchReply } from '@shared/reply';
import { readReplyPhrases } from '../documents/reply-word-list';
import { readWordLists } from '../documents/word-lists';
import type { JobInput } from './job-port';

/** Codes: those of `readReplyPhrases`, `reply-own-letter`. */
export async function matchReplyJob({
  wordLists,
  mayBeOwn,
  ...input
}: JobInput<'match-reply'>): Promise<Result<readonly ProposedReplyAnswer[]>> {
  const phrases = await readReplyPhrases(wordLists);
  if (!phrases.ok) return phrases;
  if (mayBeOwn && isOwnLetter({ ...input, phrases: phrases.value }))
    return fail('reply-own-letter', ownLetterRefusal);
  const vocabulary = await readWordLists(wordLists);
  return succeed(matchReply({ ...input, vocabulary, phrases: phrases.value }));
}
