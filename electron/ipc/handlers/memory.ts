// Searching in all dossiers of this computer.
import { join } from 'node:path';
import { succeed } from '@shared/domain';
import type { DossierMemory } from '@shared/memory';
import { readWordLists } from '../../documents/word-lists';
import type { DossierStore } from '../../persistence/dossier-store';
import { MemoryIndex } from '../../persistence/memory-index';
import type { AppContext, Handlers } from '../app-context';

/** One for each store, made when somebody searches for the first time. */
const indexes = new WeakMap<DossierStore, Promise<MemoryIndex>>();

export const memoryHandlers = {
  'memory:prepare': async (context) => succeed(await (await indexOf(context)).prepare()),

  'memory:search': async (context, { query }) => succeed((await indexOf(context)).search(query)),
} satisfies Handlers<'memory:prepare' | 'memory:search'>;

function indexOf(context: AppContext): Promise<MemoryIndex> {
  const known = indexes.get(context.stores);
  if (known !== undefined) return known;
  const made = makeIndex(context);
  indexes.set(context.stores, made);
  return made;
}

async function makeIndex({ stores, jobs, now, resources }: AppContext): Promise<MemoryIndex> {
  const { parts } = await readWordLists(join(resources, 'woordenlijsten'));
  return new MemoryIndex(stores, parts, async (dossiers) => {
    const today = now().toISOString().slice(0, 10);
    const read = await jobs.run('remember', { dossiers, today });
    if (read.ok) return read.value;
    // One of them takes too long or too much: it must not take the others along.
    const memories: (DossierMemory | null)[] = [];
    for (const one of dossiers.length > 1 ? dossiers : []) {
      const alone = await jobs.run('remember', { dossiers: [one], today });
      memories.push(alone.ok ? (alone.value[0] ?? null) : null);
    }
    return memories.length === 0 ? dossiers.map(() => null) : memories;
  });
}
