// What reading a Word file gives to look over, and which files are Word files.
import type { AppError, BlobHash } from '../domain';
import type { FormOrigin } from '../word-form/read-form';
import type { FoundPoints } from './find-points';

/**
 * `original` names the file by its bytes; `author` and `date` (ISO) are what it says of itself, or empty. `form` is there
 * for a form of this app.
 */
export interface WordReading extends Omit<FoundPoints, 'notPoints' | 'warnings'> {
  readonly author: string;
  readonly date: string;
  readonly original: BlobHash;
  readonly warnings: readonly AppError[];
  readonly form?: FormOrigin;
}

/** By the ending of its name: what such a file really is, is for who reads it. */
export function isWordName(name: string): boolean {
  return /\.(?:docx|docm|dotx)$/i.test(name);
}
