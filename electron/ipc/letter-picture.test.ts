// A logo: kept with the dossier, in every form of the letter, and gone again when somebody takes it back.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { letterSettings } from '@shared/views';
import { checkWordFile } from '../documents/test-support/check-word-file';
import { makePng } from '../documents/test-support/sample-pictures';
import { codeOf, valueOf } from '../persistence/test-support/temporary-store';
import { type TestApp, testApp } from './test-support/test-context';

const at = '2027-03-18T19:30:00.000Z';

async function withChosen(bytes: Uint8Array | string): Promise<TestApp> {
  const app = await testApp();
  const file = join(app.folder, 'logo.png');
  await writeFile(file, bytes);
  app.dialogs.files = [file];
  return app;
}

it('stands in the Word file and on the web page until it is taken back', async () => {
  const app = await withChosen(makePng(300, 90));
  const { id } = valueOf(await app.ask('dossier:open-sample', null));
  const pictures = async () => {
    app.dialogs.savePath = join(app.folder, 'brief.docx');
    valueOf(await app.ask('letter:export-word', { id }));
    const word = new Uint8Array(await readFile(app.dialogs.savePath));
    expect(await checkWordFile(word)).toEqual([]);
    app.dialogs.savePath = join(app.folder, 'brief.html');
    valueOf(await app.ask('letter:export-form', { id, form: 'html' }));
    const web = await readFile(app.dialogs.savePath, 'utf8');
    return [
      Object.keys(unzipSync(word)).filter((name) => name.startsWith('word/media/')).length,
      web.match(/<img src="data:image\/png;base64,[^"]+" alt="Logo van Berkelhoek"/g)?.length ?? 0,
    ];
  };
  const settings = async () =>
    letterSettings(valueOf(await app.ask('dossier:open', { id })).dossier.shared).look;

  const chosen = valueOf(await app.ask('letter:choose-picture', { id, of: 'logo' }));
  if (chosen === null) throw new Error('nothing was chosen');
  const value = { ...chosen.picture, alt: 'Logo van Berkelhoek' };
  const command = {
    type: 'add-letter-picture' as const,
    at,
    document: chosen.record,
    letterPart: { part: 'logo' as const, value },
  };
  valueOf(await app.ask('dossier:command', { id, command }));
  expect((await settings()).logo).toMatchObject({ width: 300, height: 90, alt: 'Logo van Berkelhoek' });
  expect(await pictures()).toEqual([1, 1]);

  valueOf(await app.ask('dossier:command', { id, command: { type: 'undo', at } }));
  expect((await settings()).logo).toBeNull();
  expect(await pictures()).toEqual([0, 0]);
});

it('is not kept when it is no picture', async () => {
  const app = await withChosen('geen plaatje');
  const { id } = valueOf(await app.ask('dossier:open-sample', null));
  expect(codeOf(await app.ask('letter:choose-picture', { id, of: 'logo' }))).toBe('picture-unknown');
});
