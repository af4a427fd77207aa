// The lowdb adapter of a snapshot: every write is flushed, every read is checked.
import { readFile } from 'node:fs/promises';
import type { AppError } from '@shared/domain';
import { type Adapter, Low } from 'lowdb';
import { systemCode, writeSafely } from './safe-write';
import { type Snapshot, readSnapshot, writeSnapshot } from './snapshot';

/** What `read` throws when the bytes are no snapshot; the store turns it into a value again. */
export class SnapshotRefused extends Error {
  readonly reason: AppError;

  constructor(reason: AppError) {
    super(reason.code);
    this.reason = reason;
  }
}

/** lowdb's own presets neither flush nor check, and hold data in memory under test: so this one is used everywhere. */
export class SnapshotAdapter implements Adapter<Snapshot> {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async read(): Promise<Snapshot | null> {
    let text: string;
    try {
      text = await readFile(this.#path, 'utf8');
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    }
    const snapshot = readSnapshot(text);
    if (!snapshot.ok) throw new SnapshotRefused(snapshot.error);
    return snapshot.value;
  }

  async write(snapshot: Snapshot): Promise<void> {
    await writeSafely(this.#path, writeSnapshot(snapshot));
  }
}

/** `start` is what the file is taken to hold as long as it is not there. */
export function snapshotFile(path: string, start: Snapshot): Low<Snapshot> {
  return new Low(new SnapshotAdapter(path), start);
}
