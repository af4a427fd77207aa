// The shared folders of all dossiers; the one of the open dossier is looked at again and again.
import type { DossierId, Result } from '@shared/domain';
import type { ImportOutcome } from '@shared/ipc/contract';
import type { SharedFolderStatus } from '@shared/ipc/shared-folder-channels';
import type { FolderHost } from './folder-host';
import { SharedFolder } from './shared-folder';

export interface SharedFoldersOptions {
  readonly hostOf: (id: DossierId) => FolderHost;
  /** A file beside the dossier. */
  readonly memoryPathOf: (id: DossierId) => string;
  /** A short mark that no other computer has. */
  readonly newWriter: () => string;
  readonly onLook: (id: DossierId, status: SharedFolderStatus, outcome: ImportOutcome | null) => void;
  readonly reportBug: (error: unknown) => void;
}

/** Sync clients and network drives do not tell of every change, so looking is what counts; it costs a listing. */
const everyMs = 10_000;
/** While files are arriving: just longer than a file must keep still. */
const soonMs = 2500;
const goodbyeMs = 5000;

export class SharedFolders {
  readonly #options: SharedFoldersOptions;
  readonly #folders = new Map<DossierId, Promise<SharedFolder>>();
  #followed: DossierId | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: SharedFoldersOptions) {
    this.#options = options;
  }

  /** The dossier that is open from now on. The one before it gets a last look, so that its work is in its folder. */
  follow(id: DossierId): void {
    if (this.#followed === id || this.#isClosed) return;
    const before = this.#followed;
    this.#followed = id;
    if (before !== null) void this.#look(before, 'last').catch(this.#options.reportBug);
    this.#lookIn(0);
  }

  async status(id: DossierId): Promise<SharedFolderStatus> {
    return (await this.#folderOf(id)).status;
  }

  /** Codes: see {@link SharedFolder.choose}. */
  async choose(id: DossierId, path: string): Promise<Result<SharedFolderStatus>> {
    const folder = await this.#folderOf(id);
    const chosen = await folder.choose(path, this.#options.newWriter());
    if (!chosen.ok) return chosen;
    this.#followed = id;
    this.#lookIn(0);
    return { ok: true, value: folder.status };
  }

  async stop(id: DossierId): Promise<SharedFolderStatus> {
    const folder = await this.#folderOf(id);
    await folder.stop();
    return folder.status;
  }

  /** `hurry`: also writes what would be gathered for a while. */
  look(id: DossierId, hurry: boolean): Promise<SharedFolderStatus> {
    return this.#look(id, hurry ? 'hurry' : 'calm');
  }

  /** Codes: see {@link SharedFolder.fetch}. */
  async fetch(id: DossierId, path: string): Promise<Result<{ name: string; bytes: Uint8Array }>> {
    return (await this.#folderOf(id)).fetch(path);
  }

  /** A last look, which no drive may hold up for long. */
  async close(): Promise<void> {
    const followed = this.#followed;
    this.#isClosed = true;
    clearTimeout(this.#timer);
    if (followed === null) return;
    const tooLong = new Promise((resolve) => setTimeout(resolve, goodbyeMs).unref());
    await Promise.race([this.#look(followed, 'last').catch(this.#options.reportBug), tooLong]);
  }

  #folderOf(id: DossierId): Promise<SharedFolder> {
    const { hostOf, memoryPathOf } = this.#options;
    const known = this.#folders.get(id) ?? SharedFolder.open(hostOf(id), id, memoryPathOf(id));
    this.#folders.set(id, known);
    return known;
  }

  async #look(id: DossierId, pace: 'calm' | 'hurry' | 'last'): Promise<SharedFolderStatus> {
    const folder = await this.#folderOf(id);
    const { status, outcome } = await folder.look(pace);
    this.#options.onLook(id, status, outcome);
    return status;
  }

  #lookIn(delayMs: number): void {
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => void this.#lookAndGoOn(), delayMs);
    this.#timer.unref();
  }

  async #lookAndGoOn(): Promise<void> {
    const id = this.#followed;
    if (id === null) return;
    try {
      const { folder } = await this.status(id);
      if (folder === null) return;
      const { settling } = await this.look(id, false);
      if (this.#followed === id) this.#lookIn(settling > 0 ? soonMs : everyMs);
    } catch (error) {
      this.#options.reportBug(error);
      this.#lookIn(everyMs);
    }
  }
}
