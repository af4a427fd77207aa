// All dossiers on this computer: made, opened, changed and listed.
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command, Dossier } from '@shared/commands';
import { type BlobHash, type DossierId, type Result, fail, succeed } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import type { DossierCard } from '@shared/ipc/contract';
import { putBlob, readBlob } from './blob-folder';
import { cardOf, unreadableCard } from './dossier-card';
import { dossierOfFolder, folderNameOf } from './folder-name';
import { readLastOpened, writeLastOpened } from './last-opened';
import { OpenDossier } from './open-dossier';
import { pathsOf, readDossier } from './read-dossier';
import { renameSafely, syncFolder, writeSafely } from './safe-write';
import { writeSnapshot } from './snapshot';

export interface NewDossier {
  readonly dossier: Dossier;
  readonly isSample?: boolean;
  readonly blobs?: readonly Uint8Array[];
}

/** `stamp` is another one as soon as a file of the dossier changes. */
export interface DossierFolder {
  readonly id: DossierId;
  readonly folder: string;
  readonly stamp: string;
}

export interface StoreOptions {
  /** The folder that holds a folder for each dossier. */
  readonly root: string;
  readonly now: () => Date;
}

export class DossierStore {
  readonly #root: string;
  readonly #now: () => Date;
  readonly #opened = new Map<DossierId, Promise<Result<OpenDossier>>>();
  readonly #cards = new Map<DossierId, { readonly stamp: string; readonly card: DossierCard }>();

  constructor({ root, now }: StoreOptions) {
    this.#root = root;
    this.#now = now;
  }

  /**
   * Puts a dossier on disk, whole or not at all, and opens it.
   * Codes: `dossier-exists`, `dossier-not-created`, and those of opening.
   */
  async create({ dossier, isSample = false, blobs = [] }: NewDossier): Promise<Result<OpenDossier>> {
    const id = dossier.shared.dossier;
    const folder = this.#folderOf(id);
    if (await exists(folder)) return fail('dossier-exists', mainSentence('dossier-exists'));
    // A tilde before a digit is never part of a dossier's name, so a half-made folder is not taken for a dossier.
    const paths = pathsOf(join(this.#root, `~0-${folderNameOf(id)}`));
    const snapshot = { sequence: 0, meta: { createdAt: this.#now().toISOString(), isSample }, dossier };
    try {
      await rm(paths.folder, { recursive: true, force: true });
      await mkdir(paths.blobs, { recursive: true });
      await mkdir(paths.backups);
      for (const bytes of blobs) await putBlob(paths.blobs, bytes);
      await writeSafely(paths.snapshot, writeSnapshot(snapshot));
      await renameSafely(paths.folder, folder);
    } catch {
      return fail('dossier-not-created', mainSentence('dossier-not-created'));
    }
    return this.open(id);
  }

  /** Opened once, then kept in memory. Codes: see {@link OpenDossier.open}. */
  async open(id: DossierId): Promise<Result<OpenDossier>> {
    const known = this.#opened.get(id);
    if (known !== undefined) return known;
    const opening = OpenDossier.open(this.#folderOf(id), id, this.#now);
    this.#opened.set(id, opening);
    const opened = await opening;
    if (!opened.ok) this.#opened.delete(id);
    return opened;
  }

  has(id: DossierId): Promise<boolean> {
    return exists(this.#folderOf(id));
  }

  /** Where this computer keeps a file of its own beside a dossier. */
  pathBeside(id: DossierId, fileName: string): string {
    return join(this.#folderOf(id), fileName);
  }

  /** Codes: those of opening and of {@link OpenDossier.perform}. */
  async perform(id: DossierId, command: Command): Promise<Result<{ savedAt: string }>> {
    const opened = await this.open(id);
    return opened.ok ? opened.value.perform(command) : opened;
  }

  /** Codes: those of opening, and `not-saved`. */
  async putBlob(id: DossierId, bytes: Uint8Array): Promise<Result<BlobHash>> {
    const opened = await this.open(id);
    if (!opened.ok) return opened;
    try {
      return succeed(await putBlob(opened.value.blobs, bytes));
    } catch {
      return fail('not-saved', mainSentence('not-saved'));
    }
  }

  /** Codes: those of opening, `blob-missing`, `blob-damaged`. */
  async readBlob(id: DossierId, hash: BlobHash): Promise<Result<Uint8Array>> {
    const opened = await this.open(id);
    return opened.ok ? readBlob(opened.value.blobs, hash) : opened;
  }

  /** Remembers that a person opened the dossier now; only the order of the list depends on it. */
  async markOpened(id: DossierId): Promise<void> {
    await writeLastOpened(this.#folderOf(id), this.#now());
  }

  /** Every dossier, also one that cannot be read. */
  async folders(): Promise<DossierFolder[]> {
    return await Promise.all(
      (await this.#ids()).map(async (id) => {
        const folder = this.#folderOf(id);
        return { id, folder, stamp: await stampOfFolder(folder) };
      }),
    );
  }

  /** Last opened first. Reading the list changes nothing on disk, and a dossier that goes wrong spoils no other. */
  async list(): Promise<DossierCard[]> {
    const cards: DossierCard[] = [];
    for (const id of await this.#ids()) cards.push(await this.#card(id));
    return cards.sort((a, b) => (a.lastOpened < b.lastOpened ? 1 : -1));
  }

  /** Resolves when all that was asked is on disk. */
  async close(): Promise<void> {
    const opened = await Promise.all(this.#opened.values());
    this.#opened.clear();
    await Promise.all(opened.flatMap((one) => (one.ok ? [one.value.close()] : [])));
    if (await exists(this.#root)) await syncFolder(this.#root).catch(() => undefined);
  }

  async #ids(): Promise<DossierId[]> {
    const names = await readdir(this.#root).catch(() => []);
    return names.flatMap((name) => dossierOfFolder(name) ?? []);
  }

  async #card(id: DossierId): Promise<DossierCard> {
    const lastOpened = await readLastOpened(this.#folderOf(id));
    try {
      return await this.#readCard(id, lastOpened);
    } catch {
      return unreadableCard(id, lastOpened);
    }
  }

  async #readCard(id: DossierId, lastOpened: string): Promise<DossierCard> {
    const folder = this.#folderOf(id);
    const opened = await this.#opened.get(id);
    if (opened?.ok) return cardOf(opened.value.dossier, opened.value.isSample, lastOpened);
    const stamp = await stampOfFolder(folder);
    const known = this.#cards.get(id);
    if (known?.stamp === stamp) return { ...known.card, lastOpened };
    const read = await readDossier(folder, id);
    if (!read.ok) return unreadableCard(id, lastOpened);
    const card = cardOf(read.value.state.dossier, read.value.state.meta.isSample, lastOpened);
    this.#cards.set(id, { stamp, card });
    return card;
  }

  #folderOf(id: DossierId): string {
    return join(this.#root, folderNameOf(id));
  }
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

async function stampOfFolder(folder: string): Promise<string> {
  const paths = pathsOf(folder);
  return `${await stampOf(paths.snapshot)} ${await stampOf(paths.journal)}`;
}

async function stampOf(path: string): Promise<string> {
  return await stat(path).then(
    ({ mtimeMs, size }) => `${mtimeMs}:${size}`,
    () => '-',
  );
}
