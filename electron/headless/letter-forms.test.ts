// The command `letter` with other forms beside Word: PDF, a page for a website, plain text.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { succeed } from '@shared/domain';
import { projectRoot } from './test-support/corpus';
import { run, runPrinting, temporaryFolder } from './test-support/run';

const dossier = join(projectRoot, 'resources', 'voorbeeld', 'dossier.json');

describe('letter', () => {
  it('writes the other forms beside the Word file', async () => {
    const folder = await temporaryFolder();
    const files = ['brief.docx', 'brief.pdf', 'brief.html', 'brief.txt'].map((name) => join(folder, name));
    const [out = '', pdf = '', html = '', text = ''] = files;
    const print = (page: string) => Promise.resolve(succeed(new TextEncoder().encode(`%PDF ${page.length}`)));
    const ran = await runPrinting(
      print,
      ...['letter', dossier, '--out', out, '--pdf', pdf, '--html', html, '--text', text],
    );
    expect(ran).toMatchObject({ status: 0, json: { files } });
    expect(await readFile(pdf, 'utf8')).toMatch(/^%PDF \d+$/);
    expect(await readFile(html, 'utf8')).toMatch(/^<!doctype html>/);
    expect(await readFile(text, 'utf8')).not.toMatch(/<[a-z]/);
  });

  it('writes nothing where there is nothing to print with', async () => {
    const folder = await temporaryFolder();
    const words = [
      'letter',
      dossier,
      '--out',
      join(folder, 'brief.docx'),
      '--pdf',
      join(folder, 'brief.pdf'),
    ];
    expect(await run(...words)).toMatchObject({
      status: 3,
      json: { error: { code: 'pdf-engine-missing' } },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes other forms for one letter only', async () => {
    expect(await run('letter', dossier, '--each', 'map', '--pdf', 'x.pdf')).toMatchObject({ status: 2 });
  });
});
