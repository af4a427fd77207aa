// Which policy documents there are to read, which versions they replace, and which points are about them.
import { expect, it } from 'vitest';
import { type Dossier, type InvitationChange, reviseInvitation } from '../commands';
import { type BlobHash, type BlobRecord, blobHashSchema } from '../domain';
import { concept, done, ownDossier, ownStart, pointOf, write } from '../test-support/own-council';
import { mayStandIn, policyPoints, policyShelf, policyUse, quotesOfEarlier } from '.';

const hashOf = (letter: string): BlobHash => blobHashSchema.parse(letter.repeat(64));
const fileOf = (letter: string, use?: string): BlobRecord => ({
  type: 'blob',
  dossier: ownDossier,
  hash: hashOf(letter),
  size: 10,
  mediaType: 'application/pdf',
  ...(use !== undefined && { use }),
});

function invite(dossier: Dossier, change: InvitationChange): Dossier {
  const invitation = reviseInvitation(dossier.shared.invitations, new Set(), change);
  if (invitation === undefined) throw new Error('Nothing changed.');
  return done(dossier, { type: 'invite', invitation, documents: [] });
}

function takeIn(dossier: Dossier, fileName: string, file: BlobRecord): Dossier {
  const at = '2026-11-20T10:00:00.000Z';
  return done(dossier, { type: 'import', at, fileName, fileHash: file.hash, records: [file] });
}

const shelfOf = ({ shared, local }: Dossier) => policyShelf(shared, local);
const withFile = (letter: string) => [{ title: 'Nota Thuis', municipalities: [], blob: hashOf(letter) }];

it('has the documents of the invitation that came with a file, and knows the file before', () => {
  const start = ownStart();
  expect(shelfOf(start)).toEqual([]);
  const first = invite(start, { policyDocuments: withFile('a') });
  expect(shelfOf(first)).toMatchObject([{ title: 'Nota Thuis', blob: hashOf('a'), earlier: [] }]);
  const second = invite(first, { policyDocuments: withFile('b') });
  const third = invite(second, { policyDocuments: withFile('c') });
  expect(shelfOf(third)).toMatchObject([{ blob: hashOf('c'), earlier: [hashOf('b'), hashOf('a')] }]);
});

it('has what was taken in here to read, one document for each name, and no other files', () => {
  const one = takeIn(ownStart(), 'Visie', fileOf('a', policyUse));
  const replaced = takeIn(one, 'Visie', fileOf('b', policyUse));
  const other = takeIn(replaced, 'Antwoord college', fileOf('c', 'reply'));
  expect(shelfOf(other)).toMatchObject([
    { title: 'Visie', blob: hashOf('b'), earlier: [hashOf('a')], from: 'here' },
  ]);
  const undone = done(replaced, { type: 'undo', at: '2026-11-20T10:00:00.000Z' });
  expect(shelfOf(undone)).toMatchObject([{ blob: hashOf('a'), earlier: [] }]);
});

it('has a file that was taken in here for one of the invitation as its newest version, until a newer one comes', () => {
  const damaged = invite(ownStart(), { policyDocuments: withFile('a') });
  const mended = takeIn(damaged, 'Nota Thuis', fileOf('b', policyUse));
  expect(shelfOf(mended)).toMatchObject([
    { key: 'uitnodiging-0', title: 'Nota Thuis', blob: hashOf('b'), earlier: [hashOf('a')] },
  ]);
  const invitation = reviseInvitation(mended.shared.invitations, new Set(), {
    policyDocuments: withFile('c'),
  });
  if (invitation === undefined) throw new Error('Nothing changed.');
  const newer = done(mended, {
    type: 'import',
    at: '2026-11-21T10:00:00.000Z',
    fileName: 'uitnodiging.samenadvies',
    fileHash: hashOf('d'),
    records: [invitation, fileOf('c')],
  });
  expect(shelfOf(newer)).toMatchObject([{ blob: hashOf('c'), earlier: [hashOf('b'), hashOf('a')] }]);
});

it('knows which quotes come from an earlier version, and in which document a quote may stand', () => {
  const source = { quote: 'De bus rijdt.', document: hashOf('a') };
  const dossier = done(
    invite(invite(ownStart(), { policyDocuments: withFile('a') }), { policyDocuments: withFile('b') }),
    write([concept(pointOf('een', 'Tekst.', { source })), concept(pointOf('twee'))]),
  );
  const [shelved] = shelfOf(dossier);
  if (shelved === undefined) throw new Error('The document is missing.');
  const points = policyPoints(dossier.local, []);
  expect(points.map(({ point }) => point.id)).toEqual(['een']);
  expect(quotesOfEarlier(points, shelved).map(({ point }) => point.id)).toEqual(['een']);
  const another = { ...shelved, key: 'x', blob: hashOf('d'), earlier: [] };
  expect(mayStandIn(source, shelved, [shelved, another])).toBe(true);
  expect(mayStandIn(source, another, [shelved, another])).toBe(false);
  expect(mayStandIn({ quote: 'Iets' }, another, [shelved, another])).toBe(true);
});
