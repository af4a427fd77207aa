// The wordings by which colleges answer, as they come with the program.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '@shared/domain';
import { type ReplyPhrases, parseReplyPhrases } from '@shared/reply';

/** `folder` is `resources/woordenlijsten`. Code: `reply-words-invalid`, also when the list is missing. */
export async function readReplyPhrases(folder: string): Promise<Result<ReplyPhrases>> {
  try {
    return parseReplyPhrases(JSON.parse(await readFile(join(folder, 'reactie.json'), 'utf8')));
  } catch {
    return parseReplyPhrases(null);
  }
}
