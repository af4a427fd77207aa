// What is told of one contribution that came in.
import { expect, test } from 'vitest';
import {
  type Contribution,
  type Invitation,
  councilIdSchema,
  dossierIdSchema,
  pointIdSchema,
} from '../domain';
import { addRecords, emptyState } from '../merge';
import { reportContribution } from './import-report';

const dossier = dossierIdSchema.parse('d-verslag');
const council = councilIdSchema.parse('essel');
const invitation: Invitation = {
  type: 'invitation',
  dossier,
  title: 'Thuis in de wijk',
  councils: [{ id: council, name: 'Adviesraad Essel', municipality: 'Essel' }],
  addressees: [],
  chapters: [],
  policyDocuments: [],
  ancestors: [],
};
const ofCouncil: Contribution = {
  type: 'contribution',
  dossier,
  council,
  role: 'council',
  sentBy: 'de secretaris',
  date: '2026-11-05',
  ancestors: [],
  points: [
    {
      id: pointIdSchema.parse('p1'),
      kind: 'zorg',
      chapter: '',
      title: 'Vervoer',
      body: 'De bus rijdt niet.',
    },
  ],
  heldBack: [],
};

test("a member's inbreng is new, also beside a contribution of the council, and known the second time", () => {
  const inbreng: Contribution = { ...ofCouncil, role: 'member', author: 'een lid', date: '2026-11-06' };
  const before = addRecords(emptyState(dossier), [invitation, ofCouncil]);
  if (!before.ok) throw new Error(before.error.code);
  expect(reportContribution(before.value.state, inbreng)).toMatchObject({ status: 'new', points: 1 });
  const after = addRecords(before.value.state, [inbreng]);
  if (!after.ok) throw new Error(after.error.code);
  expect(reportContribution(after.value.state, inbreng).status).toBe('known');
});
