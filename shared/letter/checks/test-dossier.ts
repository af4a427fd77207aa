// An invented dossier with two councils and one joint point: everything in order, so that what a test changes is all there
// is to find.
import { recordActs } from '../../commands/decide';
import type {
  AddresseeId,
  AdvicePoint,
  Contribution,
  CouncilId,
  DecisionAct,
  DossierId,
  Invitation,
  LetterSection,
  JointPointId,
  PointId,
  SectionId,
} from '../../domain';
import { hashRecord } from '../../exchange/record-hash';
import { type SharedState, addRecords, emptyState } from '../../merge';
import { currentPoints, keyOf } from '../../views';

const dossier = 'd-brief' as DossierId;

export const invitation: Invitation = {
  type: 'invitation',
  dossier,
  title: 'Advies Wonen',
  councils: ['Berkelhoek', 'Dijkstad'].map((municipality) => ({
    id: municipality.slice(0, 3).toLowerCase() as CouncilId,
    name: `Adviesraad ${municipality}`,
    municipality,
  })),
  addressees: [{ id: 'a' as AddresseeId, name: 'College van B&W van Dijkstad', lines: [] }],
  chapters: [],
  policyDocuments: [],
  ancestors: [],
};

export const point: AdvicePoint = {
  id: '1' as PointId,
  kind: 'advies',
  chapter: 'Wonen',
  title: 'Huur',
  body: 'De huur is hoog.',
};

export function contribution(
  council: string,
  points: readonly AdvicePoint[],
  earlier?: Contribution,
): Contribution {
  return {
    type: 'contribution',
    dossier,
    council: council as CouncilId,
    role: 'council',
    sentBy: 'secretaris',
    date: '2026-11-05',
    ancestors: earlier === undefined ? [] : [hashRecord(earlier)],
    points: [...points],
    heldBack: [],
  };
}

export const ours = contribution('ber', [point]);
export const theirs = contribution('dij', [{ ...point, title: 'Huren' }]);

export function grown(
  state: SharedState,
  ...records: Parameters<typeof addRecords>[1][number][]
): SharedState {
  const next = addRecords(state, records);
  if (!next.ok) throw new Error(next.error.code);
  return next.value.state;
}

export const start = grown(emptyState(dossier), invitation, ours, theirs);

export function decided(acts: readonly DecisionAct[], state = start): SharedState {
  const next = recordActs(state, acts, '2026-11-11T20:00:00Z');
  if (!next.ok) throw new Error(next.error.code);
  return next.value.state;
}

export const sections: LetterSection[] = [{ id: 's' as SectionId, title: 'Wonen', children: [] }];
export const signatories = ['ber', 'dij'].map((council) => ({
  name: 'A. Voorbeeld',
  role: 'voorzitter',
  council: council as CouncilId,
}));
export const parts: DecisionAct[] = [
  { act: 'set-outline', sections },
  { act: 'set-letter-part', letterPart: { part: 'date', value: '2027-03-18' } },
  { act: 'set-letter-part', letterPart: { part: 'reference', value: '12' } },
  { act: 'set-letter-part', letterPart: { part: 'signatories', value: signatories } },
];

export function take(more: object = {}): DecisionAct {
  return {
    act: 'take',
    jointPoint: {
      id: 'j' as JointPointId,
      members: currentPoints(start).map((current) => ({ ...keyOf(current), content: current.content })),
      handling: 'samenvoegen',
      section: 's' as SectionId,
      order: 1,
      kind: 'advies',
      title: 'Huur',
      body: 'De huur is hoog.',
      advice: 'Maak de huur lager.',
      ...more,
    },
  };
}
