import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, applyAll, newDossier } from '../commands';
import {
  type AdvicePoint,
  type CouncilId,
  type DecisionAct,
  type JointPointId,
  type PointId,
  type SectionId,
  pointKeyText,
} from '../domain';
import type { Suggestions } from '../similarity/similarity';
import { roundInvitation, sentBy, smallRound } from '../test-support/small-round';
import { proposals } from './proposals';
import { keyOf, sessionView } from './session-view';
import {
  type TriageMarks,
  countRows,
  filterRows,
  inOneStroke,
  rowsBetween,
  sortRows,
  triageRows,
} from './triage';

const at = '2026-11-05T10:00:00.000Z';
const key = (council: string, point: string) =>
  pointKeyText({ council: council as CouncilId, point: point as PointId });

const sent = (council: string, ...points: [title: string, kind?: AdvicePoint['kind']][]) =>
  sentBy(
    council,
    points.map(([title, kind = 'advies'], index) => ({
      id: `p${index + 1}` as PointId,
      kind,
      chapter: 'Vervoer',
      title,
    })),
  );

const records = [
  roundInvitation({ wa: 'wa', es: 'es', ze: 'ze' }),
  sent('wa', ['Taxi'], ['Bel eerst'], ['Compliment', 'waardering']),
  sent('es', ['Taxi laat'], ['Avond']),
  sent('ze', ['Geen taxi']),
];
const suggestions: Suggestions = {
  clusters: [
    { keys: [key('wa', 'p1'), key('es', 'p1')], title: 'Taxi' },
    { keys: [key('wa', 'p3')], title: 'Compliment' },
  ],
  pairs: [
    { a: key('wa', 'p2'), b: key('es', 'p2'), score: 0.5, relation: 'overlap', why: [] },
    { a: key('es', 'p2'), b: key('ze', 'p1'), score: 0.05, relation: 'opposed', why: [] },
  ],
};

function rowsAfter(acts: DecisionAct[] = [], marks: TriageMarks = {}) {
  const commands: Command[] = [{ type: 'import', at, fileName: 'a', fileHash: 'a', records }];
  if (acts.length > 0) commands.push({ type: 'decide', at, acts });
  const made = applyAll(newDossier(smallRound), commands);
  if (!made.ok) throw new Error(made.error.message);
  const session = sessionView(made.value.shared);
  return triageRows(proposals(session, suggestions), session, suggestions, marks);
}

const titles = (rows: ReturnType<typeof rowsAfter>) => rows.map(({ proposal }) => proposal.title);
const pinned = (title: string) => {
  const point = rowsAfter()
    .flatMap(({ proposal }) => proposal.members)
    .find((member) => member.point.title === title);
  if (point === undefined) throw new Error(title);
  return { ...keyOf(point), content: point.content };
};
const all = { shows: 'all', council: null, kind: null } as const;

describe('the table before the meeting', () => {
  it('proposes what could be done: join, take over, or discuss what may be contradicted', () => {
    expect(rowsAfter().map(({ proposal, handling }) => [proposal.title, handling])).toEqual([
      ['Taxi', 'samenvoegen'],
      ['Bel eerst', 'overnemen'],
      ['Compliment', 'overnemen'],
      ['Avond', 'bespreken'],
      ['Geen taxi', 'bespreken'],
    ]);
  });

  it('calls a hamerstuk only what nothing resembles, and what a person points out', () => {
    const hamer = (marks?: TriageMarks) => titles(rowsAfter([], marks).filter((row) => row.isHamerstuk));
    expect(hamer()).toEqual(['Compliment']);
    const [taxi, , praise, evening] = rowsAfter().map(({ id }) => id);
    expect(hamer({ [taxi ?? '']: 'hamer', [evening ?? '']: 'hamer', [praise ?? '']: 'bespreken' })).toEqual([
      'Taxi',
      'Avond',
    ]);
  });

  it('says of every row where it stands', () => {
    const park: DecisionAct = { act: 'park', point: pinned('Avond') };
    const drop: DecisionAct = { act: 'drop', point: pinned('Bel eerst'), reason: 'staat er al' };
    expect(rowsAfter([park, drop]).map(({ status }) => status)).toEqual([
      'open',
      'dropped',
      'open',
      'parked',
      'open',
    ]);
    expect(titles(filterRows(rowsAfter([park, drop]), { ...all, shows: 'open' }))).toEqual([
      'Taxi',
      'Compliment',
      'Geen taxi',
    ]);
  });

  it('filters and counts alike', () => {
    const rows = rowsAfter();
    const counts = countRows(rows, 'all');
    expect(counts.shows).toEqual({ open: 5, all: 5, hamer: 1, bespreken: 2 });
    for (const [council, count] of counts.councils)
      expect(filterRows(rows, { ...all, council })).toHaveLength(count);
    for (const [kind, count] of counts.kinds) expect(filterRows(rows, { ...all, kind })).toHaveLength(count);
    expect(titles(filterRows(rows, { ...all, council: 'es' as CouncilId }))).toEqual(['Taxi', 'Avond']);
  });

  it('sorts without losing a row', () => {
    const rows = rowsAfter();
    expect(titles(sortRows(rows, 'title'))[0]).toBe('Avond');
    expect(titles(sortRows(rows, 'councils'))[0]).toBe('Taxi');
    for (const sort of ['chapter', 'title', 'councils', 'status'] as const)
      expect(new Set(sortRows(rows, sort))).toEqual(new Set(rows));
  });

  it('chooses a range in both directions, and one row where the range begins elsewhere', () => {
    const rows = rowsAfter();
    const [first, , third] = rows.map(({ id }) => id);
    expect(titles(rowsBetween(rows, first ?? '', third ?? ''))).toEqual(['Taxi', 'Bel eerst', 'Compliment']);
    expect(rowsBetween(rows, third ?? '', first ?? '')).toHaveLength(3);
    expect(titles(rowsBetween(rows, 'weg', third ?? ''))).toEqual(['Compliment']);
    expect(rowsBetween(rows, first ?? '', 'weg')).toEqual([]);
  });
});

describe('many acts in one stroke', () => {
  const take = (id: string, order: number): DecisionAct => ({
    act: 'take',
    jointPoint: {
      id: id as JointPointId,
      members: [],
      handling: 'overnemen',
      section: 's' as SectionId,
      order,
      kind: 'advies',
    },
  });

  it('keeps every act, and gives every new joint point a place of its own after the earlier ones', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), fc.nat(5), (kinds, before) => {
        const decisions = kinds.map((isTake, index) =>
          isTake
            ? [take(`j${index}`, before + 1)]
            : [{ act: 'dissolve' as const, jointPoint: `j${index}` as JointPointId }],
        );
        const acts = inOneStroke(decisions);
        expect(acts).toHaveLength(kinds.length);
        const orders = acts.flatMap((act) => (act.act === 'take' ? [act.jointPoint.order] : []));
        expect(orders).toEqual(orders.map((_, index) => before + 1 + index));
        const firstOther = acts.findIndex((act) => act.act !== 'dissolve');
        if (firstOther >= 0) expect(acts.slice(firstOther).every((act) => act.act === 'take')).toBe(true);
      }),
    );
  });
});
