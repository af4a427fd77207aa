// All that is remembered of the dossiers on this computer: kept in step with their files, a few dossiers at a time.
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { DossierId } from '@shared/domain';
import type { MemoryState } from '@shared/ipc/memory-channels';
import { type DossierMemory, Memory, type MemoryAnswer, type Turns } from '@shared/memory';
import type { DossierFolder, DossierStore } from './dossier-store';
import { memoryFileName, readMemoryFile, writeMemoryFile } from './memory-file';

/** Reads dossiers; null for each that cannot be read. */
export type ReadMemories = (
  dossiers: readonly Pick<DossierFolder, 'id' | 'folder'>[],
) => Promise<readonly (DossierMemory | null)[]>;

/** Between slices of work: what waits in main goes first. */
export const turns: Turns = { now: () => performance.now(), pause: () => setImmediate() };
/** So many dossiers are read in one go. */
const batch = 20;

export class MemoryIndex {
  readonly #stores: DossierStore;
  readonly #read: ReadMemories;
  readonly #memory: Memory;
  /** Of every dossier the files that it was read from, or could not be read from. */
  readonly #stamps = new Map<DossierId, string>();
  #preparing: Promise<MemoryState> | undefined;

  constructor(stores: DossierStore, parts: Iterable<string>, read: ReadMemories) {
    this.#stores = stores;
    this.#read = read;
    this.#memory = new Memory(parts, turns);
  }

  /** Reads what is new or changed. Who asks while it is busy waits for the same answer. */
  prepare(): Promise<MemoryState> {
    this.#preparing ??= this.#catchUp().finally(() => (this.#preparing = undefined));
    return this.#preparing;
  }

  search(query: string): MemoryAnswer {
    return this.#memory.search(query);
  }

  async #catchUp(): Promise<MemoryState> {
    const folders = await this.#stores.folders();
    const here = new Set(folders.map(({ id }) => id));
    for (const id of [...this.#stamps.keys()].filter((known) => !here.has(known))) {
      this.#memory.forget(id);
      this.#stamps.delete(id);
    }
    const unknown: DossierFolder[] = [];
    for (const dossier of folders) {
      if (this.#stamps.get(dossier.id) === dossier.stamp) continue;
      const kept = await readMemoryFile(join(dossier.folder, memoryFileName), dossier.stamp);
      if (kept === undefined) unknown.push(dossier);
      else await this.#take(dossier, kept);
    }
    for (let at = 0; at < unknown.length; at += batch) await this.#readNow(unknown.slice(at, at + batch));
    const inside = folders.filter(({ id }) => this.#memory.has(id)).length;
    return { dossiers: inside, texts: this.#memory.texts, unread: folders.length - inside };
  }

  async #readNow(dossiers: readonly DossierFolder[]): Promise<void> {
    const memories = await this.#read(dossiers.map(({ id, folder }) => ({ id, folder })));
    for (const [at, dossier] of dossiers.entries()) {
      const memory = memories[at] ?? null;
      if (memory === null) {
        this.#memory.forget(dossier.id);
        this.#stamps.delete(dossier.id);
        continue;
      }
      await this.#take(dossier, memory);
      await writeMemoryFile(join(dossier.folder, memoryFileName), dossier.stamp, memory);
    }
  }

  async #take({ id, stamp }: DossierFolder, memory: DossierMemory): Promise<void> {
    await this.#memory.put(memory);
    this.#stamps.set(id, stamp);
  }
}
