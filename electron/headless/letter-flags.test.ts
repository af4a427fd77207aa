// The words with which `letter` overrules a dossier's letter settings.
import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import { readWordBack } from '../documents/test-support/read-word-back';
import { readLetterFlags } from './letter-flags';
import { projectRoot } from './test-support/corpus';
import { run, temporaryFolder } from './test-support/run';

const flags = (given: Record<string, string>) => readLetterFlags((name) => given[name]);

describe('the flags of a letter', () => {
  it('overrule only what they name', () => {
    expect(flags({})).toEqual({});
    expect(
      flags({ form: 'report', support: 'always', contents: 'on', annexes: 'decisions,abbreviations' }),
    ).toEqual({
      form: 'report',
      supportLine: 'always',
      contents: true,
      annexes: ['abbreviations', 'decisions'],
    });
    expect(flags({ annexes: 'none' })).toEqual({ annexes: [] });
  });

  it('say which words are possible', () => {
    expect(flags({ summary: 'kort' })).toBe('--summary kan zijn: off, list, table');
    expect(flags({ annexes: 'alles' })).toContain('abbreviations,contributions,decisions');
  });

  it('make their way into the file', async () => {
    const folder = await temporaryFolder();
    const sample = join(projectRoot, 'resources', 'voorbeeld', 'dossier.json');
    const point = { ref: 'een', kind: 'advies', chapter: '1 Begin', title: 'Begin', body: 'Tekst.' };
    const file = join(folder, 'samen.samenadvies');
    const contribution = join(folder, 'ber.json');
    await writeFile(
      contribution,
      JSON.stringify({ council: 'ber', sentBy: 'x', date: '2027-01-02', points: [point] }),
    );
    expect((await run('merge', '--dossier', sample, contribution, '--out', file)).status).toBe(0);
    const out = join(folder, 'brief.docx');
    expect(
      (await run('letter', file, '--out', out, '--contents', 'on', '--annexes', 'contributions')).status,
    ).toBe(0);
    const { paragraphs, headings } = readWordBack(new Uint8Array(await readFile(out)));
    expect(paragraphs.map(({ style }) => style)).toContain('TOC1');
    expect(headings.map(({ number }) => number)).toContain('Bijlage A');
    expect((await run('letter', file, '--out', out, '--form', 'boek')).status).toBe(2);
  });
});
