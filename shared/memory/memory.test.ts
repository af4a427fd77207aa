// What was advised before is found by another word, leads to its dossier, and can be used again.
import { expect, it } from 'vitest';
import { type CouncilId, type DossierId, type PointId } from '../domain';
import { Memory } from './memory';
import type { DossierMemory, MemoryEntry } from './memory-entry';
import { reusedPoint } from './reuse-wording';

const turns = { now: () => 0, pause: () => Promise.resolve() };

function entry(title: string, text: string, more: Partial<MemoryEntry> = {}): MemoryEntry {
  const point = title.slice(0, 3) as PointId;
  return {
    source: { of: 'point', council: 'wa' as CouncilId, point, key: `["wa","${point}"]` },
    title,
    text,
    who: ['Adviesraad Waterhoven'],
    date: '2024-05-01',
    place: null,
    status: null,
    wording: { kind: 'advies', chapter: 'Zorg', title, body: text, advice: '' },
    ...more,
  };
}

function dossier(id: string, ...entries: MemoryEntry[]): DossierMemory {
  return { dossier: id as DossierId, title: `Dossier ${id}`, entries };
}

async function filled(): Promise<Memory> {
  const memory = new Memory(['mantel', 'zorg', 'wijk', 'bus', 'taxi', 'vervoer'], turns);
  await memory.put(
    dossier(
      'oud',
      entry('Respijt', 'Geef mantelzorg een vast aanspreekpunt.'),
      entry('Bussen', 'De wijkbus rijdt te weinig in de avond.'),
    ),
  );
  await memory.put(dossier('nieuw', entry('Loket', 'Het loket is te vroeg dicht.')));
  return memory;
}

const titles = (memory: Memory, query: string) =>
  memory.search(query).groups.flatMap(({ hits }) => hits.map((hit) => hit.entry.title));

it('finds another form of the word, a part of a compound, and what is still being typed', async () => {
  const memory = await filled();
  expect(titles(memory, 'mantelzorgers')).toEqual(['Respijt']);
  expect(titles(memory, 'mantelz')).toEqual(['Respijt']);
  expect(titles(memory, 'man')).toEqual(['Respijt']);
  // All words with two letters would be too many to be of use.
  expect(titles(memory, 'ma')).toEqual([]);
  expect(titles(memory, 'bus')).toEqual(['Bussen']);
  expect(titles(memory, 'Wat adviseerden wij eerder over mantelzorg?')).toEqual(['Respijt']);
  expect(titles(memory, 'mantelsorg')).toEqual(['Respijt']);
  expect(titles(memory, 'loket avond').sort()).toEqual(['Bussen', 'Loket']);
  expect(titles(memory, 'zwembad')).toEqual([]);
  expect(titles(memory, 'de het een')).toEqual([]);
});

it('knows the other form of a short word, which looks unlike it', async () => {
  const memory = new Memory([], turns);
  await memory.put(dossier('oud', entry('Bouwen', 'Er zijn te weinig huizen.'), entry('Hal', 'Een halte.')));
  expect(titles(memory, 'huis')).toEqual(['Bouwen']);
});

it('groups by dossier and marks the words as they stand in the text', async () => {
  const { groups, count } = (await filled()).search('mantelzorgers');
  expect(count).toBe(1);
  expect(groups.map(({ title }) => title)).toEqual(['Dossier oud']);
  expect(groups[0]?.hits[0]?.excerpt).toEqual([
    { text: 'Geef ', isFound: false },
    { text: 'mantelzorg', isFound: true },
    { text: ' een vast aanspreekpunt.', isFound: false },
  ]);
});

it('shows the place of a word that stands far in a long text', async () => {
  const memory = new Memory([], turns);
  const long = 'Dit is een lange inleiding zonder iets. '.repeat(40);
  await memory.put(dossier('oud', entry('Lang', `${long}Daarna komt de huishoudelijke hulp. ${long}`)));
  const pieces = memory.search('huishoudelijke hulp').groups[0]?.hits[0]?.excerpt ?? [];
  expect(pieces.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['huishoudelijke', 'hulp']);
  expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(300);
});

it('forgets the old text of a dossier that changed', async () => {
  const memory = await filled();
  await memory.put(dossier('oud', entry('Respijt', 'Nu over dagopvang.')));
  expect(titles(memory, 'mantelzorg')).toEqual([]);
  expect(titles(memory, 'dagopvang')).toEqual(['Respijt']);
  expect(memory.texts).toBe(2);
});

it('says how many more there are than it shows', async () => {
  const memory = new Memory([], turns);
  await memory.put(
    dossier('vol', ...Array.from({ length: 20 }, (_, at) => entry(`Punt ${at}`, 'Meer rust bij de halte.'))),
  );
  const { groups, count } = memory.search('halte');
  expect(count).toBe(20);
  expect((groups[0]?.hits.length ?? 0) + (groups[0]?.more ?? 0)).toBe(20);
});

it('makes a concept of a text that is used again, and says where it comes from', () => {
  const old = entry('Respijt', 'Geef mantelzorg een vast aanspreekpunt.');
  if (old.wording === null) throw new Error('a point has words');
  const from = { dossier: 'Advies Wmo', chapters: ['Vervoer'] };
  const { point, status } = reusedPoint('n1' as PointId, old.wording, old, from);
  expect(status).toBe('concept');
  expect(point.chapter).toBe('');
  expect(point.body).toBe(
    'Geef mantelzorg een vast aanspreekpunt.\n\n(Overgenomen uit: Advies Wmo, Adviesraad Waterhoven, 2024.)',
  );
});

it('lets other work go first while much is taken in, and can be searched in between', async () => {
  let clock = 0;
  let longest = 0;
  let since = 0;
  const seen: number[] = [];
  const memory: Memory = new Memory([], {
    // Every look at the clock takes a while.
    now: () => (clock += 2),
    pause: () => {
      longest = Math.max(longest, clock - since);
      since = clock;
      seen.push(memory.search('halte').count);
      return Promise.resolve();
    },
  });
  await memory.put(
    dossier('vol', ...Array.from({ length: 50 }, (_, at) => entry(`Punt ${at}`, 'Meer rust bij de halte.'))),
  );
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.some((count) => count > 0 && count < 50)).toBe(true);
  expect(longest).toBeLessThanOrEqual(16);
  expect(memory.search('halte').count).toBe(50);
});

it('forgets a dossier also while it is being taken in', async () => {
  const memory: Memory = new Memory([], {
    now: () => 1e9,
    pause: () => {
      memory.forget('weg' as DossierId);
      return Promise.resolve();
    },
  });
  await memory.put(dossier('weg', entry('Een', 'Een halte.'), entry('Twee', 'Nog een halte.')));
  expect(memory.search('halte').count).toBe(0);
});
