// Letters as files: what somebody changed or has open is left alone, one for each college, and the letter that was sent.
import { readFile, readdir, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DecisionAct } from '@shared/domain';
import { describe, expect, it } from 'vitest';
import { letterSettings } from '@shared/views';
import { codeOf, valueOf } from '../persistence/test-support/temporary-store';
import { type TestApp, testApp } from './test-support/test-context';

async function withSample(): Promise<{ app: TestApp; id: Awaited<ReturnType<typeof openSample>>['id'] }> {
  const app = await testApp();
  return { app, id: (await openSample(app)).id };
}

async function openSample(app: TestApp) {
  return valueOf(await app.ask('dossier:open-sample', null));
}

const text = (path: string) => readFile(path, 'utf8');

describe('a letter that is saved again', () => {
  it('replaces what the app wrote itself', async () => {
    const { app, id } = await withSample();
    app.dialogs.savePath = join(app.folder, 'brief.docx');
    const first = valueOf(await app.ask('letter:export-word', { id }));
    expect(valueOf(await app.ask('letter:export-word', { id }))).toEqual(first);
  });

  it.each([
    ['somebody changed it', 'brief.docx', 'Iemand heeft ‘brief.docx’ veranderd'],
    ['it is open in Word', '~$ief.docx', '‘brief.docx’ is open in een ander programma'],
    ['it is open in LibreOffice', '.~lock.brief.docx#', '‘brief.docx’ is open in een ander programma'],
  ])('is not overwritten when %s, and another name is proposed', async (_, touched, sentence) => {
    const { app, id } = await withSample();
    const path = join(app.folder, 'brief.docx');
    app.dialogs.savePath = path;
    valueOf(await app.ask('letter:export-word', { id }));
    await writeFile(join(app.folder, touched), 'met de hand');
    const before = await readFile(path);
    const refused = valueOf(await app.ask('letter:export-word', { id }));
    expect(refused).toMatchObject({
      leftAlone: expect.stringContaining(sentence) as string,
      proposal: 'brief 2.docx',
    });
    expect(await readFile(path)).toEqual(before);
    app.dialogs.savePath = join(app.folder, 'brief 2.docx');
    await app.ask('letter:export-word', { id, fileName: 'brief 2.docx' });
    expect(app.dialogs.lastFileName).toBe('brief 2.docx');
    expect(await readdir(app.folder)).toContain('brief 2.docx');
  });

  it('leaves a file alone that it never wrote', async () => {
    const { app, id } = await withSample();
    const path = join(app.folder, 'ander.docx');
    await writeFile(path, 'van iemand anders');
    app.dialogs.savePath = path;
    expect(valueOf(await app.ask('letter:export-word', { id }))).toMatchObject({ proposal: 'ander 2.docx' });
    expect(await text(path)).toBe('van iemand anders');
  });
});

describe('a letter for each college', () => {
  it('goes into the chosen folder, beside what is there already', async () => {
    const { app, id } = await withSample();
    const folder = join(app.folder, 'brieven');
    await mkdir(folder);
    const { shared } = valueOf(await app.ask('dossier:open', { id })).dossier;
    const { addressees } = letterSettings(shared);
    expect(valueOf(await app.ask('letter:export-each', { id }))).toBeNull();
    app.dialogs.folder = folder;
    const first = valueOf(await app.ask('letter:export-each', { id }));
    expect(first?.files).toHaveLength(addressees.length);
    const [one = ''] = await readdir(folder);
    await writeFile(join(folder, one), 'met de hand');
    const again = valueOf(await app.ask('letter:export-each', { id }));
    expect(again?.renamed).toEqual([{ wanted: one, fileName: one.replace('.docx', ' 2.docx') }]);
    expect(await text(join(folder, one))).toBe('met de hand');
    expect(await readdir(folder)).toHaveLength(addressees.length + 1);
  });

  it('says so when no college is known', async () => {
    const { app, id } = await withSample();
    const act: DecisionAct = { act: 'set-letter-part', letterPart: { part: 'addressees', value: [] } };
    const command = { type: 'decide' as const, at: '2027-03-18T19:30:00.000Z', acts: [act] };
    valueOf(await app.ask('dossier:command', { id, command }));
    expect(codeOf(await app.ask('letter:export-each', { id }))).toBe('no-colleges');
  });
});

describe('the letter that was sent', () => {
  it('is kept, and a mended comma is the only difference', async () => {
    const { app, id } = await withSample();
    const path = join(app.folder, 'brief.docx');
    app.dialogs.savePath = path;
    const opening = 'Wij schrijven u samen en dat doen wij graag.';
    const act: DecisionAct = { act: 'set-letter-part', letterPart: { part: 'opening', value: opening } };
    const command = { type: 'decide' as const, at: '2027-03-18T19:30:00.000Z', acts: [act] };
    valueOf(await app.ask('dossier:command', { id, command }));
    valueOf(await app.ask('letter:export-word', { id }));
    const mended = opening.replace(' en dat', ', en dat');
    const parts = unzipSync(new Uint8Array(await readFile(path)));
    const main = parts['word/document.xml'] ?? new Uint8Array();
    parts['word/document.xml'] = strToU8(strFromU8(main).replace(opening, mended));
    await writeFile(path, zipSync(parts));

    app.dialogs.files = [path];
    const kept = valueOf(await app.ask('letter:keep-sent', { id }));
    const hash = kept?.record.hash;
    if (hash === undefined) throw new Error('nothing was kept');
    const differences = valueOf(await app.ask('letter:compare-sent', { id, hash }));
    // The sample is not decided, so its own word CONCEPT is gone from what is compared only when councils agreed.
    expect(differences.filter(({ before }) => !before.startsWith('CONCEPT'))).toEqual([
      { place: '', before: opening, after: mended },
    ]);
    expect(new Uint8Array(valueOf(await app.ask('blob:read', { id, hash })))).toEqual(
      new Uint8Array(await readFile(path)),
    );
  });

  it('may be a PDF, which is kept without differences; anything else is refused', async () => {
    const { app, id } = await withSample();
    const pdf = join(app.folder, 'brief.pdf');
    await writeFile(pdf, '%PDF-1.7 proef');
    app.dialogs.files = [pdf];
    const hash = valueOf(await app.ask('letter:keep-sent', { id }))?.record.hash;
    if (hash === undefined) throw new Error('nothing was kept');
    expect(codeOf(await app.ask('letter:compare-sent', { id, hash }))).toBe('sent-is-pdf');
    const other = join(app.folder, 'brief.docx');
    await writeFile(other, 'geen zip');
    app.dialogs.files = [other];
    expect(codeOf(await app.ask('letter:keep-sent', { id }))).toBe('not-a-letter');
  });
});
