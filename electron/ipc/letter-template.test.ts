// The council's own Word template: kept with the dossier, used for the Word file, and left out again.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { letterSettings } from '@shared/views';
import { handmadeTemplate, headerText } from '../documents/house-style/test-support/templates';
import { codeOf, valueOf } from '../persistence/test-support/temporary-store';
import { type TestApp, testApp } from './test-support/test-context';

const at = '2027-03-18T19:30:00.000Z';

async function withChosen(bytes: Uint8Array | string): Promise<TestApp> {
  const app = await testApp();
  const file = join(app.folder, 'huisstijl.dotx');
  await writeFile(file, bytes);
  app.dialogs.files = [file];
  return app;
}

it('gives the Word file its header until it is taken away again', async () => {
  const app = await withChosen(handmadeTemplate());
  const { id } = valueOf(await app.ask('dossier:open-sample', null));
  const path = join(app.folder, 'brief.docx');
  app.dialogs.savePath = path;
  const headers = async () => {
    valueOf(await app.ask('letter:export-word', { id }));
    const parts = unzipSync(new Uint8Array(await readFile(path)));
    return Object.entries(parts).flatMap(([name, part]) => (/header/.test(name) ? [strFromU8(part)] : []));
  };

  const kept = valueOf(await app.ask('letter:choose-template', { id }));
  if (kept === null) throw new Error('nothing was kept');
  const { record, fileName } = kept;
  const template = { blob: record.hash, name: fileName };
  const command = { type: 'add-template' as const, at, document: record, template };
  valueOf(await app.ask('dossier:command', { id, command }));
  const { shared } = valueOf(await app.ask('dossier:open', { id })).dossier;
  expect(letterSettings(shared).template).toMatchObject({ name: 'huisstijl.dotx' });
  expect((await headers()).some((header) => header.includes(headerText))).toBe(true);

  const without = { act: 'set-letter-part' as const, letterPart: { part: 'template' as const, value: null } };
  valueOf(await app.ask('dossier:command', { id, command: { type: 'decide', at, acts: [without] } }));
  expect((await headers()).some((header) => header.includes(headerText))).toBe(false);
});

it('is not kept when the letter cannot be made with it', async () => {
  const app = await withChosen('geen sjabloon');
  const { id } = valueOf(await app.ask('dossier:open-sample', null));
  expect(codeOf(await app.ask('letter:choose-template', { id }))).toBe('style-unreadable');
});
