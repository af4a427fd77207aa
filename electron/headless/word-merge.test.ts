// Word files of councils on the command line: any order, read twice, and a next version of the same document.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type CouncilLetter,
  councilLetter,
  letterFromBeek,
} from '../documents/word-in/test-support/council-letter';
import { corpusNote, corpusPath, isCorpusPresent } from './test-support/corpus';
import { run, temporaryFolder } from './test-support/run';

interface MergeAnswer {
  readonly imported: readonly {
    readonly status: string;
    readonly points: number;
    readonly new: number;
    readonly updated: number;
    readonly unchanged: number;
    readonly withdrawn: number;
    readonly warnings: readonly { readonly code: string; readonly message: string }[];
  }[];
  readonly points: number;
  readonly state: string;
}

async function start(councils: readonly string[]) {
  const folder = await temporaryFolder();
  const dossier = join(folder, 'dossier.json');
  const named = councils.map((id) => ({ id, name: `Raad ${id}`, municipality: id }));
  await writeFile(
    dossier,
    JSON.stringify({
      title: 'Nota',
      policyDocument: { title: 'Nota', municipalities: [] },
      councils: named,
      addressee: 'College',
    }),
  );
  const from = join(folder, 'start.samenadvies');
  expect((await run('new', dossier, '--out', from)).status).toBe(0);
  return { folder, from };
}

async function merge(folder: string, from: string, files: readonly string[], name: string) {
  const out = join(folder, `${name}.samenadvies`);
  const { json, status } = await run('merge', '--dossier', from, ...files, '--out', out);
  expect(status).toBe(0);
  return { out, ...(json as MergeAnswer) };
}

async function save(folder: string, name: string, letter: CouncilLetter): Promise<string> {
  const path = join(folder, `${name}.docx`);
  await writeFile(path, await councilLetter(letter));
  return `beek=${path}`;
}

test.skipIf(!isCorpusPresent)(
  `seven Word files give one state in any order, and reading them again adds nothing${corpusNote}`,
  async () => {
    const councils = ['nun', 'elb', 'old', 'put', 'erm', 'zee', 'har'];
    const { folder, from } = await start(councils);
    const files = councils.map((id) => `${id}=${corpusPath('noord-veluwe', 'contributions', `${id}.docx`)}`);
    const one = await merge(folder, from, files, 'een');
    const other = await merge(folder, from, files.toReversed(), 'ander');
    expect([one.points, other.points]).toEqual([94, 94]);
    expect(other.state).toBe(one.state);
    const again = await merge(folder, one.out, files, 'nog-eens');
    expect(again.state).toBe(one.state);
    expect(again.imported.map(({ status }) => status)).toEqual(councils.map(() => 'known'));
  },
);

test('a next version takes the place of the one before, says so, and keeps what was known', async () => {
  const { folder, from } = await start(['beek']);
  const first = await save(folder, 'eerste', letterFromBeek);
  const [, second, ...others] = letterFromBeek.points;
  const next: CouncilLetter = {
    ...letterFromBeek,
    points: [
      ...others,
      { ...second, title: 'In de avond rijdt er niets', body: second?.body.replace('zes', 'zeven') ?? '' },
      { title: 'Een huiskamer in elke wijk', body: 'In drie wijken is geen plek om elkaar te ontmoeten.' },
    ],
  };
  const one = await merge(folder, from, [first], 'een');
  const two = await merge(folder, one.out, [await save(folder, 'tweede', next)], 'twee');
  expect(two.points).toBe(6);
  expect(two.imported[0]).toMatchObject({ status: 'new', new: 1, updated: 1, unchanged: 4, withdrawn: 1 });
  expect(two.imported[0]?.warnings.find(({ code }) => code === 'word-matched')?.message).toMatch(
    /4 gelijk, 1 gewijzigd, 1 nieuw, 1 niet meer genoemd/,
  );
  // The first file again is nothing new, and does not come back.
  const three = await merge(folder, two.out, [first], 'drie');
  expect(three).toMatchObject({ state: two.state, points: 6 });
});

test('a Word file of a council that sent something else stands beside it', async () => {
  const { folder, from } = await start(['beek']);
  const json = join(folder, 'beek.json');
  const point = { ref: '1', kind: 'zorg', chapter: 'A', title: 'De taxi komt te laat', body: 'Vaak.' };
  await writeFile(
    json,
    JSON.stringify({ council: 'beek', sentBy: 'Noor', date: '2027-01-30', points: [point] }),
  );
  const word = await save(folder, 'beek', letterFromBeek);
  const one = await merge(folder, from, [json, word], 'een');
  const other = await merge(folder, from, [word, json], 'ander');
  expect(one.imported[1]?.status).toBe('fork');
  expect(one.state).toBe(other.state);
});
