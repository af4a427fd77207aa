// Word files that ask for more than a computer has, on the command line: ended by the guard, and nothing else is harmed.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail } from '@shared/domain';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { councilLetter, letterFromBeek } from '../documents/word-in/test-support/council-letter';
import { ProcessJobs } from '../jobs/process-jobs';
import { runWith, temporaryFolder } from './test-support/run';

const io = {
  print: () => Promise.resolve(fail('pdf-engine-missing', '')),
  jobs: new ProcessJobs(join(import.meta.dirname, '..', 'jobs', 'job-worker.ts'), ['--import', 'tsx']),
};

/** Small on disk; read, it is half a million elements with attributes of their own. */
function explodingFile(): Uint8Array {
  const attributes = Array.from({ length: 12 }, (_, at) => ` w:a${at}="waarde ${at}"`).join('');
  const runs = `<w:p><w:r${attributes}><w:t${attributes}>woord</w:t></w:r></w:p>`.repeat(120_000);
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="${namespace}"><w:body>${runs}</w:body></w:document>`),
  });
}

const invitation = {
  title: 'Nota',
  policyDocument: { title: 'Nota', municipalities: [] },
  councils: [
    { id: 'beek', name: 'Raad van Beek', municipality: 'Beek' },
    { id: 'dorp', name: 'Raad van Dorp', municipality: 'Dorp' },
  ],
  addressee: 'College',
};

test('a file that explodes is refused in a sentence, and spoils no other of a merge', async () => {
  const folder = await temporaryFolder();
  const at = (name: string) => join(folder, name);
  const bytes = explodingFile();
  expect(bytes.length).toBeLessThan(1_000_000);
  await writeFile(at('knal.docx'), bytes);
  await writeFile(at('goed.docx'), await councilLetter(letterFromBeek));
  await writeFile(at('dossier.json'), JSON.stringify(invitation));
  const refusal = { status: 3, json: { error: { code: 'job-memory' } } };
  expect(await runWith(io, 'read-word', at('knal.docx'))).toMatchObject(refusal);
  expect(await runWith(io, 'check', at('knal.docx'))).toMatchObject(refusal);
  expect((await runWith(io, 'new', at('dossier.json'), '--out', at('start'))).status).toBe(0);
  const files = [`dorp=${at('knal.docx')}`, `beek=${at('goed.docx')}`];
  const merged = await runWith(io, 'merge', '--dossier', at('start'), ...files, '--out', at('samen'));
  expect(merged).toMatchObject({
    status: 4,
    json: { imported: [{ council: 'beek' }], refused: [{ code: 'job-memory' }] },
  });
  expect(existsSync(at('samen'))).toBe(true);
}, 180_000);
