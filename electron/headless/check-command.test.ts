// The command `check`: on a decided dossier, on letters made by hand, and on a real one.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleTitles } from '@shared/i18n/nl-checks';
import { ruleIds } from '@shared/letter/checks';
import { corpusNote, corpusPath, isCorpusPresent, projectRoot } from './test-support/corpus';
import { readRealLetter } from './test-support/real-letter';
import { run, temporaryFolder } from './test-support/run';

interface Listed {
  readonly rule: string;
  readonly severity: string;
  readonly where: string;
  readonly message: string;
}

async function check(file: string): Promise<readonly Listed[]> {
  const ran = await run('check', file);
  expect(ran.status).toBe(0);
  return ran.json as Listed[];
}

const sample = join(projectRoot, 'resources', 'voorbeeld');

async function decidedSample(folder: string): Promise<string> {
  const names = await readdir(join(sample, 'bijdragen'));
  const files = names.map((name) => join(sample, 'bijdragen', name));
  const joint = join(folder, 'samen.samenadvies');
  const decided = join(folder, 'besloten.samenadvies');
  await run('merge', '--dossier', join(sample, 'dossier.json'), ...files, '--out', joint);
  await run('decide', joint, '--decisions', join(sample, 'besluiten.json'), '--out', decided);
  return decided;
}

describe('check', () => {
  it('finds nothing in the sample, as a dossier and as the Word letter made of it', async () => {
    const folder = await temporaryFolder();
    const decided = await decidedSample(folder);
    expect(await check(decided)).toEqual([]);
    const letter = join(folder, 'brief.docx');
    expect(await run('letter', decided, '--out', letter)).toMatchObject({ json: { findings: [] } });
    expect(await check(letter)).toEqual([]);
  });

  it('names the open points of every council in a dossier without decisions', async () => {
    const folder = await temporaryFolder();
    await decidedSample(folder);
    const open = await check(join(folder, 'samen.samenadvies'));
    expect(open.filter(({ rule }) => rule === 'point-undecided')).toHaveLength(7);
    const letter = await run('letter', join(folder, 'samen.samenadvies'), '--out', join(folder, 'b.docx'));
    expect(letter.json).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'date-missing' })]) as unknown,
    });
  });

  it('holds quotes beside the policy document that is named', async () => {
    const folder = await temporaryFolder();
    const decided = await decidedSample(folder);
    const policy = join(folder, 'beleid.txt');
    await writeFile(policy, 'Een heel ander stuk, over het onderhoud van bruggen en wegen.');
    const ran = await run('check', decided, '--policy', policy);
    const rules = (ran.json as Listed[]).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(['quote-not-found']));
    expect(await run('check', decided, '--policy', join(folder, 'weg.pdf'))).toMatchObject({ status: 3 });
  });

  it('reads a text file of an old Windows program', async () => {
    const file = join(await temporaryFolder(), 'brief.txt');
    await writeFile(file, Buffer.from('Geacht college,\r\n\r\nHet bel\u00e9id  is goed.\r\n', 'latin1'));
    const findings = await check(file);
    expect(findings.find(({ rule }) => rule === 'double-space')?.message).toContain('beléid');
  });

  it('lists its rules', async () => {
    const listed = (await run('check', '--rules')).json as { rule: string }[];
    expect(listed.map(({ rule }) => rule)).toEqual(ruleIds);
    expect(Object.keys(ruleTitles).sort()).toEqual([...ruleIds].sort());
  });

  it('refuses what is no letter', async () => {
    const folder = await temporaryFolder();
    const picture = join(folder, 'foto.png');
    const word = join(folder, 'brief.docx');
    const text = join(folder, 'brief.txt');
    await writeFile(picture, 'x');
    await writeFile(word, 'geen Word');
    await writeFile(text, Buffer.from([1, 0, 2]));
    expect(await run('check', picture)).toMatchObject({
      status: 3,
      json: { error: { code: 'unknown-file-type' } },
    });
    expect(await run('check', word)).toMatchObject({
      status: 3,
      json: { error: { code: 'not-a-word-file' } },
    });
    expect(await run('check', text)).toMatchObject({ status: 3, json: { error: { code: 'not-text' } } });
    expect(await run('check', join(folder, 'weg.txt'))).toMatchObject({ status: 3 });
    expect(await run('check')).toMatchObject({ status: 2 });
  });
});

describe.skipIf(!isCorpusPresent)(`the real joint letter${corpusNote}`, () => {
  const letter = corpusPath('documents', 'advies-noord-veluwe-2026-2032.txt');
  const has = (rule: string, where: string, message = '') =>
    expect.objectContaining({
      rule,
      where: expect.stringContaining(where) as unknown,
      message: expect.stringContaining(message) as unknown,
    }) as unknown;

  it('is found with its own slips, and with few alarms besides', async () => {
    const findings = await check(letter);
    expect(findings).toEqual(
      expect.arrayContaining([
        has('announced-count', '4 ', 'drietal zaken'),
        has('advice-label-missing', '3.7'),
        has('stray-punctuation', '3.3', ', ;'),
        has('number-style', '3.1', '"3.2."'),
        has('date-missing', ''),
        has('addressee-missing', ''),
        has('reference-missing', ''),
        has('council-not-signing', '', '6 raden'),
        has('item-endings', '3.2'),
        has('abbreviation-unexplained', '3.5', 'PDCA'),
        has('sender-form', 'Tot slot'),
      ]),
    );
    expect(findings.length).toBeLessThanOrEqual(18);
  });

  it('keeps the slips of its text when it is made anew in a dossier', async () => {
    const folder = await temporaryFolder();
    const { decisions } = readRealLetter(await readFile(letter, 'utf8'), () => []);
    const list = join(folder, 'besluiten.json');
    const decided = join(folder, 'besloten.samenadvies');
    await writeFile(list, JSON.stringify({ ...decisions, dropped: [] }));
    await run('decide', corpusPath('noord-veluwe', 'scenario.json'), '--decisions', list, '--out', decided);
    const findings = await check(decided);
    expect(findings).toEqual(
      expect.arrayContaining([
        has('announced-count', '4 ', 'drietal zaken'),
        has('advice-label-missing', '3.7'),
        has('stray-punctuation', '3.3', ', ;'),
        has('signature-missing', ''),
      ]),
    );
    expect(findings.map(({ rule }) => rule)).not.toContain('number-style');
  });
});
