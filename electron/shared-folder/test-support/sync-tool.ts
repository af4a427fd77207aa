// A sync tool that keeps a copy of one folder on every computer: late, out of order, in halves, with copies of its own.
import { mkdir, readFile, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { withoutConflictMark } from '@shared/exchange/shared-folder-names';
import { hashBytes } from '../../persistence/checksum';

export type Random = () => number;

interface Transfer {
  readonly to: number;
  readonly path: string;
  /** Null takes the file away. */
  readonly bytes: Uint8Array | null;
  readonly due: number;
  /** Changes in the order in which they were noticed: a tool never puts an older version over a newer one. */
  readonly version: number;
  readonly isRest: boolean;
}

/** What the tool did, to see that a run met what it should. */
export interface SyncCounts {
  delivered: number;
  halves: number;
  emptied: number;
  conflicts: number;
  removed: number;
}

const conflictMarks = [
  ' (conflicted copy 2026-11-03 101500)',
  ' (Conflicted copy van Anna 2026-11-03)',
  '-LAPTOP-4K2XQ9',
  '.sync-conflict-20261103-101500-ABCDEFG',
];

export class SyncTool {
  readonly counts: SyncCounts = { delivered: 0, halves: 0, emptied: 0, conflicts: 0, removed: 0 };
  readonly #folders: readonly string[];
  readonly #random: Random;
  /** By computer: what the tool last saw or put there, as path and hash. */
  readonly #mirrors: Map<string, string>[];
  readonly #offlineUntil: number[];
  /** By computer and path: the newest change there. */
  readonly #versions: Map<string, number>[];
  #changes = 0;
  #waiting: Transfer[] = [];

  constructor(folders: readonly string[], random: Random) {
    this.#folders = folders;
    this.#random = random;
    this.#mirrors = folders.map(() => new Map<string, string>());
    this.#offlineUntil = folders.map(() => 0);
    this.#versions = folders.map(() => new Map<string, number>());
  }

  get isIdle(): boolean {
    return this.#waiting.length === 0;
  }

  goOffline(computer: number, until: number): void {
    this.#offlineUntil[computer] = until;
  }

  /** Notices what changed on every computer that is online, and delivers what is due. */
  async run(now: number): Promise<void> {
    for (const computer of this.#folders.keys())
      if (this.#isOnline(computer, now)) await this.#notice(computer, now);
    const due = this.#waiting.filter((transfer) => transfer.due <= now && this.#isOnline(transfer.to, now));
    const gone = new Set(due);
    this.#waiting = this.#waiting.filter((transfer) => !gone.has(transfer));
    for (const transfer of due.sort(() => this.#random() - 0.5)) await this.#deliver(transfer, now);
  }

  #isOnline(computer: number, now: number): boolean {
    return (this.#offlineUntil[computer] ?? 0) <= now;
  }

  async #notice(computer: number, now: number): Promise<void> {
    const mirror = this.#mirrors[computer] ?? new Map<string, string>();
    const present = await this.#read(computer);
    for (const [path, bytes] of present) {
      const hash = hashBytes(bytes);
      if (mirror.get(path) === hash) continue;
      mirror.set(path, hash);
      this.#spread(computer, path, bytes, now);
    }
    for (const path of mirror.keys()) {
      if (present.has(path)) continue;
      mirror.delete(path);
      this.#spread(computer, path, null, now);
    }
  }

  #spread(from: number, path: string, bytes: Uint8Array | null, now: number): void {
    const version = ++this.#changes;
    this.#versions[from]?.set(path, version);
    for (const to of this.#folders.keys()) {
      if (to === from) continue;
      const delay = this.#random() < 0.3 ? 0 : this.#random() ** 3 * 3_600_000;
      this.#waiting.push({ to, path, bytes, due: now + delay, version, isRest: false });
    }
  }

  async #deliver({ to, path, bytes, version, isRest }: Transfer, now: number): Promise<void> {
    if ((this.#versions[to]?.get(path) ?? 0) > version) return;
    this.#versions[to]?.set(path, version);
    const mirror = this.#mirrors[to] ?? new Map<string, string>();
    const target = join(this.#folders[to] ?? '', path);
    if (bytes === null) {
      this.counts.removed += 1;
      mirror.delete(path);
      await rm(target, { force: true });
      return;
    }
    await mkdir(dirname(target), { recursive: true });
    const chance = isRest ? 1 : this.#random();
    if (chance < 0.3) {
      // In place, in two goes: some tools show half a file under its own name, or one of the right size without content.
      const isHalf = chance < 0.2;
      const half = isHalf
        ? bytes.slice(0, Math.floor(bytes.length * this.#random()))
        : new Uint8Array(bytes.length);
      this.counts[isHalf ? 'halves' : 'emptied'] += 1;
      await writeFile(target, half);
      await utimes(target, version, version);
      mirror.set(path, hashBytes(half));
      const due = now + this.#random() * 1_800_000;
      this.#waiting.push({ to, path, bytes, due, version, isRest: true });
      return;
    }
    const isCopy = withoutConflictMark(basename(path)) !== basename(path);
    if (chance < 0.38 && !isCopy) {
      this.counts.conflicts += 1;
      const mark = conflictMarks[Math.floor(this.#random() * conflictMarks.length)] ?? '';
      await writeFile(target.replace(/\.samenadvies$/, `${mark}.samenadvies`), bytes);
    }
    const beside = join(dirname(target), '.tool.part');
    await writeFile(beside, bytes);
    // As on the computer that it came from: a file that was emptied and one that is whole look the same.
    await utimes(beside, version, version);
    await rename(beside, target);
    mirror.set(path, hashBytes(bytes));
    this.counts.delivered += 1;
  }

  /** Finished files only; a tool leaves names that begin with a tilde or a dot alone. */
  async #read(computer: number): Promise<Map<string, Uint8Array>> {
    const root = this.#folders[computer] ?? '';
    const files = new Map<string, Uint8Array>();
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || /^[.~]/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      const bytes = await readFile(path).catch(() => undefined);
      if (bytes !== undefined) files.set(path.slice(root.length + 1), new Uint8Array(bytes));
    }
    return files;
  }
}
