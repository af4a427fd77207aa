// A store on a real temporary folder.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '@shared/domain';
import { onTestFinished } from 'vitest';
import { DossierStore } from '../dossier-store';

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samenadvies-proef-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export function storeIn(root: string): DossierStore {
  const store = new DossierStore({ root, now: () => new Date() });
  onTestFinished(() => store.close());
  return store;
}

/** The value, or a failing test. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}
