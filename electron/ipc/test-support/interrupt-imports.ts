// Reading a large file in a process that is killed at a random moment, again and again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newDossier } from '@shared/commands';
import { type BlobHash, type SharedRecord, dossierIdSchema } from '@shared/domain';
import { hashBlob } from '@shared/exchange/record-hash';
import { writeEnvelope } from '@shared/exchange/write-envelope';
import { type SharedState, addRecords, allRecords, canonicalState } from '@shared/merge';
import { inProcessJobs } from '../../jobs/in-process-jobs';
import { DossierStore } from '../../persistence/dossier-store';
import { importRecords } from '../import-records';
import { readIncoming } from '../read-incoming';
import { contributionOf } from './councils';

export interface Interruption {
  /** How far the process said it was. */
  readonly said: 'begin' | 'safe' | 'closed';
  readonly had: 'all' | 'nothing' | 'a part';
  /** Documents that were on disk already. */
  readonly documents: number;
  readonly problems: readonly string[];
}

const id = dossierIdSchema.parse('onderbroken');
const child = join(import.meta.dirname, 'import-until-stopped.ts');
const now = () => new Date();

/** `rounds` kills, each on a dossier of its own in `folder`. */
export async function interruptImports(folder: string, rounds: number): Promise<Interruption[]> {
  const { bytes, records, blobs } = largeFile();
  const path = join(folder, 'groot.samenadvies');
  await writeFile(path, bytes);
  const whole = addRecords(newDossier(id).shared, records);
  if (!whole.ok) throw new Error(whole.error.code);
  const all = { state: canonicalState(whole.value.state), blobs: [...blobs.keys()] };
  const outcomes: Interruption[] = [];
  // Once to the end, to spread the kills over a whole import on this computer.
  const { tookMs } = await importAndKill(await emptyDossier(join(folder, 'eerst')), path, null);
  for (let round = 0; round < rounds; round++) {
    const root = await emptyDossier(join(folder, `ronde-${round}`));
    const { said } = await importAndKill(root, path, Math.random() * tookMs);
    outcomes.push({ said, ...(await inspect(root, path, all, said)) });
  }
  return outcomes;
}

async function emptyDossier(root: string): Promise<string> {
  const store = new DossierStore({ root, now });
  const created = await store.create({ dossier: newDossier(id) });
  if (!created.ok) throw new Error(created.error.code);
  await store.close();
  return root;
}

/** `delay` in milliseconds from when the dossier may be hit; null lets it finish. */
async function importAndKill(
  root: string,
  path: string,
  delay: number | null,
): Promise<{ said: Interruption['said']; tookMs: number }> {
  const running = spawn(process.execPath, ['--import', 'tsx', child, root, id, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let begun = 0;
  let tookMs = 0;
  running.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') {
      begun = performance.now();
      if (delay !== null) setTimeout(() => running.kill('SIGKILL'), delay);
    }
    said += text;
    tookMs = performance.now() - begun;
  });
  await once(running, 'close');
  const last = said.trimEnd().split('\n').at(-1);
  if (last !== 'begin' && last !== 'safe' && last !== 'closed') throw new Error(`The process said: ${said}`);
  return { said: last, tookMs };
}

async function inspect(
  root: string,
  path: string,
  all: { readonly state: string; readonly blobs: readonly BlobHash[] },
  said: Interruption['said'],
): Promise<Omit<Interruption, 'said'>> {
  const problems: string[] = [];
  const store = new DossierStore({ root, now });
  const before = await stateIn(store);
  const count = allRecords(before).length;
  const had = count === 0 ? 'nothing' : canonicalState(before) === all.state ? 'all' : 'a part';
  if (had === 'a part') problems.push(`${count} records`);
  if (said !== 'begin' && had !== 'all') problems.push(`said ${said}, had ${had}`);
  const present = await Promise.all(all.blobs.map((hash) => store.readBlob(id, hash)));
  const documents = present.filter(({ ok }) => ok).length;
  if (had === 'all' && documents < all.blobs.length) problems.push('records without their documents');
  if (present.some((blob) => !blob.ok && blob.error.code === 'blob-damaged'))
    problems.push('a damaged document');

  const file = { name: 'groot.samenadvies', bytes: new Uint8Array(await readFile(path)) };
  const [read] = await readIncoming(inProcessJobs, [file], id);
  if (read?.ok !== true) throw new Error('The file could not be read.');
  const again = await importRecords({ stores: store, now }, file, read.value);
  if (!again.ok) problems.push(`again: ${again.error.code}`);
  if (canonicalState(await stateIn(store)) !== all.state)
    problems.push('not complete after reading it again');
  for (const hash of all.blobs)
    if (!(await store.readBlob(id, hash)).ok) problems.push('a document is missing');
  await store.close();
  return { had, documents, problems };
}

async function stateIn(store: DossierStore): Promise<SharedState> {
  const opened = await store.open(id);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.dossier.shared;
}

/** More than the journal keeps, so that writing the snapshot is hit as well. */
function largeFile() {
  const blobs = new Map<BlobHash, Uint8Array>();
  const records: SharedRecord[] = [];
  for (let number = 0; number < 40; number++) {
    const bytes = new TextEncoder().encode(`document ${number} `.repeat(8000));
    const hash = hashBlob(bytes);
    blobs.set(hash, bytes);
    records.push({ type: 'blob', dossier: id, hash, size: bytes.length, mediaType: 'text/plain' });
  }
  for (let council = 0; council < 120; council++) {
    const texts = Object.fromEntries(
      Array.from({ length: 20 }, (_, point) => [
        `p${point}`,
        `Raad ${council} vindt punt ${point}. `.repeat(70),
      ]),
    );
    records.push(contributionOf(id, `raad${council}`, texts));
  }
  const bytes = writeEnvelope({ kind: 'joint', dossier: id, producer: 'proef', records, blobs });
  return { bytes, records, blobs };
}
