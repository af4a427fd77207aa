// When to read a file in a shared folder: not while it is still being copied, and again later when it was not whole.
import type { AppError } from '../domain';

/** What the file system says of a file without opening it. */
export interface FileStamp {
  readonly size: number;
  readonly mtimeMs: number;
}

/** What is known of a file that could not be read so far. Times are in milliseconds. */
export interface Waiting {
  readonly stamp: FileStamp;
  /** When this size and time of change were first seen. */
  readonly since: number;
  readonly tries: number;
  readonly nextTry: number;
  readonly error: AppError | null;
}

/** A file that did not change for this long is taken to be finished. */
export const settleMs = 2000;
const firstPauseMs = 5000;
const longestPauseMs = 10 * 60_000;
/** Only then is a file that stays broken spoken of. */
const tellAfterMs = 5 * 60_000;
const tellAfterTries = 4;
/** Waiting changes nothing about these: only another version of the file can. */
const finalCodes = new Set(['newer-version', 'file-too-large']);

export function isSameStamp(one: FileStamp, other: FileStamp): boolean {
  return one.size === other.size && one.mtimeMs === other.mtimeMs;
}

/** The file as it was now seen in the folder: a change of size or time starts the waiting afresh. */
export function seeAgain(before: Waiting | undefined, stamp: FileStamp, now: number): Waiting {
  if (before !== undefined && isSameStamp(before.stamp, stamp)) return before;
  return { stamp, since: now, tries: 0, nextTry: now + settleMs, error: null };
}

export function isDue({ stamp, nextTry }: Waiting, now: number): boolean {
  return stamp.size > 0 && now >= nextTry;
}

/** Still arriving, as far as anybody can tell: look again soon. */
export function isSettling({ tries }: Waiting): boolean {
  return tries === 0;
}

/** Pauses grow, since a file may be half there for days; it is tried again also when it looks the same. */
export function afterFailure(waiting: Waiting, error: AppError, now: number): Waiting {
  const tries = waiting.tries + 1;
  const pause = finalCodes.has(error.code)
    ? Number.POSITIVE_INFINITY
    : Math.min(firstPauseMs * 3 ** (tries - 1), longestPauseMs);
  return { ...waiting, tries, nextTry: now + pause, error };
}

/** Why a file is worth a sentence; null as long as waiting is likely to help. */
export function troubleWith({ error, tries, since }: Waiting, now: number): AppError | null {
  if (error === null) return null;
  if (finalCodes.has(error.code)) return error;
  return tries >= tellAfterTries && now - since >= tellAfterMs ? error : null;
}
