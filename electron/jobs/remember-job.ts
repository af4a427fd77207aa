// What is remembered of dossiers, read from their folders as they are on disk.
import { type BlobHash, type Result, succeed } from '@shared/domain';
import type { Dossier } from '@shared/commands';
import { type DossierMemory, rememberDossier } from '@shared/memory';
import type { ReplyText } from '@shared/reply';
import { readPolicy } from '../documents/policy-in/read-policy';
import { readBlob } from '../persistence/blob-folder';
import { pathsOf, readDossier } from '../persistence/read-dossier';
import type { JobInput } from './job-port';

/** In bytes. A letter that is larger holds photographs: reading it again for every change would take too long. */
const largestReply = 20_000_000;

/** Null for a dossier that cannot be read: it spoils no other. */
export async function rememberJob({
  dossiers,
  today,
}: JobInput<'remember'>): Promise<Result<readonly (DossierMemory | null)[]>> {
  const memories: (DossierMemory | null)[] = [];
  for (const { id, folder } of dossiers) {
    const read = await readDossier(folder, id);
    if (!read.ok) memories.push(null);
    else {
      const { dossier } = read.value.state;
      memories.push(rememberDossier(dossier, today, await readReplies(dossier, pathsOf(folder).blobs)));
    }
  }
  return succeed(memories);
}

/** The replies of a dossier as text. What cannot be read is not searched: the screen of the reply says why. */
async function readReplies({ shared }: Dossier, blobs: string): Promise<Map<BlobHash, ReplyText>> {
  const texts = new Map<BlobHash, ReplyText>();
  for (const { act } of Object.values(shared.decisions)) {
    if (act.act !== 'receive-reply' || texts.has(act.reply.blob)) continue;
    const { blob, name, how } = act.reply;
    const bytes = await readBlob(blobs, blob);
    if (!bytes.ok || bytes.value.length > largestReply) continue;
    const read = await readPolicy(how === 'pasted' ? `${name}.txt` : name, bytes.value);
    if (read.ok) texts.set(blob, read.value);
  }
  return texts;
}
