// A changed invitation in sentences, and the record that it becomes.
import { expect, it } from 'vitest';
import { reviseInvitation } from '../commands';
import type { CouncilId, Invitation } from '../domain';
import { hashRecord } from '../exchange/record-hash';
import { currentInvitation } from '../merge';
import { done, ownInvitation, ownStart } from '../test-support/own-council';
import { contributionOverview, invitationChanges } from '.';

const changed: Invitation = {
  ...ownInvitation,
  deadline: '2026-12-01',
  chapters: ['Vervoer', 'Wonen', 'Werk'],
  councils: [
    { id: 'essel' as CouncilId, name: 'Participatieraad Essel', municipality: 'Essel' },
    ...ownInvitation.councils.slice(1),
    { id: 'oever' as CouncilId, name: 'Adviesraad Oever', municipality: 'Oever' },
  ],
};

it('says in words what changed, and nothing when nothing did', () => {
  expect(invitationChanges(ownInvitation, ownInvitation)).toEqual([]);
  expect(invitationChanges(ownInvitation, changed)).toEqual([
    'De datum is veranderd: 1 december 2026, eerst 21 november 2026.',
    'Adviesraad Oever doet nu ook mee.',
    'Adviesraad Essel heet nu Participatieraad Essel.',
    'Er is een hoofdstuk bij: Werk.',
  ]);
  expect(invitationChanges(changed, { ...ownInvitation, councils: [], chapters: [] })).toContain(
    'Deze raden doen niet meer mee: Participatieraad Essel, Adviesraad Zeewijk en Adviesraad Oever.',
  );
});

it('becomes a record in the place of all earlier ones; undo puts the earlier one back', () => {
  const dossier = ownStart();
  const { invitations } = dossier.shared;
  const revised = reviseInvitation(invitations, new Set(), {
    deadline: undefined,
    councils: changed.councils,
  });
  if (revised === undefined) throw new Error('No invitation.');
  expect(reviseInvitation(invitations, new Set(), { title: ownInvitation.title })).toBeUndefined();
  expect(revised.ancestors).toEqual([hashRecord(ownInvitation)]);
  expect('deadline' in revised).toBe(false);
  const invited = done(dossier, { type: 'invite', invitation: revised, documents: [] });
  const names = ({ shared, local }: typeof invited) =>
    contributionOverview(shared, new Set(local.setAside)).councils.map(({ council }) => council.name);
  expect(names(invited)[0]).toBe('Participatieraad Essel');
  const undone = done(invited, { type: 'undo', at: '2026-11-02T10:00:00Z' });
  expect(names(undone)).toEqual(['Adviesraad Essel', 'Adviesraad Zeewijk']);
  expect(names(done(undone, { type: 'redo', at: '2026-11-02T10:00:00Z' }))).toEqual(names(invited));

  // What was taken back is replaced as well: it must not return beside the next one.
  const again = reviseInvitation(undone.shared.invitations, new Set(undone.local.setAside), {
    title: 'Nieuw',
  });
  if (again === undefined) throw new Error('No invitation.');
  expect(again.ancestors).toEqual([hashRecord(ownInvitation), hashRecord(revised)].sort());
  expect(again.councils).toEqual(ownInvitation.councils);
  const both = done(undone, { type: 'invite', invitation: again, documents: [] });
  expect(currentInvitation(both.shared.invitations)?.title).toBe('Nieuw');
});
