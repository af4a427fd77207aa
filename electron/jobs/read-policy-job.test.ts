// A policy document read in a process of its own: first pages, progress, stopping, and a file that is not there.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTinyPdf } from '../documents/policy-in/test-support/tiny-pdf';
import { temporaryFolder } from '../headless/test-support/run';
import { codeOf, valueOf } from '../persistence/test-support/temporary-store';
import { ProcessJobs } from './process-jobs';

const jobs = new ProcessJobs(join(import.meta.dirname, 'job-worker.ts'), ['--import', 'tsx']);
const pdf = makeTinyPdf({
  pages: Array.from({ length: 12 }, (_, at) => [
    { text: `${at + 1} Hoofdstuk over onderwerp nummer ${at + 1}`, x: 60, y: 760, size: 18, isBold: true },
    { text: 'De gemeente zorgt voor goede begeleiding van inwoners die dat nodig hebben.', x: 60, y: 700 },
  ]),
});

test('first pages come apart from the whole, with progress', async () => {
  const told: string[] = [];
  const onProgress = ({ done, of }: { done: number; of: number }) => void told.push(`${done}/${of}`);
  const first = valueOf(await jobs.run('read-policy', { name: 'plan.pdf', source: pdf, upTo: 2 }));
  const whole = valueOf(await jobs.run('read-policy', { name: 'plan.pdf', source: pdf }, { onProgress }));
  expect(first).toMatchObject({ isWhole: false, pageCount: 12, sections: [] });
  expect(first.pages).toHaveLength(2);
  expect(whole).toMatchObject({ isWhole: true, pageCount: 12 });
  expect(whole.sections).toHaveLength(12);
  expect(told).toEqual(['0/0', '1/12', '5/12', '10/12', '12/12', '12/12']);
});

test('a path serves as well as bytes; one that leads nowhere is refused', async () => {
  const path = join(await temporaryFolder(), 'plan.pdf');
  await writeFile(path, pdf);
  expect(valueOf(await jobs.run('read-policy', { name: 'plan.pdf', source: path })).pageCount).toBe(12);
  expect(codeOf(await jobs.run('read-policy', { name: 'x.pdf', source: `${path}.weg` }))).toBe(
    'policy-not-found',
  );
});

test('reading can be stopped', async () => {
  const stop = new AbortController();
  const running = jobs.run(
    'read-policy',
    { name: 'plan.pdf', source: pdf },
    { signal: stop.signal, onProgress: () => stop.abort() },
  );
  expect(codeOf(await running)).toBe('job-cancelled');
});
