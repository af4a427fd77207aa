// The letter in other forms through the door of the window: what is written, and what is said of quotes.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fail } from '@shared/domain';
import { testApp } from './test-support/test-context';

async function withSample(changes: Parameters<typeof testApp>[0] = {}) {
  const app = await testApp(changes);
  const opened = await app.ask('dossier:open-sample', null);
  if (!opened.ok) throw new Error(opened.error.code);
  return { app, id: opened.value.dossier.shared.dossier };
}

describe('letter:export-form', () => {
  it.each([
    ['pdf', 'brief.pdf', /^%PDF-/],
    ['html', 'brief.html', /^<!doctype html>/],
    ['text', 'brief.txt', /^\ufeff\S/],
  ] as const)('writes %s where the person wants it', async (form, name, start) => {
    const { app, id } = await withSample();
    app.dialogs.savePath = join(app.folder, name);
    expect(await app.ask('letter:export-form', { id, form })).toMatchObject({ value: { fileName: name } });
    expect(await readFile(join(app.folder, name), 'utf8')).toMatch(start);
    expect(app.dialogs.lastFileName).toMatch(new RegExp(`^[^.]+\\.${name.split('.')[1] ?? ''}$`));
  });

  it('leaves a file alone that somebody went on working on', async () => {
    const { app, id } = await withSample();
    const path = join(app.folder, 'brief.txt');
    app.dialogs.savePath = path;
    await app.ask('letter:export-form', { id, form: 'text' });
    await writeFile(path, 'Met de hand verbeterd.');
    expect(await app.ask('letter:export-form', { id, form: 'text' })).toMatchObject({
      error: { code: 'left-alone', message: expect.stringContaining('brief.txt') as string },
    });
    expect(await readFile(path, 'utf8')).toBe('Met de hand verbeterd.');
  });

  it('asks for no place when there is nothing to save', async () => {
    const { app, id } = await withSample({ print: () => Promise.resolve(fail('pdf-not-made', 'Mislukt.')) });
    app.dialogs.savePath = join(app.folder, 'brief.pdf');
    expect(await app.ask('letter:export-form', { id, form: 'pdf' })).toMatchObject({
      error: { code: 'pdf-not-made' },
    });
    expect(app.dialogs.lastFileName).toBe('');
  });
});

describe('letter:check-quotes', () => {
  it('says nothing of documents that are not at hand', async () => {
    const { app, id } = await withSample();
    expect(await app.ask('letter:check-quotes', { id })).toMatchObject({ ok: true });
  });
});
