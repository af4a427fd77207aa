// The command line on the sample: from seven contributions to a letter, and what happens to a bad file.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkWordFile } from '../documents/test-support/check-word-file';
import { readWordBack } from '../documents/test-support/read-word-back';
import { projectRoot } from './test-support/corpus';
import { run, temporaryFolder } from './test-support/run';

const sample = join(projectRoot, 'resources', 'voorbeeld');

async function contributions(): Promise<string[]> {
  const names = await readdir(join(sample, 'bijdragen'));
  return names.sort().map((name) => join(sample, 'bijdragen', name));
}

interface MergeAnswer {
  imported: { file: string; council: string; status: string; points: number }[];
  refused: { file: string; code: string; message: string }[];
  points: number;
  state: string;
}

async function merge(folder: string, start: string, files: readonly string[], name = 'samen') {
  const out = join(folder, `${name}.samenadvies`);
  const ran = await run('merge', '--dossier', start, ...files, '--out', out);
  return { ...ran, out, answer: ran.json as MergeAnswer };
}

describe('new, merge, decide, letter and inspect', () => {
  it('lead from the sample to a letter in Word', async () => {
    const folder = await temporaryFolder();
    const start = join(folder, 'start.samenadvies');
    const made = await run('new', join(sample, 'dossier.json'), '--out', start);
    expect(made).toMatchObject({ status: 0, json: { councils: 7 } });
    const { answer, out, status } = await merge(folder, start, await contributions());
    expect(status).toBe(0);
    expect(answer.imported.map((report) => report.status)).toEqual(Array(7).fill('new'));
    const decided = join(folder, 'besloten.samenadvies');
    const list = join(sample, 'besluiten.json');
    const decision = await run('decide', out, '--decisions', list, '--out', decided);
    expect(decision).toMatchObject({ status: 0, json: { undecided: [] } });
    const letter = join(folder, 'brief.docx');
    expect(await run('letter', decided, '--out', letter)).toMatchObject({
      status: 0,
      json: { files: [letter] },
    });
    const bytes = new Uint8Array(await readFile(letter));
    expect(await checkWordFile(bytes)).toEqual([]);
    expect(readWordBack(bytes).paragraphs.some(({ text }) => text.includes('CONCEPT'))).toBe(false);
    const inspected = await run('inspect', decided);
    expect(inspected.json).toMatchObject({
      kind: 'joint',
      version: 1,
      sets: { contributions: { records: 7 } },
    });
  });

  it('give the same state in any order, in two steps and twice over', async () => {
    const folder = await temporaryFolder();
    const start = join(sample, 'dossier.json');
    const files = await contributions();
    const all = await merge(folder, start, files, 'alles');
    const reversed = await merge(folder, start, [...files].reverse(), 'omgekeerd');
    const half = await merge(folder, start, files.slice(3), 'half');
    const rest = await merge(folder, half.out, [...files.slice(0, 3), ...files], 'rest');
    expect(reversed.answer.state).toBe(all.answer.state);
    expect(rest.answer.state).toBe(all.answer.state);
    expect(rest.answer.imported.filter(({ status }) => status === 'known')).toHaveLength(7);
  });

  it('tell what a second revision changed, and keep an older one that comes later', async () => {
    const folder = await temporaryFolder();
    const start = join(sample, 'dossier.json');
    const changed = join(sample, 'gewijzigd', 'dij.json');
    const first = (await contributions()).filter((file) => file.endsWith('dij.json'));
    const both = await merge(folder, start, [...first, changed]);
    expect(both.answer.imported[1]).toMatchObject({ status: 'new', updated: 1, new: 1, withdrawn: 1 });
    const otherWay = await merge(folder, start, [changed, ...first], 'anders');
    expect(otherWay.answer.imported[1]).toMatchObject({ status: 'older' });
    expect(otherWay.answer.state).toBe(both.answer.state);
    expect(otherWay.answer.points).toBe(both.answer.points);
  });

  it('mark the letter as a concept while points are open, with every point in it', async () => {
    const folder = await temporaryFolder();
    const { out, answer } = await merge(folder, join(sample, 'dossier.json'), await contributions());
    const letter = join(folder, 'concept.docx');
    await run('letter', out, '--out', letter);
    const { paragraphs } = readWordBack(new Uint8Array(await readFile(letter)));
    expect(paragraphs.some(({ text }) => text.startsWith('CONCEPT'))).toBe(true);
    expect(paragraphs.filter(({ text }) => text.startsWith('Ingebracht door'))).toHaveLength(answer.points);
  });

  it('suggest pairs of different councils by their refs', async () => {
    const folder = await temporaryFolder();
    const { out, answer } = await merge(folder, join(sample, 'dossier.json'), await contributions());
    const suggested = (await run('suggest', out)).json as {
      pairs: { a: string; b: string; score: number; why: string[] }[];
      clusters: { refs: string[] }[];
    };
    expect(suggested.clusters.flatMap(({ refs }) => refs)).toHaveLength(answer.points);
    const scores = suggested.pairs.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { a, b } of suggested.pairs) expect(a.slice(0, 3)).not.toBe(b.slice(0, 3));
    expect(suggested.pairs[0]?.why.length).toBeGreaterThan(0);
  });
});

/** A good contribution in an envelope, with its entries open to damage. */
async function envelope(folder: string): Promise<Record<string, Uint8Array>> {
  const { out } = await merge(
    folder,
    join(sample, 'dossier.json'),
    (await contributions()).slice(0, 1),
    'goed',
  );
  return unzipSync(new Uint8Array(await readFile(out)));
}

function rezip(entries: Record<string, Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, bytes]) => [name, [bytes, { level: name === 'mimetype' ? 0 : 6 }]]),
    ),
  );
}

type Damage = readonly [name: string, code: string, make: (folder: string) => Promise<Uint8Array>];

const damages: readonly Damage[] = [
  ['a truncated file', 'truncated', async (folder) => rezip(await envelope(folder)).slice(0, -400)],
  ['a file that is no zip', 'not-a-zip', () => Promise.resolve(strToU8('Dit is een mailtje.'))],
  [
    'a wrong checksum',
    'wrong-checksum',
    async (folder) => {
      const entries = await envelope(folder);
      const records = strFromU8(entries['records.json'] ?? new Uint8Array()).replace(
        'secretaris',
        'secretarit',
      );
      return rezip({ ...entries, 'records.json': strToU8(records) });
    },
  ],
  ['wrong JSON', 'wrong-shape', () => Promise.resolve(strToU8('{"council": 7, "points": "geen"}'))],
  [
    'a newer version',
    'newer-version',
    async (folder) => {
      const entries = await envelope(folder);
      const manifest = strFromU8(entries['manifest.json'] ?? new Uint8Array()).replace(
        '"version":1',
        '"version":2',
      );
      return rezip({ ...entries, 'manifest.json': strToU8(manifest) });
    },
  ],
  [
    'another dossier',
    'other-dossier',
    async (folder) => {
      const other = join(folder, 'ander.json');
      const dossier = JSON.parse(await readFile(join(sample, 'dossier.json'), 'utf8')) as object;
      await writeFile(other, JSON.stringify({ ...dossier, title: 'Een ander dossier' }));
      const { out } = await merge(folder, other, (await contributions()).slice(0, 1), 'ander');
      return new Uint8Array(await readFile(out));
    },
  ],
  [
    'duplicate refs',
    'duplicate-ref',
    async () => {
      const [file = ''] = await contributions();
      const plain = JSON.parse(await readFile(file, 'utf8')) as { points: unknown[] };
      return strToU8(JSON.stringify({ ...plain, points: [...plain.points, plain.points[0]] }));
    },
  ],
];

describe('one bad file among seven', () => {
  it.each(damages)('refuses %s with code %s, and takes the other six', async (_name, code, make) => {
    const folder = await temporaryFolder();
    const good = (await contributions()).slice(0, 6);
    const bad = join(folder, 'slecht.samenadvies');
    await writeFile(bad, await make(folder));
    const { status, answer, said } = await merge(folder, join(sample, 'dossier.json'), [
      ...good.slice(0, 2),
      bad,
      ...good.slice(2),
    ]);
    expect(status).toBe(4);
    expect(answer.imported).toHaveLength(6);
    expect(answer.refused).toEqual([expect.objectContaining({ file: bad, code })]);
    expect(said).toContain(answer.refused[0]?.message);
  });

  it('writes nothing and ends with 3 when every file is refused', async () => {
    const folder = await temporaryFolder();
    const bad = join(folder, 'slecht.samenadvies');
    await writeFile(bad, 'geen zip');
    const { status, out, json } = await merge(folder, join(sample, 'dossier.json'), [bad]);
    expect(status).toBe(3);
    expect(json).toMatchObject({ error: { code: 'not-a-zip', file: bad } });
    await expect(readFile(out)).rejects.toThrow();
  });

  it('ends with 2 when the words are off', async () => {
    expect(await run('merge', 'x.samenadvies')).toMatchObject({
      status: 2,
      json: { error: { code: 'usage' } },
    });
    expect(await run('dans')).toMatchObject({ status: 2 });
  });
});
