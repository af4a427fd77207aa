import { describe, expect, it } from 'vitest';
import { type Command, applyAll, newDossier } from '../commands';
import type { Contribution, CouncilId, DecisionAct, JointPoint, SectionId } from '../domain';
import { ownCouncil as essel, ownDossier, ownInvitation, pointOf } from '../test-support/own-council';
import { draftHash } from './agreement-answers';
import { currentPoints } from './current-points';
import { decisionList } from './decision-list';
import { decisionListText } from './decision-list-text';
import { keyOf } from './session-view';

const at = '2026-11-11T19:00:00';
const zeewijk = 'zeewijk' as CouncilId;
const contribution: Contribution = {
  type: 'contribution',
  dossier: ownDossier,
  council: essel,
  role: 'council',
  revision: 1,
  sentBy: 'Bo',
  date: '2026-11-01',
  ancestors: [],
  points: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...pointOf(id), title: `Punt ${id}` })),
  heldBack: [],
};
const bring = (...records: (Contribution | typeof ownInvitation)[]): Command => ({
  type: 'import',
  at,
  fileName: '',
  fileHash: '',
  records,
});

function decided() {
  const start = applyAll(newDossier(ownDossier), [bring(ownInvitation, contribution)]);
  if (!start.ok) throw new Error(start.error.message);
  const points = currentPoints(start.value.shared);
  const pinned = (id: string) => {
    const point = points.find((each) => each.point.id === id);
    if (point === undefined) throw new Error(id);
    return { ...keyOf(point), content: point.content };
  };
  const joint = (id: string, section: string, member: string): JointPoint => ({
    id: id as JointPoint['id'],
    members: [pinned(member)],
    handling: 'overnemen',
    section: section as SectionId,
    order: 1,
    kind: 'zorg',
    title: `Samen ${id}`,
    body: 'Tekst.',
  });
  const section = (id: string) => ({ id: id as SectionId, title: id, children: [] });
  const first = joint('j1', 'achter', 'a');
  const acts: DecisionAct[] = [
    { act: 'set-outline', sections: [section('voor'), section('achter')] },
    { act: 'take', jointPoint: first },
    { act: 'take', jointPoint: joint('j2', 'voor', 'b') },
    {
      act: 'note-position',
      jointPoint: first.id,
      council: zeewijk,
      position: { stance: 'neutraal', onBehalf: 'de voorzitter' },
    },
    { act: 'drop', point: pinned('c'), reason: 'Gaat over iets anders.' },
    { act: 'park', point: pinned('d'), reason: 'Later.' },
    {
      act: 'keep-apart',
      points: [pinned('a'), pinned('b')].map(({ council, point }) => ({ council, point })),
    },
  ];
  const answer: Command = {
    type: 'send-answer',
    answer: {
      type: 'answer',
      dossier: ownDossier,
      council: essel,
      ancestors: [],
      date: '2026-11-12',
      points: [
        { jointPoint: first.id, draft: draftHash(first), reply: 'wijziging', text: 'Liever sneller.' },
      ],
    },
  };
  const done = applyAll(start.value, [{ type: 'decide', at, acts }, answer]);
  if (!done.ok) throw new Error(done.error.message);
  return done.value.shared;
}

describe('the decision list', () => {
  it('numbers everything that was decided, in the order of the letter, and counts what was not', () => {
    const list = decisionList(decided());
    expect(list.joint.map(({ number, titles, refs }) => [number, titles, refs])).toEqual([
      [1, ['Samen j2'], ['b']],
      [2, ['Samen j1'], ['a']],
    ]);
    expect(list.dropped.map(({ number, reason }) => [number, reason])).toEqual([
      [3, 'Gaat over iets anders.'],
    ]);
    expect(list.parked.map(({ number, titles }) => [number, titles])).toEqual([[4, ['Punt d']]]);
    expect(list.apart.map(({ number, titles }) => [number, titles])).toEqual([[5, ['Punt a', 'Punt b']]]);
    expect(list.undecided).toBe(1);
  });

  it('says it in words, with what a council itself answered', () => {
    const text = decisionListText(decisionList(decided()), ownInvitation.councils);
    expect(text.parts.map(({ heading }) => heading)).toEqual([
      'In de brief',
      'Niet opgenomen',
      'Geparkeerd',
      'Apart gehouden',
    ]);
    expect(text.parts[0]?.rows[1]).toEqual({
      number: '2',
      point: ['Samen j1', 'Essel: a'],
      decision: ['Overgenomen', '11 november 2026, 19:00'],
      positions: ['Essel: steunt (eigen antwoord). Liever sneller.', 'Zeewijk: neutraal (de voorzitter).'],
    });
    expect(text.parts[1]?.rows[0]?.decision[1]).toBe('Reden: Gaat over iets anders.');
    expect(text.notes).toEqual(['Over 1 punt is nog niet besloten.']);
  });

  it('says that nothing was decided', () => {
    expect(decisionListText(decisionList(newDossier(ownDossier).shared), []).notes).toEqual([
      'Er is nog niets besloten.',
    ]);
  });
});
