// Inviting, sending and reading, as the windows of two councils and a joint secretary ask for it.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, type WorkingPoint, applyAll, reviseInvitation } from '@shared/commands';
import { type Contribution, type DossierId, councilIdSchema } from '@shared/domain';
import { readEnvelope } from '@shared/exchange/read-envelope';
import { policyRefusals } from '@shared/i18n/nl-policy';
import { currentInvitation } from '@shared/merge';
import { pointOf, ready } from '@shared/test-support/own-council';
import { contributionOverview, currentPoints, ownContribution } from '@shared/views';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeTinyPdf } from '../documents/policy-in/test-support/tiny-pdf';
import { checkWordFile } from '../documents/test-support/check-word-file';
import { readWordBack } from '../documents/test-support/read-word-back';
import { importWord } from '../documents/word-in/import-word';
import { codeOf, valueOf } from '../persistence/test-support/temporary-store';
import { type TestApp, testApp } from './test-support/test-context';

const aadorp = councilIdSchema.parse('aadorp');
const council = { role: 'council' } as const;

/** The joint secretary with an invitation in a file, and a council that has opened it. */
async function invited() {
  const joint = await testApp();
  const { id } = valueOf(
    await joint.ask('dossier:create', {
      title: 'Proef: a/b?',
      policyTitle: 'Nota',
      deadline: '2027-02-15',
      councils: [
        { name: 'Raad A', municipality: 'Aadorp' },
        { name: 'Raad B', municipality: 'Beek' },
      ],
    }),
  );
  const invitation = await sendInvitation(joint, id, 'uitnodiging');
  const there = await testApp();
  await openFile(there, invitation);
  await perform(there, id, { type: 'choose-role', role: 'participant', council: aadorp });
  return { joint, there, id };
}

async function sendInvitation(joint: TestApp, id: DossierId, name: string): Promise<string> {
  joint.dialogs.savePath = join(joint.folder, name);
  return valueOf(await joint.ask('invitation:send', { id }))?.path ?? '';
}

async function openFile(app: TestApp, path: string) {
  app.dialogs.files = [path];
  const opened = valueOf(await app.ask('dossier:choose-file', null));
  if (opened === null) throw new Error('No file was chosen.');
  return opened;
}

async function perform(app: TestApp, id: DossierId, ...commands: Command[]): Promise<void> {
  for (const command of commands) valueOf(await app.ask('dossier:command', { id, command }));
}

async function dossierOf(app: TestApp, id: DossierId) {
  return valueOf(await app.ask('dossier:open', { id })).dossier;
}

function put(...points: WorkingPoint[]): Command {
  return { type: 'edit-points', council: aadorp, put: points, remove: [] };
}

async function send(app: TestApp, id: DossierId, name: string, as: Parameters<typeof asInput>[1] = council) {
  app.dialogs.savePath = join(app.folder, name);
  const sent = valueOf(await app.ask('sending:send', asInput(id, as)));
  if (sent === null) throw new Error('Nothing was sent.');
  return sent;
}

function asInput(id: DossierId, as: { role: 'council' } | { role: 'member'; author: string } = council) {
  return { id, as, sentBy: 'Noor' };
}

async function envelopeOf(path: string) {
  return valueOf(readEnvelope(new Uint8Array(await readFile(path))));
}

test('points written here become points that count there, by way of the file', async () => {
  const { joint, there, id } = await invited();
  const before = await dossierOf(there, id);
  expect(before.local).toMatchObject({ role: 'participant', council: 'aadorp' });
  const points = [
    pointOf('p1', 'Eerst **dit**.', { advice: 'Doe dat.' }),
    pointOf('p2', 'Dan dat.', { source: { quote: 'zoals afgesproken', page: 3 } }),
  ];
  await perform(there, id, put(...points.map(ready), { point: pointOf('p3'), status: 'concept' }));
  const sent = await send(there, id, 'bijdrage');
  expect(there.dialogs.lastFileName).toBe('Raad A bijdrage 1.samenadvies');
  expect(sent.file.fileName).toBe('bijdrage.samenadvies');

  const read = await envelopeOf(sent.file.path);
  expect(read.kind).toBe('contribution');
  expect(read.records.map(({ type }) => type).sort()).toEqual(['contribution', 'invitation']);
  const page = unzipSync(new Uint8Array(await readFile(sent.file.path)))['leesmij.html'];
  expect(strFromU8(page ?? new Uint8Array())).toContain('Bijdrage van Raad A');

  joint.dialogs.files = [sent.file.path];
  const { files } = valueOf(await joint.ask('exchange:choose-files', { id }));
  expect(files).toMatchObject([
    { status: 'read', otherRecords: 0, invitationChanges: [], contributions: [{ status: 'new', new: 2 }] },
  ]);
  const merged = await dossierOf(joint, id);
  expect(currentPoints(merged.shared).map(({ point }) => point)).toEqual(points);

  // What the window gets by following the commands is what main holds.
  const written = await dossierOf(there, id);
  const followed = applyAll(written, sent.commands);
  expect(valueOf(followed)).toEqual(written);
  expect(written.local.working?.aadorp?.basedOn).toEqual([sent.contribution]);

  await perform(there, id, put(ready(pointOf('p1', 'Anders.'))));
  const cardOf = async () => valueOf(await there.ask('start:list', null))[0]?.own;
  expect(await cardOf()).toEqual({ points: 3, ready: 2, isSent: false, toAnswer: 0 });
  const second = await send(there, id, 'bijdrage 2');
  expect(await cardOf()).toEqual({ points: 3, ready: 2, isSent: true, toAnswer: 0 });
  expect(there.dialogs.lastFileName).toBe('Raad A bijdrage 2.samenadvies');
  joint.dialogs.files = [second.file.path];
  const again = valueOf(await joint.ask('exchange:choose-files', { id }));
  expect(again.files).toMatchObject([
    { contributions: [{ status: 'new', new: 0, updated: 1, unchanged: 1, withdrawn: 0 }] },
  ]);
});

test('sending without changes gives the same file again, and no new contribution', async () => {
  const { there, id } = await invited();
  await perform(there, id, put(ready(pointOf('p1'))));
  const first = await send(there, id, 'een');
  const again = await send(there, id, 'twee');
  expect(again).toMatchObject({ contribution: first.contribution, commands: [] });
  expect(await readFile(again.file.path)).toEqual(await readFile(first.file.path));
  there.dialogs.savePath = join(there.folder, 'drie');
  const { contribution } = first;
  const third = valueOf(await there.ask('sending:write-again', { id, contribution }));
  expect(await readFile(third?.path ?? '')).toEqual(await readFile(first.file.path));
  expect(Object.keys((await dossierOf(there, id)).shared.contributions)).toEqual([contribution]);
});

test('without a place, a council, or anything ready nothing is sent', async () => {
  const { there, id } = await invited();
  there.dialogs.savePath = join(there.folder, 'bijdrage');
  expect(codeOf(await there.ask('sending:send', asInput(id)))).toBe('nothing-to-send');
  await perform(there, id, put(ready(pointOf('p1'))));
  there.dialogs.savePath = null;
  expect(valueOf(await there.ask('sending:send', asInput(id)))).toBeNull();
  // A folder stands where the file must come.
  there.dialogs.savePath = join(there.folder, 'bezet.samenadvies');
  await mkdir(join(there.folder, 'bezet.samenadvies', 'inhoud'), { recursive: true });
  expect(codeOf(await there.ask('sending:send', asInput(id)))).toBe('file-not-written');
  await perform(there, id, { type: 'choose-role', role: 'participant', council: null });
  expect(codeOf(await there.ask('sending:send', asInput(id)))).toBe('no-council');
  expect((await dossierOf(there, id)).shared.contributions).toEqual({});
  expect(await readdir(there.folder)).toEqual(['bezet.samenadvies', 'dossiers']);
});

test("a member's inbreng goes to the council's own secretary and replaces only what the member sent", async () => {
  const { there, id } = await invited();
  await perform(there, id, put(ready(pointOf('p1'))));
  const first = await send(there, id, 'inbreng', { role: 'member', author: 'Bo' });
  expect(there.dialogs.lastFileName).toBe('Raad A inbreng Bo.samenadvies');
  const { records } = await envelopeOf(first.file.path);
  expect(records.find((record): record is Contribution => record.type === 'contribution')).toMatchObject({
    role: 'member',
    author: 'Bo',
    ancestors: [],
  });
  const { shared, local } = await dossierOf(there, id);
  expect(contributionOverview(shared).councils.map(({ state }) => state)).toEqual(['missing', 'missing']);
  expect(local.working?.aadorp?.basedOn).toEqual([]);
});

test('a new computer goes on from the file of the last contribution alone', async () => {
  const { there, id } = await invited();
  await perform(there, id, put(ready(pointOf('p1'))));
  const { file } = await send(there, id, 'bijdrage');
  const fresh = await testApp();
  const { dossier } = await openFile(fresh, file.path);
  expect(dossier.local).toMatchObject({ role: 'participant', council: null });
  expect(ownContribution(dossier, aadorp).canTakeIn).toBe(true);
});

test('the Word version passes the gates and says what was sent', async () => {
  const { there, id } = await invited();
  await perform(
    there,
    id,
    put(
      ready(
        pointOf('p1', 'Eerst **dit**.\n\n- een\n  - diep\n- twee', {
          title: 'De taxi & het <wachten>',
          advice: 'Bel de vervoerder.\n\n1. eerst\n2. dan',
          source: { quote: 'De taxi rijdt op tijd.', section: '3.2', page: 14 },
        }),
      ),
      ready(pointOf('p2', 'Zonder hoofdstuk.', { chapter: '', title: '', kind: 'waardering' })),
    ),
  );
  const { contribution } = await send(there, id, 'bijdrage');
  there.dialogs.savePath = join(there.folder, 'bijdrage');
  const written = valueOf(await there.ask('sending:write-word', { id, contribution }));
  expect(there.dialogs.lastFileName).toBe('Raad A bijdrage 1.docx');
  const bytes = new Uint8Array(await readFile(written?.path ?? ''));
  expect(await checkWordFile(bytes)).toEqual([]);
  const word = readWordBack(bytes);
  expect(word.headings).toEqual([
    { level: 1, number: '1', text: 'Vervoer' },
    { level: 2, number: '1.1', text: 'De taxi & het <wachten>' },
    { level: 1, number: '2', text: 'Overige punten' },
    { level: 2, number: '2.1', text: 'Punt 2' },
  ]);
  expect(word.bullets.map(({ level, text }) => [level, text])).toEqual([
    [0, 'een'],
    [1, 'diep'],
    [0, 'twee'],
  ]);
  const texts = word.paragraphs.map(({ text }) => text);
  for (const words of [
    'Soort: Zorg',
    'Soort: Waardering',
    'De taxi rijdt op tijd.',
    'Advies: Bel de vervoerder.',
  ])
    expect(texts).toContain(words);

  // Sent by mistake instead of the file, it still gives the points.
  const again = valueOf(importWord(bytes, aadorp, id));
  expect(again.contribution.points.map(({ kind, title, advice }) => [kind, title, advice])).toEqual([
    ['zorg', 'De taxi & het <wachten>', 'Bel de vervoerder.\n\n1. eerst\n2. dan'],
    ['waardering', 'Punt 2', undefined],
  ]);
});

test('a changed invitation is told in words, and goes into the dossier that is there', async () => {
  const { joint, there, id } = await invited();
  await perform(there, id, put(ready(pointOf('p1'))));
  const policy = join(joint.folder, 'Nota wonen.pdf');
  await writeFile(
    policy,
    makeTinyPdf({ pages: [[{ text: 'De gemeente bouwt tien woningen.', x: 70, y: 700 }]] }),
  );
  joint.dialogs.files = [policy];
  const document = valueOf(await joint.ask('invitation:choose-document', { id }));
  if (document === null) throw new Error('No document was chosen.');
  expect(document).toMatchObject({
    fileName: 'Nota wonen.pdf',
    record: { mediaType: 'application/pdf' },
    unreadable: null,
  });
  const { shared } = await dossierOf(joint, id);
  const current = currentInvitation(shared.invitations);
  const invitation = reviseInvitation(shared.invitations, new Set(), {
    deadline: '2027-03-01',
    councils: [
      ...(current?.councils ?? []),
      { id: councilIdSchema.parse('cis'), name: 'Raad C', municipality: '' },
    ],
    policyDocuments: [
      { title: 'Nota', municipalities: [], blob: document.record.hash, fileName: 'Nota wonen.pdf' },
    ],
  });
  if (invitation === undefined) throw new Error('No invitation.');
  await perform(joint, id, { type: 'invite', invitation, documents: [document.record] });

  const path = await sendInvitation(joint, id, 'opnieuw');
  expect(joint.dialogs.lastFileName).toBe('Proef a b uitnodiging.samenadvies');
  const { dossier, notices } = await openFile(there, path);
  expect(notices.map(({ message }) => message)).toEqual([
    'De uitnodiging is veranderd.',
    'De datum is veranderd: 1 maart 2027, eerst 15 februari 2027.',
    'Raad C doet nu ook mee.',
    'Er is een nieuw bestand van het beleidsstuk ‘Nota’.',
  ]);
  expect(dossier.local).toMatchObject({ role: 'participant', council: 'aadorp' });
  expect(dossier.local.working?.aadorp?.points).toHaveLength(1);
  const { hash } = document.record;
  expect(strFromU8(valueOf(await there.ask('blob:read', { id, hash })).slice(0, 8))).toBe('%PDF-1.4');
  expect((await openFile(there, path)).notices).toEqual([]);
});

test('a damaged policy document is not taken along unasked: it comes with the reason, and is there for who wants it', async () => {
  const { joint, id } = await invited();
  const policy = join(joint.folder, 'kapot.pdf');
  await writeFile(policy, '%PDF-1.7 en dan niets meer');
  joint.dialogs.files = [policy];
  const document = valueOf(await joint.ask('invitation:choose-document', { id }));
  expect(document).toMatchObject({ fileName: 'kapot.pdf', unreadable: policyRefusals['policy-damaged'] });
  expect(Object.values((await dossierOf(joint, id)).shared.blobs)).toEqual([]);
});

test('what is no policy document is refused, and choosing none changes nothing', async () => {
  const { joint, id } = await invited();
  joint.dialogs.files = [join(joint.folder, 'foto.jpg')];
  expect(codeOf(await joint.ask('invitation:choose-document', { id }))).toBe('document-type');
  joint.dialogs.files = [];
  expect(valueOf(await joint.ask('invitation:choose-document', { id }))).toBeNull();
});
