// The journal of one dossier: every acknowledged command, on disk before anybody hears that it was done.
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type JournalEntry, readJournalLine, writeJournalLine } from './journal-line';
import { syncFolder, systemCode } from './safe-write';

export interface JournalContent {
  readonly entries: readonly JournalEntry[];
  /** The file holds lines, or an unfinished last line, that cannot be read. */
  readonly damage: 'none' | 'torn-end' | 'unreadable-lines';
  /** Length in bytes up to and including the last whole line. */
  readonly wholeLength: number;
  readonly bytes: Uint8Array;
}

/** Reads without changing anything; a journal that is not there is an empty one. */
export async function readJournal(path: string): Promise<JournalContent> {
  const bytes = await readOrEmpty(path);
  const wholeLength = bytes.lastIndexOf(0x0a) + 1;
  const lines = bytes.subarray(0, wholeLength).toString('utf8').split('\n').slice(0, -1);
  const entries: JournalEntry[] = [];
  for (const line of lines) {
    const entry = readJournalLine(line);
    if (entry !== undefined) entries.push(entry);
  }
  const damage =
    entries.length < lines.length ? 'unreadable-lines' : wholeLength < bytes.length ? 'torn-end' : 'none';
  return { entries, damage, wholeLength, bytes };
}

/** Appends to the journal, and takes back what was written of a line that could not be finished. */
export class JournalWriter {
  readonly #path: string;
  #file: FileHandle | undefined;
  #length: number;
  #lines: number;

  /** `length` is that of the whole lines in the file, in bytes: whatever stands after it is cut off at the first write. */
  constructor(path: string, length: number, lines: number) {
    this.#path = path;
    this.#length = length;
    this.#lines = lines;
  }

  get length(): number {
    return this.#length;
  }

  get lines(): number {
    return this.#lines;
  }

  /** Resolves once the line is safe. After a failure the journal is as it was before, at the latest at the next write. */
  async append(entry: JournalEntry): Promise<void> {
    const line = Buffer.from(`${writeJournalLine(entry)}\n`, 'utf8');
    try {
      const file = await this.#openAtEnd();
      await writeAll(file, line, this.#length);
      await file.datasync();
    } catch (error) {
      await this.#takeBack();
      throw error;
    }
    this.#length += line.length;
    this.#lines += 1;
  }

  /** Empties the journal. Only after all its commands are safe in a snapshot. */
  async clear(): Promise<void> {
    const file = await this.#openAtEnd();
    await file.truncate(0);
    this.#length = 0;
    this.#lines = 0;
    await file.sync();
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
  }

  async #openAtEnd(): Promise<FileHandle> {
    if (this.#file !== undefined) return this.#file;
    const file = await openOrCreate(this.#path);
    try {
      const { size } = await file.stat();
      if (size > this.#length) await file.truncate(this.#length);
      this.#length = Math.min(size, this.#length);
    } catch (error) {
      await file.close();
      throw error;
    }
    this.#file = file;
    return file;
  }

  /** The file is closed as well: after a failed flush its state is unknown, so the next write starts afresh. */
  async #takeBack(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    if (file === undefined) return;
    await file.truncate(this.#length).catch(() => undefined);
    await file.close().catch(() => undefined);
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

async function openOrCreate(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    const file = await open(path, 'wx+');
    await syncFolder(dirname(path));
    return file;
  }
}

async function readOrEmpty(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
