// Jobs in processes of their own: what they answer, and what becomes of those that misbehave.
import { join } from 'node:path';
import { dossierIdSchema } from '@shared/domain';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { councilLetter, letterFromBeek } from '../documents/word-in/test-support/council-letter';
import { codeOf, valueOf } from '../persistence/test-support/temporary-store';
import type { JobInput } from './job-port';
import { ProcessJobs } from './process-jobs';

const worker = (...path: string[]) =>
  new ProcessJobs(join(import.meta.dirname, ...path), ['--import', 'tsx']);
const realWorker = worker('job-worker.ts');
const awkward = worker('test-support', 'awkward-worker.ts');
const hungry = worker('test-support', 'hungry-worker.ts');
const suggestInput: JobInput<'suggest'> = { points: [], wordLists: 'é' };
const letterInput: JobInput<'write-letter'> = {
  letter: { language: 'nl-NL', title: '', author: '', subject: '', isConcept: false, blocks: [] },
  now: '2027-01-31T10:15:00.000Z',
};

test('the real worker reads files and tells apart good, bad and unknown', async () => {
  const json = JSON.stringify({
    council: 'dorp',
    sentBy: 'Noor',
    date: '2027-01-30',
    points: [{ ref: '1', kind: 'zorg', chapter: 'Een', title: 'Vervoer', body: 'Te weinig bussen.' }],
  });
  const files = [
    { name: 'goed.json', bytes: new TextEncoder().encode(json) },
    { name: 'slecht.samenadvies', bytes: new Uint8Array([1, 2, 3]) },
    { name: 'brief.DOCX', bytes: new Uint8Array() },
    { name: 'zonder ending', bytes: new Uint8Array() },
  ];
  const results = valueOf(
    await realWorker.run('read-files', { files, dossier: dossierIdSchema.parse('d1') }),
  );
  expect(results.map(codeOf)).toEqual(['ok', 'not-a-zip', 'word-needs-preview', 'unknown-file-type']);
  expect(results[0]?.ok === true && results[0].value.records[0]?.type).toBe('contribution');
});

test('a job that answers takes bytes and text along', async () => {
  expect(valueOf(await awkward.run('suggest', suggestInput))).toEqual(suggestInput);
});

test('a job that dies is a crash, one that goes on for ever is ended, one may be stopped', async () => {
  expect(codeOf(await awkward.run('read-files', { files: [], dossier: null }))).toBe('job-crashed');
  expect(codeOf(await awkward.run('write-letter', letterInput, { timeoutMs: 300 }))).toBe('job-timeout');
  const stop = new AbortController();
  const stopped = awkward.run('write-letter', letterInput, { signal: stop.signal });
  setTimeout(() => stop.abort(), 200);
  expect(codeOf(await stopped)).toBe('job-cancelled');
});

test('a job above its memory is ended, also while it is busy', async () => {
  expect(codeOf(await hungry.run('suggest', suggestInput, { memoryMb: 400 }))).toBe('job-memory');
});

test('many jobs at once wait for their turn', async () => {
  const results = await Promise.all(Array.from({ length: 8 }, () => awkward.run('suggest', suggestInput)));
  expect(results.every((result) => result.ok)).toBe(true);
});

test('a Word file is read in a process of its own, within time and memory', async () => {
  const file = { name: 'beek.docx', bytes: await councilLetter(letterFromBeek) };
  expect(valueOf(await realWorker.run('read-word', { file })).points).toHaveLength(6);
  expect(codeOf(await realWorker.run('read-word', { file }, { timeoutMs: 50 }))).toBe('job-timeout');
  // As many as are let in at all, three elements each.
  const paragraphs = Array.from(
    { length: 330_000 },
    (_, at) => `<w:p><w:r><w:t>Punt ${at * 7919}</w:t></w:r></w:p>`,
  );
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const endless = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${main}"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
  });
  const heavy = { name: 'eindeloos.docx', bytes: endless };
  expect(codeOf(await realWorker.run('read-word', { file: heavy }, { memoryMb: 250 }))).toBe('job-memory');
});
