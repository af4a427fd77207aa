// Checks that need the dossier: which points are in the letter, what their kind asks, who signs.
import { describe, expect, it } from 'vitest';
import { recordActs } from '../../commands/decide';
import type {
  AddresseeId,
  AdvicePoint,
  Contribution,
  CouncilId,
  DecisionAct,
  DossierId,
  Invitation,
  JointPointId,
  PointId,
  SectionId,
} from '../../domain';
import { hashRecord } from '../../exchange/record-hash';
import { type SharedState, addRecords, emptyState } from '../../merge';
import { currentPoints, keyOf } from '../../views';
import { buildLetter } from '../build-letter';
import { checkLetter } from './check-letter';
import type { RuleId } from './finding';

const dossier = 'd-brief' as DossierId;

const invitation: Invitation = {
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

const point: AdvicePoint = {
  id: '1' as PointId,
  kind: 'advies',
  chapter: 'Wonen',
  title: 'Huur',
  body: 'De huur is hoog.',
};

function contribution(council: string, points: readonly AdvicePoint[], earlier?: Contribution): Contribution {
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

const ours = contribution('ber', [point]);
const theirs = contribution('dij', [{ ...point, title: 'Huren' }]);

function grown(state: SharedState, ...records: Parameters<typeof addRecords>[1][number][]): SharedState {
  const next = addRecords(state, records);
  if (!next.ok) throw new Error(next.error.code);
  return next.value.state;
}

const start = grown(emptyState(dossier), invitation, ours, theirs);

function decided(acts: readonly DecisionAct[], state = start): SharedState {
  const next = recordActs(state, acts, '2026-11-11T20:00:00Z');
  if (!next.ok) throw new Error(next.error.code);
  return next.value.state;
}

const sections = [{ id: 's' as SectionId, title: 'Wonen', children: [] }];
const signatories = ['ber', 'dij'].map((council) => ({
  name: 'A. Voorbeeld',
  role: 'voorzitter',
  council: council as CouncilId,
}));
const parts: DecisionAct[] = [
  { act: 'set-outline', sections },
  { act: 'set-letter-part', letterPart: { part: 'date', value: '2027-03-18' } },
  { act: 'set-letter-part', letterPart: { part: 'reference', value: '12' } },
  { act: 'set-letter-part', letterPart: { part: 'signatories', value: signatories } },
];

function take(more: object = {}): DecisionAct {
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

function rules(state: SharedState): RuleId[] {
  return checkLetter(state, buildLetter(state, { today: '2026-11-21' })).map(({ rule }) => rule);
}

describe('a letter out of a dossier', () => {
  it('in order gives nothing to say', () => {
    expect(rules(decided([...parts, take()]))).toEqual([]);
  });

  it('names each council of which points are still open, once', () => {
    const open = rules(decided(parts)).filter((rule) => rule === 'point-undecided');
    expect(open).toHaveLength(2);
  });

  it('names a point that was taken in and prints nothing', () => {
    const state = decided([...parts, take({ body: '', advice: '' })]);
    const findings = checkLetter(state, buildLetter(state, { today: '2026-11-21' }));
    expect(findings.filter(({ rule }) => rule === 'point-nowhere')).toMatchObject([
      { severity: 'error', anchor: { of: 'joint-point', id: 'j' } },
      { severity: 'error' },
    ]);
  });

  it('names a point that its council changed or withdrew after the decision', () => {
    const state = decided([...parts, take()]);
    const changed = contribution('ber', [{ ...point, body: 'De huur is te hoog.' }], ours);
    const withdrawn = contribution('dij', [], theirs);
    expect(rules(grown(state, changed, withdrawn)).filter((rule) => rule === 'point-changed')).toHaveLength(
      2,
    );
  });

  it('does not look for points that were set aside with a reason', () => {
    const drops = currentPoints(start).map((current): DecisionAct => ({
      act: 'drop',
      point: { ...keyOf(current), content: current.content },
      reason: 'Gaat over iets anders.',
    }));
    expect(rules(decided([...parts, ...drops]))).toEqual([]);
  });

  it('expects the label where the kind asks for it', () => {
    expect(rules(decided([...parts, take({ advice: '' })]))).toEqual(['advice-label-missing']);
    expect(rules(decided([...parts, take({ advice: '', kind: 'waardering' })]))).toEqual([]);
  });

  it('expects date, reference and a name of every council', () => {
    const one: DecisionAct = {
      act: 'set-letter-part',
      letterPart: { part: 'signatories', value: signatories.slice(1) },
    };
    expect(rules(decided([...parts, take(), one]))).toEqual(['council-not-signing']);
    expect(rules(decided([{ act: 'set-outline', sections }, take()]))).toEqual(
      expect.arrayContaining(['date-missing', 'reference-missing', 'signature-missing']),
    );
  });

  it('sees numbers and dashes that were typed, but no title that opens with a figure', () => {
    expect(rules(decided([...parts, take({ title: '1.1 Huur' })]))).toEqual(['number-typed']);
    expect(rules(decided([...parts, take({ title: '50 euro huur' })]))).toEqual([]);
    expect(rules(decided([...parts, take({ body: '• De huur is hoog.\n\n• De koop ook.' })]))).toEqual([
      'list-typed',
    ]);
  });
});
