// The joint draft out, an answer back, and the decision list: as the windows of two computers ask for it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from '@shared/commands';
import { type DossierId, councilIdSchema } from '@shared/domain';
import { readEnvelope } from '@shared/exchange/read-envelope';
import { agreement, ownAgreement } from '@shared/views';
import { expect, test } from 'vitest';
import { checkWordFile } from '../documents/test-support/check-word-file';
import { readWordAsText } from '../documents/test-support/render-word';
import { codeOf, valueOf } from '../persistence/test-support/temporary-store';
import { contributionOf, outline, send, take } from './test-support/councils';
import { type TestApp, testApp } from './test-support/test-context';

const aadorp = councilIdSchema.parse('aadorp');
const beek = councilIdSchema.parse('beek');

async function decided() {
  const joint = await testApp();
  const { id } = valueOf(
    await joint.ask('dossier:create', {
      title: 'Proef',
      policyTitle: 'Nota',
      deadline: '2027-02-15',
      councils: [
        { name: 'Raad A', municipality: 'Aadorp' },
        { name: 'Raad B', municipality: 'Beek' },
      ],
    }),
  );
  await perform(joint, id, send(contributionOf(id, 'aadorp', { a1: 'De taxi.', a2: 'Het loket.' })));
  await perform(
    joint,
    id,
    send({ ...contributionOf(id, 'beek', { m1: 'Inbreng.' }), role: 'member', author: 'Bo' }),
  );
  const { shared } = await dossierOf(joint, id);
  await perform(joint, id, outline('s1'), take(shared, 'j1', ['aadorp/a1'], 'De taxi komt op tijd.'));
  return { joint, id };
}

async function perform(app: TestApp, id: DossierId, ...commands: Command[]): Promise<void> {
  for (const command of commands) valueOf(await app.ask('dossier:command', { id, command }));
}

async function dossierOf(app: TestApp, id: DossierId) {
  return valueOf(await app.ask('dossier:open', { id })).dossier;
}

test('the joint draft goes out, a council answers, and the joint secretary sees who is left', async () => {
  const { joint, id } = await decided();
  joint.dialogs.savePath = join(joint.folder, 'concept');
  const draft = valueOf(await joint.ask('agreement:send-draft', { id }))?.path ?? '';
  expect(joint.dialogs.lastFileName).toBe('Proef gezamenlijk concept.samenadvies');
  const envelope = valueOf(readEnvelope(new Uint8Array(await readFile(draft))));
  expect(envelope.kind).toBe('draft');
  // What a member sent to its own council is nobody else's.
  expect(envelope.records.some((record) => record.type === 'contribution' && record.role === 'member')).toBe(
    false,
  );

  const there = await testApp();
  there.dialogs.files = [draft];
  valueOf(await there.ask('dossier:choose-file', null));
  const dossier = await dossierOf(there, id);
  expect(dossier.local.role).toBe('participant');
  expect(codeOf(await there.ask('agreement:send-answer', { id }))).toBe('no-answer-council');
  await perform(there, id, { type: 'choose-role', role: 'participant', council: beek });
  expect(codeOf(await there.ask('agreement:send-answer', { id }))).toBe('nothing-to-answer');
  const [point] = ownAgreement(await dossierOf(there, id), beek).points;
  if (point === undefined) throw new Error('The draft has no points.');
  await perform(there, id, {
    type: 'write-answer',
    council: beek,
    put: [{ jointPoint: point.joint.id, draft: point.draft, reply: 'bezwaar', text: 'Te duur.' }],
    remove: [],
  });
  there.dialogs.savePath = null;
  expect(valueOf(await there.ask('agreement:send-answer', { id }))).toBeNull();
  expect((await dossierOf(there, id)).shared.answers).toEqual({});
  there.dialogs.savePath = join(there.folder, 'antwoord');
  const sent = valueOf(await there.ask('agreement:send-answer', { id }));
  expect(there.dialogs.lastFileName).toBe('Raad B antwoord.samenadvies');
  expect(sent).toMatchObject({ points: 1 });
  // Without anything new it is the same answer again.
  const again = valueOf(await there.ask('agreement:send-answer', { id }));
  expect(again).toMatchObject({ answer: sent?.answer, commands: [] });

  const name = 'antwoord.samenadvies';
  const bytes = new Uint8Array(await readFile(sent?.file.path ?? ''));
  const imported = valueOf(await joint.ask('exchange:import-files', { id, files: [{ name, bytes }] }));
  expect(imported.files[0]).toMatchObject({ answers: [{ council: beek, points: 1 }], otherRecords: 0 });
  const [seen] = agreement((await dossierOf(joint, id)).shared).points;
  expect(seen?.waiting).toEqual([aadorp]);
  expect(seen?.councils[1]).toMatchObject({
    state: 'answered',
    counts: { stance: 'tegen', text: 'Te duur.' },
  });
});

test('without a decision there is no draft to send', async () => {
  const app = await testApp();
  const { id } = valueOf(
    await app.ask('dossier:create', {
      title: 'Proef',
      policyTitle: 'Nota',
      deadline: '2027-02-15',
      councils: [{ name: 'Raad A', municipality: 'Aadorp' }],
    }),
  );
  expect(codeOf(await app.ask('agreement:send-draft', { id }))).toBe('no-joint-points');
});

test('the decision list is a sound Word file, and a file that says the same to other programs', async () => {
  const { joint, id } = await decided();
  joint.dialogs.savePath = join(joint.folder, 'besluiten');
  const word = valueOf(await joint.ask('decisions:export', { id, form: 'word' }))?.path ?? '';
  expect(joint.dialogs.lastFileName).toBe('Proef besluitenlijst.docx');
  const bytes = new Uint8Array(await readFile(word));
  expect(await checkWordFile(bytes)).toEqual([]);
  const text = await readWordAsText(bytes);
  expect(text).toContain('Aangepast');
  expect(text).toContain('Over 1 punt is nog niet besloten.');
  const json = valueOf(await joint.ask('decisions:export', { id, form: 'json' }))?.path ?? '';
  expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({
    format: 'samenadvies-besluiten/1',
    jointPoints: [{ id: 'j1', refs: ['a1'] }],
  });
});
