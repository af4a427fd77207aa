// Putting into the folder what it misses of this computer's work: new files only, never over or instead of another.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobHash, RecordHash, Result } from '@shared/domain';
import { succeed } from '@shared/domain';
import { hashRecord } from '@shared/exchange/record-hash';
import { ownFileName } from '@shared/exchange/shared-folder-names';
import { type FolderFile, filesToShare } from '@shared/exchange/shared-folder-share';
import { hashBytes } from '../persistence/checksum';
import { systemCode } from '../persistence/safe-write';
import type { FolderHost, FolderPlace } from './folder-host';
import { placeFile } from './place-file';

export interface WrittenShares {
  /** Names of files, in order. */
  readonly names: readonly string[];
  readonly wroteJoint: boolean;
}

const placePatienceMs = 60_000;

/**
 * `withJoint`: whether what is not urgent is written too. Codes: those of the door, of opening and of jobs; what was
 * written before the failure stays, and is known.
 */
export async function writeShares(
  host: FolderHost,
  place: FolderPlace,
  withJoint: boolean,
): Promise<Result<WrittenShares>> {
  const opened = await host.dossier();
  if (!opened.ok) return opened;
  const wanted = filesToShare(opened.value, inFolder(place), host.now());
  const names: string[] = [];
  let wroteJoint = false;
  for (const file of wanted.filter(({ isUrgent }) => isUrgent || withJoint)) {
    const name = await writeOne(host, place, file);
    if (!name.ok) return name;
    names.push(name.value);
    wroteJoint ||= !file.isUrgent;
  }
  return succeed({ names, wroteJoint });
}

async function writeOne(host: FolderHost, place: FolderPlace, file: FolderFile): Promise<Result<string>> {
  const packed = await host.pack(file);
  if (!packed.ok) return packed;
  const { bytes, blobs } = packed.value;
  const hash = hashBytes(bytes);
  const { ownFolder, writer } = place.choice;
  const folder = join(place.root, ownFolder);
  const placed = await place.door.pass(async () => {
    await makeFolder(folder);
    return placeFile(folder, ownFileName(file.words, writer, hash), bytes, writer);
  }, placePatienceMs);
  if (!placed.ok) return placed;
  const { name, stamp } = placed.value;
  const path = ownFolder === '' ? name : `${ownFolder}/${name}`;
  place.seen.set(path, { stamp, hash, records: file.records.map(hashRecord), blobs });
  return succeed(name);
}

/** Only the own folder: one that was chosen and is gone is not made anew. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder).catch((error: unknown) => {
    if (systemCode(error) !== 'EEXIST') throw error;
  });
}

function inFolder({ seen }: FolderPlace): { records: Set<RecordHash>; blobs: Set<BlobHash> } {
  const files = [...seen.values()];
  return {
    records: new Set(files.flatMap(({ records }) => records)),
    blobs: new Set(files.flatMap(({ blobs }) => blobs)),
  };
}
