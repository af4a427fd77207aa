// The corpus of real documents, where it lies beside the checkout. Tests that need it say so when it is absent.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '..', '..', '..');
const corpus = join(projectRoot, '..', 'shared', 'corpus');

export const isCorpusPresent = existsSync(corpus);

export function corpusPath(...parts: string[]): string {
  return join(corpus, ...parts);
}

/** For a test's title: why it did not run. */
export const corpusNote = isCorpusPresent ? '' : ' (het corpus ontbreekt op deze computer: overgeslagen)';
