// The snapshot of one dossier: what `dossier.json` and every backup hold, checked on the way in.
import { type Dossier, localStateSchema } from '@shared/commands';
import {
  type Result,
  answerSchema,
  blobRecordSchema,
  contributionSchema,
  decisionSchema,
  dossierIdSchema,
  fail,
  invitationSchema,
  recordHashSchema,
  succeed,
} from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import { z } from 'zod';
import { hashText } from './checksum';

export const snapshotVersion = 1;

const metaSchema = z.object({ createdAt: z.string().max(40), isSample: z.boolean() });
/** What this computer knows of a dossier besides its content. `createdAt` is ISO. */
export type DossierMeta = z.infer<typeof metaSchema>;

const setOf = <T extends z.ZodType>(record: T) => z.record(recordHashSchema, record);

const sharedStateSchema = z.object({
  dossier: dossierIdSchema,
  invitations: setOf(invitationSchema),
  contributions: setOf(contributionSchema),
  decisions: setOf(decisionSchema),
  answers: setOf(answerSchema),
  blobs: setOf(blobRecordSchema),
});

const contentSchema = z.object({
  meta: metaSchema,
  dossier: z.object({ shared: sharedStateSchema, local: localStateSchema }),
});

/** `sequence` is the number of the last command that is in it; 0 is none. */
export interface Snapshot {
  readonly sequence: number;
  readonly meta: DossierMeta;
  readonly dossier: Dossier;
}

/**
 * One line of JSON; `sum` is over the sequence number and the content exactly as it is written.
 *
 * @throws Error when {@link readSnapshot} would refuse it: such a text may never take the place of one that can be read.
 */
export function writeSnapshot(snapshot: Snapshot): string {
  const content = JSON.stringify({ meta: snapshot.meta, dossier: snapshot.dossier });
  const sum = sumOf(String(snapshot.sequence), content);
  const text = `{"version":${snapshotVersion},"sequence":${snapshot.sequence},"sum":"${sum}","content":${content}}\n`;
  if (!readSnapshot(text).ok) throw new Error('A snapshot could not be read back.');
  return text;
}

const versionPrefix = /^\s*\{\s*"version"\s*:\s*(\d{1,9})\b/;
const shape = /^\{"version":1,"sequence":(\d{1,15}),"sum":"([0-9a-f]{64})","content":(.*)\}\n$/s;

/** Codes: `newer-version` for a file of a later app, `snapshot-unreadable` for anything else that is wrong. */
export function readSnapshot(text: string): Result<Snapshot> {
  const version = Number(versionPrefix.exec(text)?.[1] ?? 0);
  if (version > snapshotVersion) return fail('newer-version', mainSentence('newer-version'));
  const unreadable = fail('snapshot-unreadable', mainSentence('snapshot-unreadable'));
  const [, sequence, sum, json] = shape.exec(text) ?? [];
  if (sequence === undefined || json === undefined || sumOf(sequence, json) !== sum) return unreadable;
  const content = parseJson(json);
  if (!contentSchema.safeParse(content).success) return unreadable;
  // Not the parsed copy: parsing leaves out keys that a newer version wrote, and the hashes of records count them.
  const { meta, dossier } = content as Pick<Snapshot, 'meta' | 'dossier'>;
  return succeed({ sequence: Number(sequence), meta, dossier });
}

function sumOf(sequence: string, content: string): string {
  return hashText(`${sequence}:${content}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
