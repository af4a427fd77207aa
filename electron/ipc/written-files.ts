// What this app wrote where, by its hash, so that a file that somebody worked on since is never overwritten.
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { z } from 'zod';
import type { DossierId } from '@shared/domain';
import { hashBlob } from '@shared/exchange/record-hash';
import type { DossierStore } from '../persistence/dossier-store';
import { writeSafely } from '../persistence/safe-write';

/** `free`: nothing stands there, or what this app wrote itself. `open`: Word or LibreOffice has it open. */
export type PlaceState = 'free' | 'edited' | 'other' | 'open';

const ledgerSchema = z.record(z.string(), z.string());
const ledgerName = 'geschreven-bestanden.json';
const mostRemembered = 200;

/** What may happen to a path. `other` is a file that was never written from this dossier. */
export async function placeState(stores: DossierStore, id: DossierId, path: string): Promise<PlaceState> {
  if (await isOpenElsewhere(path)) return 'open';
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return 'free';
  const written = (await readLedger(stores, id))[path];
  if (written === undefined) return 'other';
  return written === hashBlob(bytes) ? 'free' : 'edited';
}

export async function rememberWritten(
  stores: DossierStore,
  id: DossierId,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const others = Object.entries(await readLedger(stores, id)).filter(([known]) => known !== path);
  const entries = [...others, [path, hashBlob(bytes)] as const].slice(-mostRemembered);
  // Forgetting costs a question too many, never a file.
  await writeSafely(stores.pathBeside(id, ledgerName), JSON.stringify(Object.fromEntries(entries))).catch(
    () => undefined,
  );
}

/** The first name beside this one that is free: "Adviesbrief 2.docx". */
export async function nextFreePath(path: string): Promise<string> {
  const ending = extname(path);
  const base = basename(path, ending).replace(/ \d{1,3}$/u, '');
  for (let number = 2; ; number += 1) {
    const next = join(dirname(path), `${base} ${number}${ending}`);
    if (!(await exists(next)) && !(await isOpenElsewhere(next))) return next;
  }
}

async function readLedger(stores: DossierStore, id: DossierId): Promise<Record<string, string>> {
  try {
    const read: unknown = JSON.parse(await readFile(stores.pathBeside(id, ledgerName), 'utf8'));
    const ledger = ledgerSchema.safeParse(read);
    return ledger.success ? ledger.data : {};
  } catch {
    return {};
  }
}

/** Word puts "~$" before the name, and takes up to two letters of a longer one off; LibreOffice has a mark of its own. */
async function isOpenElsewhere(path: string): Promise<boolean> {
  const name = basename(path);
  const marks = [...[0, 1, 2].map((letters) => `~$${name.slice(letters)}`), `.~lock.${name}#`];
  for (const mark of marks) if (await exists(join(dirname(path), mark))) return true;
  return false;
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
