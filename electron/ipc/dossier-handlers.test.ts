// Making, opening and changing dossiers, as the window asks for it.
import { join } from 'node:path';
import { currentInvitation } from '@shared/merge';
import { expect, test } from 'vitest';
import { codeOf, valueOf } from '../persistence/test-support/temporary-store';
import { testApp } from './test-support/test-context';

const newDossier = {
  title: '  Wmo 2027: méér ruimte? ',
  policyTitle: 'Beleidsplan Wmo',
  deadline: '2027-02-15',
  councils: [
    { name: 'Adviesraad Aadorp', municipality: 'Aadorp' },
    { name: 'Jongerenraad', municipality: 'Aadorp' },
    { name: 'Adviesraad Bée', municipality: "'s-Bée" },
    { name: ' ', municipality: '' },
  ],
};

test('a new dossier has councils with ids of their own, one college a municipality, and nothing to undo', async () => {
  const app = await testApp();
  const opened = valueOf(await app.ask('dossier:create', newDossier));
  expect(opened.id).toBe('wmo-2027-meer-ruimte-id1');
  const invitation = currentInvitation(opened.dossier.shared.invitations);
  expect(invitation).toMatchObject({ title: 'Wmo 2027: méér ruimte?', deadline: '2027-02-15', chapters: [] });
  expect(invitation?.councils.map(({ id }) => id)).toEqual(['aadorp', 'aadorp-2', 's-bee']);
  expect(invitation?.addressees.map(({ id, name }) => [id, name])).toEqual([
    ['college-aadorp', 'College van burgemeester en wethouders van Aadorp'],
    ['college-s-bee', "College van burgemeester en wethouders van 's-Bée"],
  ]);
  expect(invitation?.policyDocuments).toMatchObject([{ title: 'Beleidsplan Wmo' }]);
  expect(opened.dossier.local.undo).toEqual([]);
  expect(opened.dossier.local.imports.map(({ fileName }) => fileName)).toEqual(['Nieuw dossier']);
});

test('commands are kept, and the same title may be used twice', async () => {
  const app = await testApp();
  const first = valueOf(await app.ask('dossier:create', newDossier));
  const second = valueOf(await app.ask('dossier:create', newDossier));
  expect(second.id).not.toBe(first.id);
  const draft = { title: 'T', body: 'B', advice: '' };
  valueOf(
    await app.ask('dossier:command', { id: first.id, command: { type: 'write-draft', about: 'x', draft } }),
  );
  expect(valueOf(await app.ask('dossier:open', { id: first.id })).dossier.local.drafts).toEqual({ x: draft });
  expect(valueOf(await app.ask('dossier:open', { id: second.id })).dossier.local.drafts).toEqual({});
});

test('a command done while a dossier is being opened is in what the window gets', async () => {
  const app = await testApp();
  const { id } = valueOf(await app.ask('dossier:create', newDossier));
  const { stores } = app.context;
  const markOpened = stores.markOpened.bind(stores);
  const draft = { title: 'T', body: 'B', advice: '' };
  stores.markOpened = async (dossier) => {
    await markOpened(dossier);
    valueOf(await stores.perform(dossier, { type: 'write-draft', about: 'x', draft }));
  };
  expect(valueOf(await app.ask('dossier:open', { id })).dossier.local.drafts).toEqual({ x: draft });
});

test('the sample is made once, with its policy document, and is a dossier like any other', async () => {
  const app = await testApp();
  const sample = valueOf(await app.ask('dossier:open-sample', null));
  expect(sample.isSample).toBe(true);
  const invitation = currentInvitation(sample.dossier.shared.invitations);
  const hash = invitation?.policyDocuments[0]?.blob;
  expect(hash).toBeDefined();
  if (hash === undefined) return;
  const policy = new TextDecoder().decode(valueOf(await app.ask('blob:read', { id: sample.id, hash })));
  expect(policy).toMatch(/^#? ?\S/);
  const command = {
    type: 'write-draft',
    about: 'x',
    draft: { title: '', body: 'mijn werk', advice: '' },
  } as const;
  valueOf(await app.ask('dossier:command', { id: sample.id, command }));
  const again = valueOf(await app.ask('dossier:open-sample', null));
  expect(again.dossier.local.drafts).toHaveProperty('x');
  const [card, ...others] = valueOf(await app.ask('start:list', null));
  expect(others).toEqual([]);
  expect(card).toMatchObject({ isSample: true, councils: 7, contributionsIn: 7 });
});

test('a joint file makes the dossier elsewhere, and is united with what is there already', async () => {
  const here = await testApp();
  const sample = valueOf(await here.ask('dossier:open-sample', null));
  here.dialogs.savePath = join(here.folder, 'samen');
  const written = valueOf(await here.ask('exchange:export-joint', { id: sample.id }));
  expect(written?.fileName).toBe('samen.samenadvies');

  const there = await testApp();
  there.dialogs.files = [written?.path ?? ''];
  const opened = valueOf(await there.ask('dossier:choose-file', null));
  expect(opened?.dossier.shared).toEqual(sample.dossier.shared);
  expect(opened?.dossier.local.undo).toEqual([]);
  expect(opened?.isSample).toBe(false);

  there.context.openedFiles.push(written?.path ?? '');
  const again = valueOf(await there.ask('start:take-opened-file', null));
  expect(again?.dossier).toEqual(opened?.dossier);
  expect(valueOf(await there.ask('start:take-opened-file', null))).toBeNull();
});

test('what is no dossier is refused with a reason', async () => {
  const app = await testApp();
  const open = async (name: string, text: string) =>
    codeOf(await app.ask('dossier:open-file', { name, bytes: new TextEncoder().encode(text) }));
  expect(await open('bijdrage.json', '{}')).toBe('needs-dossier');
  expect(await open('brief.docx', 'PK')).toBe('word-needs-preview');
  expect(await open('kapot.samenadvies', 'geen zip')).toBe('not-a-zip');
  app.dialogs.files = [join(app.folder, 'weg.samenadvies')];
  expect(codeOf(await app.ask('dossier:choose-file', null))).toBe('file-unreadable');
  app.dialogs.files = [];
  expect(valueOf(await app.ask('dossier:choose-file', null))).toBeNull();
});

test('without the sample files the app says so', async () => {
  const app = await testApp({ resources: '/bestaat/niet' });
  expect(codeOf(await app.ask('dossier:open-sample', null))).toBe('sample-missing');
  expect(valueOf(await app.ask('help:pages', null))).toEqual([]);
});
