// The Word form, as the window asks for it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { councilIdSchema } from '@shared/domain';
import { readForm } from '@shared/word-form';
import { expect, test } from 'vitest';
import { checkWordFile } from '../documents/test-support/check-word-file';
import { readWord } from '../documents/word-in/read-word';
import { codeOf, valueOf } from '../persistence/test-support/temporary-store';
import { testApp } from './test-support/test-context';

async function withDossier() {
  const app = await testApp();
  const councils = [
    { name: 'Raad A', municipality: 'Aadorp' },
    { name: 'Raad B', municipality: 'Beek' },
  ];
  const opened = valueOf(
    await app.ask('dossier:create', {
      title: 'Vervoer: nu/straks',
      policyTitle: 'Plan',
      deadline: null,
      councils,
    }),
  );
  return { app, id: opened.dossier.shared.dossier };
}

async function formAt(path: string) {
  const document = valueOf(readWord(new Uint8Array(await readFile(path))));
  return readForm(document);
}

test('a form is written where the person wants it, under a name that says for whom', async () => {
  const { app, id } = await withDossier();
  app.dialogs.savePath = join(app.folder, 'formulier.docx');
  const written = valueOf(await app.ask('word-form:write', { id, council: councilIdSchema.parse('aadorp') }));
  expect(app.dialogs.lastFileName).toBe('Formulier Raad A - Vervoer nu straks.docx');
  expect(written?.fileName).toBe('formulier.docx');
  expect(await checkWordFile(new Uint8Array(await readFile(written?.path ?? '')))).toEqual([]);
  expect(await formAt(written?.path ?? '')).toMatchObject({
    points: [],
    form: { dossier: id, council: 'aadorp', basedOn: [] },
  });
});

test('points that the council sent are in its form', async () => {
  const { app, id } = await withDossier();
  const sent = {
    council: 'beek',
    sentBy: 'Noor',
    date: '2027-01-30',
    points: [{ ref: 'b1', kind: 'zorg', chapter: 'Een', title: 'Taxi', body: 'De taxi komt **niet**.' }],
  };
  const bytes = new TextEncoder().encode(JSON.stringify(sent));
  valueOf(await app.ask('exchange:import-files', { id, files: [{ name: 'b.json', bytes }] }));
  app.dialogs.savePath = join(app.folder, 'beek');
  const written = valueOf(await app.ask('word-form:write', { id, council: councilIdSchema.parse('beek') }));
  expect(await formAt(written?.path ?? '')).toMatchObject({
    points: [{ title: 'Taxi', body: 'De taxi komt **niet**.', chapter: 'Een', kind: 'zorg' }],
    form: { council: 'beek', basedOn: [expect.any(String)] },
  });
});

test('a form for all councils, a place that was not chosen, and a council that is not there', async () => {
  const { app, id } = await withDossier();
  expect(valueOf(await app.ask('word-form:write', { id }))).toBeNull();
  expect(app.dialogs.lastFileName).toBe('Formulier voor adviesraden - Vervoer nu straks.docx');
  const wrong = await app.ask('word-form:write', { id, council: councilIdSchema.parse('nergens') });
  expect(codeOf(wrong)).toBe('unknown-council');
});
