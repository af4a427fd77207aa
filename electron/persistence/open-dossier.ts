// One dossier that is open: its state in memory, its journal on disk, and the queue between them.
import { type CarriedVersion, type Command, type Dossier, apply } from '@shared/commands';
import { type AppError, type DossierId, type Result, fail, succeed } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import type { Low } from 'lowdb';
import { writeBackup } from './backups';
import { CommandQueue } from './command-queue';
import { JournalWriter } from './journal';
import { type KeptVersion, keepVersion, listVersions, readVersion } from './kept-versions';
import { type DossierPaths, type ReadDossier, pathsOf, readDossier } from './read-dossier';
import { readsBack } from './reads-back';
import { renameSafely, systemCode, writeSafely } from './safe-write';
import type { Snapshot } from './snapshot';
import { snapshotFile } from './snapshot-file';

/** The journal goes into the snapshot when it is longer than this. */
const linesKept = 300;
const bytesKept = 4_000_000;
/** After a snapshot that could not be written, this many commands go by before the next try. */
const patience = 20;

export class OpenDossier {
  readonly #paths: DossierPaths;
  readonly #now: () => Date;
  readonly #queue = new CommandQueue();
  readonly #journal: JournalWriter;
  readonly #file: Low<Snapshot>;
  #state: Snapshot;
  #savedAt: string;
  #notices: AppError[];
  /** No snapshot is tried while the journal is shorter than this. */
  #linesToTry = 0;

  private constructor(paths: DossierPaths, read: ReadDossier, notices: AppError[], now: () => Date) {
    const { entries, wholeLength } = read.journal;
    this.#paths = paths;
    this.#now = now;
    this.#journal = new JournalWriter(paths.journal, wholeLength, entries.length);
    this.#file = snapshotFile(paths.snapshot, read.state);
    this.#state = read.state;
    this.#savedAt = read.savedAt;
    this.#notices = notices;
  }

  /**
   * Opens a folder; what cannot be read is kept aside under another name, and told in the notices.
   * Codes: those of {@link readDossier}, and `dossier-not-opened` when nothing could be kept aside.
   */
  static async open(folder: string, id: DossierId, now: () => Date): Promise<Result<OpenDossier>> {
    const read = await readDossier(folder, id);
    if (!read.ok) return read;
    const paths = pathsOf(folder);
    const { snapshotIs, journal, isIncomplete } = read.value;
    const suffix = `onleesbaar-${now().toISOString().replace(/[-:.]/g, '')}`;
    const notices: AppError[] = [];
    const tell = (code: 'dossier-recovered' | 'journal-incomplete' | 'journal-torn') =>
      notices.push({ code, message: mainSentence(code) });
    try {
      if (snapshotIs === 'unreadable') await renameSafely(paths.snapshot, `${paths.snapshot}.${suffix}`);
      if (isIncomplete || journal.damage !== 'none')
        await writeSafely(`${paths.journal}.${suffix}`, journal.bytes);
    } catch {
      return fail('dossier-not-opened', mainSentence('dossier-not-opened'));
    }
    if (snapshotIs !== 'good') tell('dossier-recovered');
    if (isIncomplete) tell('journal-incomplete');
    else if (journal.damage === 'torn-end') tell('journal-torn');
    const opened = new OpenDossier(paths, read.value, notices, now);
    if (notices.length > 0) await opened.compact();
    return succeed(opened);
  }

  get dossier(): Dossier {
    return this.#state.dossier;
  }

  get savedAt(): string {
    return this.#savedAt;
  }

  get isSample(): boolean {
    return this.#state.meta.isSample;
  }

  get blobs(): string {
    return this.#paths.blobs;
  }

  /** What is to be told about opening: once. */
  takeNotices(): AppError[] {
    const notices = this.#notices;
    this.#notices = [];
    return notices;
  }

  /**
   * Does a command and answers once it is safe on disk. What could not be written, or could not be read by the next
   * start, did not happen, here or on disk. Codes: those of {@link apply}, `not-recorded` and `not-saved`.
   */
  perform(command: Command): Promise<Result<{ savedAt: string }>> {
    return this.#queue.run(async () => {
      const next = apply(this.#state.dossier, command);
      if (!next.ok) return next;
      if (next.value === this.#state.dossier) return succeed({ savedAt: this.#savedAt });
      const sequence = this.#state.sequence + 1;
      if (!readsBack(this.#state.dossier, next.value, { sequence, command }))
        return fail('not-recorded', mainSentence('not-recorded'));
      try {
        await this.#journal.append({ sequence, command });
      } catch (error) {
        return notSaved(error);
      }
      this.#state = { ...this.#state, sequence, dossier: next.value };
      this.#savedAt = this.#now().toISOString();
      if (this.#isJournalLong()) void this.compact();
      return succeed({ savedAt: this.#savedAt });
    });
  }

  /**
   * Writes the state as a backup and as the snapshot, then empties the journal. A failure loses nothing, nor does a
   * state that could not be read back: the journal and the old snapshot stay.
   */
  async compact(): Promise<void> {
    await this.#queue.run(async () => {
      try {
        await writeBackup(this.#paths.backups, this.#state, this.#now());
        this.#file.data = this.#state;
        await this.#file.write();
        await this.#journal.clear();
        this.#linesToTry = 0;
      } catch {
        // Everything is still in the journal; a later command or the next start tries again.
        this.#linesToTry = this.#journal.lines + patience;
      }
    });
  }

  /** Newest first. */
  versions(): Promise<KeptVersion[]> {
    return listVersions(this.#paths);
  }

  /** Codes: those of {@link readVersion}. */
  readVersion(name: string): Promise<Result<Snapshot>> {
    return readVersion(this.#paths, name);
  }

  /** Newest first. A version that cannot be read stays here. */
  async versionsToCarry(): Promise<CarriedVersion[]> {
    const carried: CarriedVersion[] = [];
    for (const { name, at } of await this.versions()) {
      const version = await this.readVersion(name);
      if (!version.ok || version.value.dossier.local.working === undefined) continue;
      const { sequence, dossier } = version.value;
      carried.push({ at: new Date(at).toISOString(), sequence, working: dossier.local.working });
    }
    return carried;
  }

  /** Keeps versions that came with a copy from another computer. Code: `not-saved`. */
  takeVersions(carried: readonly CarriedVersion[]): Promise<Result<null>> {
    return this.#queue.run(async () => {
      try {
        for (const { at, sequence, working } of carried) {
          const { shared, local } = this.#state.dossier;
          const dossier = { shared, local: { ...local, working } };
          await keepVersion(this.#paths.carried, { ...this.#state, sequence, dossier }, new Date(at));
        }
        return succeed(null);
      } catch (error) {
        return notSaved(error);
      }
    });
  }

  /** Keeps what is there now, to go back to. Code: `not-saved`. */
  keepVersion(): Promise<Result<null>> {
    return this.#queue.run(async () => {
      try {
        await keepVersion(this.#paths.kept, this.#state, this.#now());
        return succeed(null);
      } catch (error) {
        return notSaved(error);
      }
    });
  }

  /** Waits for all commands, and leaves a snapshot without a journal. */
  async close(): Promise<void> {
    await this.#queue.idle();
    if (this.#journal.lines > 0) await this.compact();
    await this.#journal.close();
  }

  #isJournalLong(): boolean {
    const { lines, length } = this.#journal;
    return lines >= this.#linesToTry && (lines >= linesKept || length >= bytesKept);
  }
}

function notSaved(error: unknown): Result<never> {
  const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(systemCode(error) ?? '');
  return fail('not-saved', mainSentence(isFull ? 'not-saved-disk-full' : 'not-saved'));
}
