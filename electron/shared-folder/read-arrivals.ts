// Reading what others put into the folder: whole files only, each once, and a bad one spoils no other.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Command } from '@shared/commands';
import { type Result, blobHashSchema, fail, succeed } from '@shared/domain';
import { hashRecord } from '@shared/exchange/record-hash';
import { withoutConflictMark } from '@shared/exchange/shared-folder-names';
import { afterFailure, isDue, isSameStamp, seeAgain } from '@shared/exchange/shared-folder-patience';
import { mainSentence } from '@shared/i18n/nl-main';
import type { FileOutcome } from '@shared/ipc/contract';
import { type SharedState, setNames } from '@shared/merge';
import type { IncomingFile, ReadFile } from '../jobs/job-port';
import { hashBytes } from '../persistence/checksum';
import type { FolderHost, FolderPlace } from './folder-host';
import type { SeenFile } from './folder-memory';
import type { ListedFile } from './list-folder';

export interface Arrivals {
  /** Of files that brought something new. */
  readonly files: readonly FileOutcome[];
  readonly commands: readonly Command[];
  readonly savedAt: string;
  readonly filesRead: number;
  /** The folder stopped answering. */
  readonly isSilent: boolean;
}

interface OpenedFile {
  readonly listed: ListedFile;
  readonly file: IncomingFile;
  readonly hash: string;
}

/** The same limit as for files that a person chooses. */
const largestFile = 300_000_000;
/** So many bytes at once go to a process that reads them. */
const batchBytes = 64_000_000;
const batchFiles = 16;
/** A file that is fetched from the cloud first takes its time. */
const openPatienceMs = 60_000;

export async function readArrivals(
  host: FolderHost,
  place: FolderPlace,
  listed: readonly ListedFile[],
): Promise<Arrivals> {
  const arrivals = { files: [] as FileOutcome[], commands: [] as Command[], savedAt: '', filesRead: 0 };
  forgetVanished(place, listed);
  const opened = await host.dossier();
  if (!opened.ok) return { ...arrivals, isSilent: false };
  const { shared } = opened.value;
  const due = dueFiles(host, place, listed, shared);
  for (let at = 0; at < due.length;) {
    const batch: OpenedFile[] = [];
    let bytes = 0;
    for (; at < due.length && batch.length < batchFiles && bytes < batchBytes; at++) {
      const file = due[at];
      if (file === undefined) break;
      const content = await openListed(place, file);
      if (content.ok) {
        if (isTwin(place, content.value, shared)) continue;
        batch.push(content.value);
        bytes += content.value.file.bytes.length;
        continue;
      }
      postpone(host, place, file, content);
      if (content.error.code === 'folder-silent') {
        await takeBatch(host, place, batch, arrivals);
        return { ...arrivals, isSilent: true };
      }
    }
    await takeBatch(host, place, batch, arrivals);
  }
  return { ...arrivals, isSilent: false };
}

function forgetVanished({ seen, waiting }: FolderPlace, listed: readonly ListedFile[]): void {
  const present = new Set(listed.map(({ path }) => path));
  for (const path of seen.keys()) if (!present.has(path)) seen.delete(path);
  for (const path of waiting.keys()) if (!present.has(path)) waiting.delete(path);
}

/** Files not read yet, or of which something is no longer in the dossier, that keep still. */
function dueFiles(
  host: FolderHost,
  { seen, waiting }: FolderPlace,
  listed: readonly ListedFile[],
  shared: SharedState,
): ListedFile[] {
  const now = host.now().getTime();
  return listed.filter(({ kind, path, stamp }) => {
    if (kind !== 'envelope') return false;
    const known = seen.get(path);
    if (known !== undefined && isSameStamp(known.stamp, stamp) && holds(shared, known)) return false;
    const since = seeAgain(waiting.get(path), stamp, now);
    waiting.set(path, since);
    return isDue(since, now);
  });
}

async function openListed({ root, door }: FolderPlace, listed: ListedFile): Promise<Result<OpenedFile>> {
  if (listed.stamp.size > largestFile) return fail('file-too-large', mainSentence('file-too-large'));
  const content = await door.pass((signal) => readFile(join(root, listed.path), { signal }), openPatienceMs);
  if (!content.ok)
    return content.error.code === 'folder-silent'
      ? content
      : fail('file-unreadable', mainSentence('file-unreadable'));
  const bytes = new Uint8Array(content.value);
  const name = withoutConflictMark(basename(listed.path));
  return succeed({ listed, file: { name, bytes }, hash: hashBytes(bytes) });
}

async function takeBatch(
  host: FolderHost,
  place: FolderPlace,
  batch: readonly OpenedFile[],
  into: { files: FileOutcome[]; commands: Command[]; savedAt: string; filesRead: number },
): Promise<void> {
  const results = batch.length === 0 ? [] : await host.read(batch.map(({ file }) => file));
  for (const [at, { listed, file, hash }] of batch.entries()) {
    const read = results[at] ?? fail('job-crashed', mainSentence('job-crashed'));
    const isOther = !read.ok && read.error.code === 'other-dossier';
    const taken = read.ok ? await host.take(file, read.value) : read;
    if (!taken.ok && !isOther) {
      postpone(host, place, listed, taken);
      continue;
    }
    place.waiting.delete(listed.path);
    place.seen.set(listed.path, { stamp: listed.stamp, hash, ...contentOf(read) });
    if (!taken.ok) continue;
    into.filesRead += 1;
    if (taken.value.command === null) continue;
    into.files.push(taken.value.outcome);
    into.commands.push(taken.value.command);
    into.savedAt = taken.value.savedAt;
  }
}

function contentOf(read: Result<ReadFile>): Pick<SeenFile, 'records' | 'blobs'> {
  if (!read.ok) return { records: [], blobs: [] };
  const { records, blobs } = read.value;
  return {
    records: records.map(hashRecord),
    blobs: blobs.map((bytes) => blobHashSchema.parse(hashBytes(bytes))),
  };
}

/** A copy of a file that was read before, under another name or later in time: there is nothing to read. */
function isTwin({ seen, waiting }: FolderPlace, { hash, listed }: OpenedFile, shared: SharedState): boolean {
  const known = [...seen.values()].find((file) => file.hash === hash && holds(shared, file));
  if (known === undefined) return false;
  seen.set(listed.path, { ...known, stamp: listed.stamp });
  waiting.delete(listed.path);
  return true;
}

/** False after an older backup was put back: then its files are read again. */
function holds(shared: SharedState, { records }: SeenFile): boolean {
  return records.every((hash) => setNames.some((name) => hash in shared[name]));
}

function postpone(
  host: FolderHost,
  { waiting }: FolderPlace,
  { path, stamp }: ListedFile,
  { error }: Extract<Result<never>, { ok: false }>,
): void {
  const now = host.now().getTime();
  waiting.set(path, afterFailure(seeAgain(waiting.get(path), stamp, now), error, now));
}
