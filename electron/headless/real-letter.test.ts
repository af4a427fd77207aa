// The real letter of seven councils: their 94 points in, its decisions, and Word out that says the same.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkWordFile } from '../documents/test-support/check-word-file';
import { type WordReadBack, readWordBack } from '../documents/test-support/read-word-back';
import { renderWord } from '../documents/test-support/render-word';
import { corpusNote, corpusPath, isCorpusPresent } from './test-support/corpus';
import { readRealLetter } from './test-support/real-letter';
import { run, temporaryFolder } from './test-support/run';

const councils = ['nun', 'elb', 'old', 'put', 'erm', 'zee', 'har'];

const clusterSchema = z.object({ refs: z.array(z.string()) });
const headingSchema = z.object({
  number: z.string().nullable(),
  clusters: z.array(clusterSchema),
  get children() {
    return z.array(headingSchema);
  },
});

async function merged(folder: string): Promise<string> {
  const joint = join(folder, 'samen.samenadvies');
  const files = councils.map((council) => corpusPath('noord-veluwe', 'contributions', `${council}.json`));
  const result = await run(
    'merge',
    '--dossier',
    corpusPath('noord-veluwe', 'scenario.json'),
    ...files,
    '--out',
    joint,
  );
  expect(result.status).toBe(0);
  expect(result.json).toMatchObject({ points: 94, refused: [] });
  return joint;
}

async function realLetter() {
  const text = await readFile(corpusPath('documents', 'advies-noord-veluwe-2026-2032.txt'), 'utf8');
  const gold = z
    .object({ headings: z.array(headingSchema) })
    .parse(JSON.parse(await readFile(corpusPath('noord-veluwe', 'gold', 'outline.json'), 'utf8')));
  const refs = new Map(
    gold.headings
      .flatMap((heading) => [heading, ...heading.children])
      .map(({ number, clusters }) => [number ?? '', clusters.flatMap((cluster) => cluster.refs)]),
  );
  const placed = readRealLetter(text, (heading) => refs.get(heading) ?? []);
  const used = new Set(placed.refs);
  const dropped = [...refs.values()]
    .flat()
    .filter((ref) => !used.has(ref))
    .map((ref) => ({ ref, reason: 'Staat niet in de echte brief.' }));
  return { ...placed, decisions: { ...placed.decisions, dropped } };
}

describe.skipIf(!isCorpusPresent)(`the real joint letter${corpusNote}`, () => {
  let bytes: Uint8Array;
  let word: WordReadBack;
  let real: Awaited<ReturnType<typeof realLetter>>;

  beforeAll(async () => {
    real = await realLetter();
  });

  it('comes out of Word as it went in', async () => {
    const folder = await temporaryFolder();
    const joint = await merged(folder);
    const list = join(folder, 'besluiten.json');
    await writeFile(list, JSON.stringify(real.decisions));
    const decided = join(folder, 'besloten.samenadvies');
    const decision = await run('decide', joint, '--decisions', list, '--out', decided);
    expect(decision).toMatchObject({ status: 0, json: { undecided: [] } });
    const letter = join(folder, 'brief.docx');
    expect(await run('letter', decided, '--out', letter)).toMatchObject({ status: 0 });
    bytes = new Uint8Array(await readFile(letter));
    word = readWordBack(bytes);
    const wanted = word.headings.filter(({ text }) => real.headings.some(({ title }) => title === text));
    expect(wanted.map(({ number, text }) => ({ number, title: text }))).toEqual(real.headings);
    expect(wanted.filter(({ number }) => number !== null)).toHaveLength(17);
    expect(word.bullets).toEqual(expect.arrayContaining([...real.bullets]));
    expect(real.bullets.filter(({ level }) => level === 1)).toHaveLength(3);
    expect(real.bullets).toHaveLength(45);
    expect(word.labels).toBe(12);
    const text = word.paragraphs.map((paragraph) => paragraph.text.replace(/\s+/g, ' ').trim()).join('\n');
    for (const line of real.lines) expect(text).toContain(line.replace(/\s+/g, ' '));
    expect(await checkWordFile(bytes)).toEqual([]);
    expect((await renderWord(bytes)).pageCount).toBeGreaterThan(3);
  });

  it('holds as a concept the text of all 94 points, each with its council', async () => {
    const folder = await temporaryFolder();
    const letter = join(folder, 'concept.docx');
    expect(await run('letter', await merged(folder), '--out', letter)).toMatchObject({ status: 0 });
    const concept = new Uint8Array(await readFile(letter));
    const { paragraphs } = readWordBack(concept);
    const words = paragraphs.map(({ text }) => plain(text)).join(' ');
    const scenario = z
      .object({ councils: z.array(z.object({ id: z.string(), municipality: z.string() })) })
      .parse(JSON.parse(await readFile(corpusPath('noord-veluwe', 'scenario.json'), 'utf8')));
    let found = 0;
    for (const { id, municipality } of scenario.councils) {
      const file = corpusPath('noord-veluwe', 'contributions', `${id}.json`);
      const { points } = z
        .object({ points: z.array(z.object({ body: z.string(), advice: z.string().optional() })) })
        .parse(JSON.parse(await readFile(file, 'utf8')));
      for (const { body, advice = '' } of points) {
        for (const line of `${body}\n${advice}`.split('\n')) expect(words).toContain(plain(line));
        const last = plain(`${body}\n${advice}`.trim().split('\n').at(-1) ?? '');
        const after = words.slice(words.indexOf(last) + last.length).trim();
        expect(after.startsWith(plain(`Ingebracht door ${municipality}.`))).toBe(true);
        found += 1;
      }
    }
    expect(found).toBe(94);
    expect(await checkWordFile(concept)).toEqual([]);
  });
});

/** Letters and digits only: how a line is set does not matter here, that it is there does. */
function plain(text: string): string {
  return text
    .replace(/^\s*[-•]\s*/, '')
    .replace(/advies:/gi, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
