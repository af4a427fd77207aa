import { describe, expect, it } from 'vitest';
import { type Command, applyAll, newDossier } from '../commands';
import {
  type CouncilId,
  type DecisionAct,
  type JointPointId,
  type PointId,
  type SectionId,
  pointKeyText,
} from '../domain';
import type { Suggestions } from '../similarity/similarity';
import { roundInvitation, sentBy, smallRound } from '../test-support/small-round';
import { type ProposalOptions, proposals } from './proposals';
import { keyOf, sessionView } from './session-view';

const at = '2026-11-05T10:00:00.000Z';
const key = (council: string, point: string) =>
  pointKeyText({ council: council as CouncilId, point: point as PointId });

const sent = (council: string, ...points: [id: string, chapter: string][]) =>
  sentBy(
    council,
    points.map(([id, chapter]) => ({ id: id as PointId, chapter, title: `${council} ${id}` })),
  );

const records = [
  roundInvitation({ wa: 'wa', es: 'es', ze: 'ze' }),
  sent('wa', ['p1', 'Vervoer'], ['p2', 'Wonen']),
  sent('es', ['p1', 'Vervoer']),
  sent('ze', ['p1', 'Vervoer']),
];
const start: Command = { type: 'import', at, fileName: 'a', fileHash: 'a', records };
const three = [key('wa', 'p1'), key('es', 'p1'), key('ze', 'p1')];
const suggestions: Suggestions = {
  clusters: [{ keys: three, title: 'Taxi' }],
  pairs: [
    { a: key('wa', 'p2'), b: key('es', 'p1'), score: 0.6, relation: 'overlap', why: ['beide: traplift'] },
    {
      a: key('wa', 'p2'),
      b: key('ze', 'p1'),
      score: 0.1,
      relation: 'opposed',
      why: ['de een wil meer, de ander minder'],
    },
    { a: key('wa', 'p1'), b: key('ze', 'p1'), score: 0.05, relation: 'same', why: [] },
  ],
};

function after(acts: DecisionAct[], options?: ProposalOptions) {
  const commands: Command[] = acts.length === 0 ? [start] : [start, { type: 'decide', at, acts }];
  const made = applyAll(newDossier(smallRound), commands);
  if (!made.ok) throw new Error(made.error.message);
  return proposals(sessionView(made.value.shared), suggestions, options);
}

const view = () => {
  const made = applyAll(newDossier(smallRound), [start]);
  if (!made.ok) throw new Error(made.error.message);
  return sessionView(made.value.shared);
};
const pinned = (which: string[]) =>
  view()
    .points.filter((point) => which.includes(point.key))
    .map((point) => ({ ...keyOf(point), content: point.content }));
const apart = (...which: string[]): DecisionAct => ({
  act: 'keep-apart',
  points: pinned(which).map(({ council, point }) => ({ council, point })),
});
const groups = (list: ReturnType<typeof after>) =>
  list.map((each) => each.members.map((member) => member.point.title));

describe('proposals', () => {
  it('puts every point in one proposal, together as suggested, in the order of the chapters', () => {
    expect(groups(after([]))).toEqual([['wa p1', 'es p1', 'ze p1'], ['wa p2']]);
    expect(groups(after([], { chapters: ['Wonen'] }))[0]).toEqual(['wa p2']);
    expect(after([]).every((each) => each.state === 'open')).toBe(true);
  });

  it('never proposes together what the session keeps apart, and does not suggest it as a partner', () => {
    const list = after([apart(key('wa', 'p1'), key('ze', 'p1')), apart(key('wa', 'p2'), key('es', 'p1'))]);
    expect(groups(list)).toEqual([['wa p1', 'es p1'], ['ze p1'], ['wa p2']]);
    expect(list[0]?.partners).toEqual([]);
    expect(list[2]?.partners.map((partner) => partner.point.point.title)).toEqual(['ze p1']);
  });

  it('suggests partners outside the proposal, nearest first, opposed ones however far', () => {
    const [taxi, home] = after([]);
    expect(taxi?.partners.map(({ point, why }) => [point.point.title, why])).toEqual([
      ['wa p2', ['beide: traplift']],
    ]);
    expect(home?.partners.map(({ relation, proposal }) => [relation, proposal])).toEqual([
      ['overlap', taxi?.id],
      ['opposed', taxi?.id],
    ]);
  });

  it('follows a person who puts a point beside others, unless the two are kept apart', () => {
    const added = [[key('wa', 'p1'), key('wa', 'p2')]] as const;
    expect(groups(after([], { added }))).toEqual([['wa p1', 'wa p2', 'es p1', 'ze p1']]);
    const list = after([apart(key('wa', 'p2'), key('ze', 'p1'))], { added });
    expect(groups(list)).toEqual([['wa p1', 'wa p2', 'es p1'], ['ze p1']]);
  });

  it('keeps a decided proposal in its place, and leaves what was not taken open', () => {
    const take: DecisionAct = {
      act: 'take',
      jointPoint: {
        id: 'j1' as JointPointId,
        members: pinned([key('wa', 'p1'), key('es', 'p1')]),
        handling: 'samenvoegen',
        section: 's' as SectionId,
        order: 1,
        kind: 'advies',
        title: 'Samen',
      },
    };
    const list = after([take, { act: 'park', point: pinned([key('wa', 'p2')])[0] ?? fail() }]);
    expect(list.map((each) => [each.state, each.title])).toEqual([
      ['joint', 'Samen'],
      ['open', 'ze p1'],
      ['parked', 'wa p2'],
    ]);
  });

  it('works without suggestions: every point stands alone', () => {
    expect(proposals(view(), { pairs: [], clusters: [] })).toHaveLength(4);
  });
});

function fail(): never {
  throw new Error('not there');
}
