// The shared folder of one dossier on this computer: choosing it, and one look at it after the other.
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type AppError, type DossierId, type Result, succeed } from '@shared/domain';
import { dossierFolderName, withoutConflictMark } from '@shared/exchange/shared-folder-names';
import { type Waiting, isSettling, troubleWith } from '@shared/exchange/shared-folder-patience';
import type { ImportOutcome } from '@shared/ipc/contract';
import type { SharedFolderStatus } from '@shared/ipc/shared-folder-channels';
import { CommandQueue } from '../persistence/command-queue';
import { FolderDoor, refuse } from './folder-door';
import type { FolderHost, FolderPlace } from './folder-host';
import { type FolderChoice, type SeenFile, readMemory, writeMemory } from './folder-memory';
import { type FolderListing, listFolder } from './list-folder';
import { type LooseHashes, looseFiles } from './loose-files';
import { readArrivals } from './read-arrivals';
import { makeFolder, writeShares } from './write-shares';

export interface Look {
  readonly status: SharedFolderStatus;
  /** What came in; null when nothing new did. */
  readonly outcome: ImportOutcome | null;
}

const listPatienceMs = 30_000;
/** What is not urgent is written at most this often, and when the dossier is left. */
const gatherMs = 10 * 60_000;
/** Nothing is written while files arrive, but not for ever. */
const holdMs = 60_000;
const firstWritePauseMs = 60_000;
const longestWritePauseMs = 10 * 60_000;

export const noFolder: SharedFolderStatus = {
  folder: null,
  reach: 'not-looked',
  lookedAt: null,
  read: null,
  wrote: null,
  writeError: null,
  settling: 0,
  elsewhere: 0,
  troubled: [],
  loose: [],
  isCutOff: false,
};

export class SharedFolder {
  readonly #host: FolderHost;
  readonly #dossier: DossierId;
  readonly #memoryPath: string;
  readonly #queue = new CommandQueue();
  readonly #door = new FolderDoor();
  readonly #waiting = new Map<string, Waiting>();
  readonly #hashes: LooseHashes = new Map();
  #choice: FolderChoice | null;
  #seen: Map<string, SeenFile>;
  #status: SharedFolderStatus;
  #jointAt = Number.NEGATIVE_INFINITY;
  #writing = { failures: 0, nextTry: 0 };
  #isHurried = false;
  #heldSince: number | undefined;

  private constructor(
    host: FolderHost,
    dossier: DossierId,
    memoryPath: string,
    memory: Awaited<ReturnType<typeof readMemory>>,
  ) {
    this.#host = host;
    this.#dossier = dossier;
    this.#memoryPath = memoryPath;
    this.#choice = memory.choice;
    this.#seen = new Map(memory.seen);
    this.#status = { ...noFolder, folder: memory.choice?.folder ?? null };
  }

  /** `memoryPath` is a file beside the dossier; it need not be there. */
  static async open(host: FolderHost, dossier: DossierId, memoryPath: string): Promise<SharedFolder> {
    return new SharedFolder(host, dossier, memoryPath, await readMemory(memoryPath));
  }

  get status(): SharedFolderStatus {
    return this.#status;
  }

  /**
   * Uses `folder` from now on. `writer` marks the files of this computer; one given before is kept. Files are written into a
   * folder of the dossier within it, or into `folder` itself when that is such a folder.
   * Codes: `folder-not-chosen`, `folder-silent`.
   */
  choose(folder: string, writer: string): Promise<Result<null>> {
    return this.#queue.run(async () => {
      const own = dossierFolderName(this.#dossier);
      const ownFolder = basename(folder) === own ? '' : own;
      const there = await this.#door.pass(() => stat(folder), listPatienceMs);
      if (!there.ok) return there.error.code === 'folder-silent' ? there : refuse('folder-not-chosen');
      if (!there.value.isDirectory()) return refuse('folder-not-chosen');
      const made = await this.#door.pass(() => makeFolder(join(folder, ownFolder)), listPatienceMs);
      const isSame = this.#choice?.folder === folder;
      this.#choice = { folder, ownFolder, writer: this.#choice?.writer ?? writer, isMade: made.ok };
      if (!isSame) this.#seen = new Map();
      this.#forget();
      await this.#remember();
      return succeed(null);
    });
  }

  /** The files in it stay. */
  stop(): Promise<void> {
    return this.#queue.run(async () => {
      if (this.#choice !== null) this.#choice = { ...this.#choice, folder: null };
      this.#seen = new Map();
      this.#forget();
      await this.#remember();
    });
  }

  /**
   * Reads what arrived, then writes what the folder misses: what is not urgent only now and then, or in a `hurry`. Looks
   * follow one after the other. After the `last` one there is no other, so it waits for nothing.
   */
  look(pace: 'calm' | 'hurry' | 'last'): Promise<Look> {
    return this.#queue.run(async () => {
      const { folder: root, isMade, ownFolder } = this.#choice ?? { folder: null };
      if (this.#choice === null || root === null) return { status: this.#status, outcome: null };
      const listing = await this.#door.pass(async (signal) => {
        // An empty place where a drive should be is not the folder.
        if (isMade) await stat(join(root, ownFolder));
        return listFolder(root, signal);
      }, listPatienceMs);
      if (!listing.ok) return this.#away();
      const place: FolderPlace = {
        root,
        choice: this.#choice,
        door: this.#door,
        seen: this.#seen,
        waiting: this.#waiting,
      };
      const before = new Map(this.#seen);
      const { filesRead, isSilent, ...outcome } = await readArrivals(this.#host, place, listing.value.files);
      this.#isHurried ||= pace !== 'calm';
      if (!isSilent && (pace === 'last' || !this.#holdsBack())) await this.#write(place);
      await this.#describe(place, listing.value, filesRead);
      if (!isEqual(before, this.#seen)) await this.#remember();
      return { status: this.#status, outcome: outcome.commands.length === 0 ? null : outcome };
    });
  }

  /** Code `folder-not-set`, `folder-file-gone`, `folder-silent`. */
  fetch(path: string): Promise<Result<{ name: string; bytes: Uint8Array }>> {
    return this.#queue.run(async () => {
      const root = this.#choice?.folder;
      if (root === undefined || root === null) return refuse('folder-not-set');
      if (!this.#status.loose.includes(path)) return refuse('folder-file-gone');
      const content = await this.#door.pass(
        (signal) => readFile(join(root, path), { signal }),
        listPatienceMs,
      );
      if (!content.ok) return content.error.code === 'folder-silent' ? content : refuse('folder-file-gone');
      return succeed({ name: basename(path), bytes: new Uint8Array(content.value) });
    });
  }

  /** A file that is still arriving may hold what seems to be missing: one that got another name, for instance. */
  #holdsBack(): boolean {
    const now = this.#host.now().getTime();
    if (![...this.#waiting.values()].some(isSettling)) this.#heldSince = undefined;
    else this.#heldSince ??= now;
    return this.#heldSince !== undefined && now - this.#heldSince < holdMs;
  }

  async #write(place: FolderPlace): Promise<void> {
    const now = this.#host.now();
    if (!this.#isHurried && now.getTime() < this.#writing.nextTry) return;
    const withJoint = this.#isHurried || now.getTime() - this.#jointAt >= gatherMs;
    const written = await writeShares(this.#host, place, withJoint);
    this.#isHurried = false;
    if (!written.ok) {
      const pause = Math.min(firstWritePauseMs * 2 ** this.#writing.failures, longestWritePauseMs);
      this.#writing = { failures: this.#writing.failures + 1, nextTry: now.getTime() + pause };
      this.#status = { ...this.#status, writeError: written.error };
      return;
    }
    this.#writing = { failures: 0, nextTry: 0 };
    const { names, wroteJoint } = written.value;
    if (wroteJoint) this.#jointAt = now.getTime();
    const last = names.at(-1);
    const wrote = last === undefined ? this.#status.wrote : { file: last, at: now.toISOString() };
    this.#status = { ...this.#status, writeError: null, wrote };
    if (last !== undefined && this.#choice !== null) this.#choice = { ...this.#choice, isMade: true };
  }

  async #describe(place: FolderPlace, { files, isCutOff }: FolderListing, filesRead: number): Promise<void> {
    const now = this.#host.now();
    const at = now.toISOString();
    const dossier = await this.#host.dossier();
    const imports = dossier.ok ? dossier.value.local.imports : [];
    const troubled = [...this.#waiting].flatMap(([path, waiting]) => {
      const error: AppError | null = troubleWith(waiting, now.getTime());
      return error === null ? [] : [{ file: withoutConflictMark(basename(path)), error }];
    });
    this.#status = {
      ...this.#status,
      reach: 'here',
      lookedAt: at,
      read: filesRead > 0 ? { files: filesRead, at } : this.#status.read,
      settling: [...this.#waiting.values()].filter(isSettling).length,
      elsewhere: files.filter(({ kind }) => kind === 'elsewhere').length,
      troubled,
      loose: await looseFiles(place, files, this.#hashes, imports),
      isCutOff,
    };
  }

  #away(): Look {
    this.#status = { ...this.#status, reach: 'away', settling: 0, troubled: [], loose: [] };
    return { status: this.#status, outcome: null };
  }

  #forget(): void {
    this.#waiting.clear();
    this.#hashes.clear();
    this.#jointAt = Number.NEGATIVE_INFINITY;
    this.#writing = { failures: 0, nextTry: 0 };
    this.#status = { ...noFolder, folder: this.#choice?.folder ?? null };
  }

  /** Failing here costs only time: without it every file is read once more. */
  async #remember(): Promise<void> {
    if (this.#choice === null) return;
    await writeMemory(this.#memoryPath, this.#choice, this.#seen).catch(() => undefined);
  }
}

function isEqual(one: ReadonlyMap<string, SeenFile>, other: ReadonlyMap<string, SeenFile>): boolean {
  return one.size === other.size && [...one].every(([path, seen]) => other.get(path) === seen);
}
