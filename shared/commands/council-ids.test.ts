// A council stays the same council, whatever it is called.
import { expect, it } from 'vitest';
import type { CouncilId } from '../domain';
import { importOf, ownInvitation, ownStart, pointOf, ready, send, write } from '../test-support/own-council';
import { reviseInvitation, withCouncilIds } from '.';

const essel = 'essel' as CouncilId;
const draft = (name: string, municipality: string, id: CouncilId | null = null) => ({
  id,
  name,
  municipality,
});

it('keeps an id under another name, and gives a new council one that nothing bears', () => {
  const { shared } = send(ownStart(write([ready(pointOf('a'))]))).dossier;
  const councils = withCouncilIds(shared, [
    draft('Participatieraad', 'Nieuw-Essel', essel),
    draft('Jongerenraad', 'Essel'),
    draft('Raad van ouderen', 'Essel'),
  ]);
  expect(councils.map(({ id, name }) => [id, name])).toEqual([
    ['essel', 'Participatieraad'],
    ['essel-2', 'Jongerenraad'],
    ['essel-3', 'Raad van ouderen'],
  ]);
});

it('gives a council that was taken out its own id back, and nobody else that id', () => {
  const start = ownStart();
  const without = reviseInvitation(start.shared.invitations, new Set(), {
    councils: ownInvitation.councils.slice(1),
  });
  if (without === undefined) throw new Error('No invitation.');
  const { shared } = ownStart(importOf(without));
  const ids = (...drafts: Parameters<typeof withCouncilIds>[1]) =>
    withCouncilIds(shared, drafts).map(({ id }) => id);
  expect(ids(draft(' adviesraad essel', 'Essel'))).toEqual(['essel']);
  expect(ids(draft('Jongerenraad', 'Essel'))).toEqual(['essel-2']);
  expect(ids(draft('Adviesraad Essel', 'Essel'), draft('Adviesraad Essel', 'Essel'))).toEqual([
    'essel',
    'essel-2',
  ]);
});
