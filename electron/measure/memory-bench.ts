// Zoek in alles over 200 dossiers: building the index once, and a query beside a plain scan of the same texts.
import { resolve } from 'node:path';
import type { DossierId, PointId } from '@shared/domain';
import { type DossierMemory, Memory } from '@shared/memory';
import { readWordLists } from '../documents/word-lists';
import { turns } from '../persistence/memory-index';
import { growingPoints } from './growing-points';

const dossiers = 200;
const councils = 7;
const pointsEach = 5;
const queries = 200;

export async function benchMemory(): Promise<void> {
  const lists = resolve(import.meta.dirname, '..', '..', 'resources', 'woordenlijsten');
  const { parts } = await readWordLists(lists);
  const memories = Array.from({ length: dossiers }, (_, at) => generated(at));
  const texts = memories.flatMap(({ entries }) => entries.map(({ title, text }) => `${title}\n${text}`));
  const before = heapInMegabytes();
  const memory = new Memory(parts, turns);
  const start = performance.now();
  const longest = await whileWatching(async () => {
    for (const one of memories) await memory.put(one);
  });
  const building = performance.now() - start;
  // As long with nothing to do but giving way: what other programs and the system take.
  const idle = await whileWatching(async () => {
    for (const until = performance.now() + building; performance.now() < until;) await turns.pause();
  });
  const heap = heapInMegabytes() - before;

  const words = texts.flatMap((text) => text.split(/\s+/).filter((word) => word.length > 5));
  const asked = Array.from({ length: queries }, (_, at) => words[(at * 7919) % words.length] ?? '');
  const lowered = texts.map((text) => text.toLowerCase());
  for (const word of asked.slice(0, 20)) memory.search(word);
  const scan = times(asked, (word) => lowered.filter((text) => text.includes(word.toLowerCase())).length);
  const search = times(asked, (word) => memory.search(word).count);
  const beginnings = times(asked, (word) => memory.search(word.slice(0, 3)).count);
  const letters = times(asked, (word) => memory.search(word.slice(0, 2)).count);

  console.log(
    `\nzoek in alles: ${dossiers} dossiers, ${texts.length} teksten (bodem: alle teksten doorlopen)`,
  );
  const floor = percentile(scan, 95);
  const row = (name: string, own: readonly number[]) =>
    console.log(
      `  ${name.padEnd(34)}  p50 ${percentile(own, 50).toFixed(2)} ms  p95 ${percentile(own, 95).toFixed(2)} ms  × ${(percentile(own, 95) / floor).toFixed(2)}`,
    );
  row('doorlopen met includes', scan);
  row('een woord', search);
  row('drie letters, nog aan het typen', beginnings);
  row('twee letters', letters);
  console.log(
    `  eenmaal opbouwen: ${building.toFixed(0)} ms (× ${(building / floor).toFixed(0)}), ` +
      `langste stilstand ${longest.toFixed(0)} ms (zonder werk ${idle.toFixed(0)} ms); geheugen ${heap.toFixed(0)} MB`,
  );
}

function generated(at: number): DossierMemory {
  return {
    dossier: `d-${at}` as DossierId,
    title: `Advies ${at + 1}`,
    entries: growingPoints(councils, pointsEach, at + 1).map(
      ({ key, council, kind, chapter, title, body, advice }) => ({
        source: { of: 'point', council, point: key as PointId, key },
        title,
        text: `${body}\n${advice}`,
        who: [council],
        date: '2024-05-01',
        place: null,
        status: null,
        wording: { kind, chapter, title, body, advice },
      }),
    ),
  };
}

/** The longest time in which nothing else got its turn, in milliseconds. */
async function whileWatching(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let isDone = false;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isDone) setImmediate(look);
  };
  setImmediate(look);
  await work();
  isDone = true;
  return longest;
}

function times(asked: readonly string[], once: (word: string) => number): number[] {
  return asked.map((word) => {
    const start = performance.now();
    once(word);
    return performance.now() - start;
  });
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * part) / 100))] ?? 0;
}

function heapInMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
