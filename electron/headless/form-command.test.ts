// A form made, filled in, read and merged on the command line.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkWordFile } from '../documents/test-support/check-word-file';
import {
  choose,
  deleteBlock,
  editForm,
  fill,
  paragraph,
  replace,
  run as runOf,
} from '../documents/word-form/test-support/edit-form';
import { projectRoot } from './test-support/corpus';
import { run, temporaryFolder } from './test-support/run';

const sample = join(projectRoot, 'resources', 'voorbeeld');
const dossier = join(sample, 'dossier.json');

interface ReadPoints {
  points: { id?: string; kind: string; chapter: string; title: string; body: string }[];
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}

test('an empty form is filled in and read back', async () => {
  const folder = await temporaryFolder();
  const form = join(folder, 'formulier.docx');
  const made = await run('form', dossier, '--out', form);
  expect(made).toMatchObject({ status: 0, json: { file: form, points: 0 } });
  const bytes = await bytesOf(form);
  expect(await checkWordFile(bytes)).toEqual([]);
  expect(await run('read-word', form)).toMatchObject({ status: 0, json: { points: [], notPoints: [] } });
  const filled = join(folder, 'ingevuld.docx');
  await writeFile(
    filled,
    editForm(
      bytes,
      choose('Zorg', 1),
      fill('title', runOf('Te weinig tijd'), 1),
      fill('body', paragraph('De tijd is te kort.'), 1),
      fill('quote', paragraph('Alles gaat snel.'), 1),
    ),
  );
  const { chapters } = made.json as { chapters: string[] };
  expect(await run('read-word', filled)).toMatchObject({
    status: 0,
    json: {
      points: [
        {
          kind: 'zorg',
          chapter: chapters[1],
          title: 'Te weinig tijd',
          body: 'De tijd is te kort.',
          source: { quote: 'Alles gaat snel.' },
        },
      ],
      notPoints: [],
    },
  });
});

test('a council’s own form, sent back changed, replaces what it sent with the same points', async () => {
  const folder = await temporaryFolder();
  const joint = join(folder, 'samen.samenadvies');
  await run('merge', '--dossier', dossier, join(sample, 'bijdragen', 'dij.json'), '--out', joint);
  const form = join(folder, 'dij.docx');
  const made = await run('form', joint, '--council', 'dij', '--out', form);
  const { points: sent } = made.json as { points: number };
  expect(sent).toBeGreaterThan(2);
  const before = (await run('read-word', form)).json as ReadPoints;
  expect(before.points).toHaveLength(sent);
  expect(new Set(before.points.map(({ id }) => id)).size).toBe(sent);
  await writeFile(form, editForm(await bytesOf(form), deleteBlock(2), replace('Online gokken', 'Gokken')));
  const again = join(folder, 'weer.samenadvies');
  const merged = await run('merge', '--dossier', joint, `dij=${form}`, '--out', again);
  expect(merged).toMatchObject({
    status: 0,
    json: {
      imported: [{ council: 'dij', status: 'new', new: 0, updated: 1, withdrawn: 1, unchanged: sent - 2 }],
      points: sent - 1,
    },
  });
});

test('a wrong council, a wrong word or no dossier is refused', async () => {
  const folder = await temporaryFolder();
  const out = join(folder, 'formulier.docx');
  expect(await run('form', dossier, '--out', out, '--council', 'nergens')).toMatchObject({
    status: 3,
    json: { error: { code: 'unknown-council' } },
  });
  expect(await run('form', dossier)).toMatchObject({ status: 2 });
  expect(await run('form', join(folder, 'weg.json'), '--out', out)).toMatchObject({
    status: 3,
    json: { error: { code: 'file-missing' } },
  });
});
