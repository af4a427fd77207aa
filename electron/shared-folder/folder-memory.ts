// What this computer knows of a dossier's shared folder: which one it is, and what is in each file that was read.
import { readFile } from 'node:fs/promises';
import { type BlobHash, type RecordHash, blobHashSchema, recordHashSchema } from '@shared/domain';
import type { FileStamp } from '@shared/exchange/shared-folder-patience';
import { z } from 'zod';
import { writeSafely } from '../persistence/safe-write';

export interface FolderChoice {
  /** Null: chosen before, and stopped. */
  readonly folder: string | null;
  /** Where in `folder` this computer writes: empty is the folder itself. */
  readonly ownFolder: string;
  /** This installation's mark in the names of files. */
  readonly writer: string;
  /** The own folder was there once: so where it is missing, the drive or the sync tool is. */
  readonly isMade: boolean;
}

/** The content of a file by its look. A file of another dossier has no records. */
export interface SeenFile {
  readonly stamp: FileStamp;
  /** SHA-256 of the bytes. */
  readonly hash: string;
  readonly records: readonly RecordHash[];
  readonly blobs: readonly BlobHash[];
}

export interface FolderMemory {
  readonly choice: FolderChoice | null;
  readonly seen: ReadonlyMap<string, SeenFile>;
}

export const nothingKnown: FolderMemory = { choice: null, seen: new Map() };

/** Records stand in many files: each hash is written once, and files point to it. */
const schema = z.object({
  version: z.literal(1),
  choice: z.object({
    folder: z.string().max(4000).nullable(),
    ownFolder: z.string().max(200),
    writer: z.string().max(20),
    isMade: z.boolean(),
  }),
  records: z.array(recordHashSchema),
  seen: z.array(
    z.object({
      path: z.string().max(2000),
      size: z.number(),
      mtimeMs: z.number(),
      hash: z.string().max(64),
      records: z.array(z.int().nonnegative()),
      blobs: z.array(blobHashSchema),
    }),
  ),
});

/** Knowing nothing is never wrong: then every file is read once more, and what is known already adds nothing. */
export async function readMemory(path: string): Promise<FolderMemory> {
  try {
    const { choice, records, seen } = schema.parse(JSON.parse(await readFile(path, 'utf8')));
    const files = seen.map(({ path: name, size, mtimeMs, hash, records: places, blobs }) => {
      const found = places.map((place) => {
        const record = records[place];
        if (record === undefined) throw new Error('A place without a record.');
        return record;
      });
      return [name, { stamp: { size, mtimeMs }, hash, records: found, blobs }] as const;
    });
    return { choice, seen: new Map(files) };
  } catch {
    return nothingKnown;
  }
}

/** Throws what the file system throws. */
export async function writeMemory(
  path: string,
  choice: FolderChoice,
  seen: FolderMemory['seen'],
): Promise<void> {
  const places = new Map<RecordHash, number>();
  const placeOf = (record: RecordHash) => {
    const place = places.get(record) ?? places.size;
    places.set(record, place);
    return place;
  };
  const files = [...seen].map(([name, { stamp, hash, records, blobs }]) => ({
    path: name,
    ...stamp,
    hash,
    records: records.map(placeOf),
    blobs: [...blobs],
  }));
  const content: z.input<typeof schema> = { version: 1, choice, records: [...places.keys()], seen: files };
  await writeSafely(path, JSON.stringify(content));
}
