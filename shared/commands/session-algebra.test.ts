// What a session may do with its points, in any row of acts and on two laptops: no point is ever lost.
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type {
  AdvicePoint,
  Contribution,
  CouncilId,
  DecisionAct,
  Invitation,
  JointPointId,
  PointId,
  SectionId,
} from '../domain';
import { plainDecisionsSchema } from '../exchange/plain-decisions';
import { type SharedState, addRecords, emptyState, unite } from '../merge';
import { dossierId } from '../test-support/arbitrary-contributions';
import { type CurrentPoint, sessionView } from '../views';
import { cutsFor, piecesOf } from '../views/point-pieces';
import { plainDecisionsOf } from '../views/plain-decisions-of';
import { Provenance } from '../views/provenance';
import { actsFromDecisions } from './acts-from-decisions';
import { apply } from './apply';
import { recordActs, recordDatedActs } from './decide';
import { type Dossier, newDossier } from './dossier';
import { moveActs, partNames, pinOf, splitActs, wholeAgainActs } from './member-moves';

const cases = 1000;
const section = 's' as SectionId;
const at = '2026-11-20T19:30:00.000Z';
const councils = ['aa', 'bb', 'cc'] as CouncilId[];

const invitation: Invitation = {
  type: 'invitation',
  dossier: dossierId,
  title: 'Proef',
  councils: councils.map((id) => ({ id, name: id, municipality: id })),
  addressees: [],
  chapters: ['Wonen'],
  policyDocuments: [],
  ancestors: [],
};

const pointPlan = fc.record({
  sentences: fc.integer({ min: 1, max: 4 }),
  advice: fc.integer({ min: 0, max: 2 }),
});

function contributionOf(council: CouncilId, plans: readonly { sentences: number; advice: number }[]) {
  const text = (name: string, count: number, place: number) =>
    Array.from({ length: count }, (_none, nth) => `Raad ${name} zegt bij ${place} zin ${nth}.`).join(' ');
  const points = plans.map(({ sentences, advice }, place): AdvicePoint => ({
    id: `${council}${place}` as PointId,
    kind: 'advies',
    chapter: 'Wonen',
    title: `${council} ${place}`,
    body: text(council, sentences, place),
    ...(advice > 0 && { advice: text(`${council} vraagt`, advice, place) }),
  }));
  const record: Contribution = {
    type: 'contribution',
    dossier: dossierId,
    council,
    role: 'council',
    sentBy: 's',
    date: '2026-11-05',
    ancestors: [],
    points,
    heldBack: [],
  };
  return record;
}

const steps = [
  'take',
  'take',
  'join',
  'move',
  'out',
  'split',
  'whole',
  'drop',
  'park',
  'dissolve',
  'back',
] as const;
const stepPlan = fc.record({
  what: fc.constantFrom(...steps),
  which: fc.nat(100),
  to: fc.nat(100),
  goes: fc.nat(30),
});
type Step = typeof stepPlan extends fc.Arbitrary<infer T> ? T : never;

const startPlan = fc.tuple(...councils.map(() => fc.array(pointPlan, { minLength: 1, maxLength: 3 })));
const start = startPlan.map((plans): SharedState => {
  const records = plans.map((points, place) =>
    contributionOf(councils[place] ?? ('aa' as CouncilId), points),
  );
  const grown = addRecords(emptyState(dossierId), [invitation, ...records]);
  if (!grown.ok) throw new Error(grown.error.code);
  return grown.value.state;
});

/** What the buttons of the session would do. */
function actsOf(state: SharedState, { what, which, to, goes }: Step, nth: string): readonly DecisionAct[] {
  const session = sessionView(state);
  const point = session.points[which % session.points.length];
  const joint = session.jointPoints[to % Math.max(1, session.jointPoints.length)];
  if (point === undefined) return [];
  const pinned = pinOf(point);
  switch (what) {
    case 'take':
    case 'join': {
      const other = session.points[to % session.points.length];
      const members = what === 'join' && other && other.key !== point.key ? [pinned, pinOf(other)] : [pinned];
      const id = `j-${nth}` as JointPointId;
      const handling = members.length > 1 ? 'samenvoegen' : 'overnemen';
      return [
        { act: 'take', jointPoint: { id, members, handling, section, order: 1, kind: 'advies', body: nth } },
      ];
    }
    case 'move':
      return joint === undefined ? [] : moveActs(session, point, joint);
    case 'out':
      return moveActs(session, point, null);
    case 'split':
      return splitOf(state, point, goes, which % 2 === 0 ? joint : undefined);
    case 'whole':
      return wholeAgainActs(state, session, point);
    case 'drop':
      return [{ act: 'drop', point: pinned, reason: `reden ${nth}` }];
    case 'park':
      return [{ act: 'park', point: pinned }];
    case 'dissolve':
      return joint === undefined ? [] : [{ act: 'dissolve', jointPoint: joint.joint.id }];
    case 'back': {
      const decisions = Object.keys(state.decisions).sort();
      const decision = decisions[which % Math.max(1, decisions.length)];
      return decision === undefined ? [] : [{ act: 'retract', decision: decision as never }];
    }
  }
}

function splitOf(
  state: SharedState,
  point: CurrentPoint,
  goes: number,
  to: ReturnType<typeof sessionView>['jointPoints'][number] | undefined,
): readonly DecisionAct[] {
  const session = sessionView(state);
  const pieces = piecesOf(point.point);
  const chosen = new Set(pieces.map((_piece, nth) => nth).filter((nth) => (goes >> nth) % 2 === 1));
  const [stays = '', other = ''] = partNames(session, point, 2);
  const cuts = cutsFor(pieces, chosen, [stays, other]);
  // A file may name less than everything: what it leaves is a part too.
  const named = goes % 3 === 0 ? cuts?.map(({ id, from, to }) => ({ id, from, to })) : cuts;
  return splitActs(session, point, named ?? [], to ?? null).acts;
}

function decide(state: SharedState, acts: readonly DecisionAct[], minute: number): SharedState {
  const when = `2026-11-20T19:${String(minute).padStart(2, '0')}:00.000Z`;
  const decided = recordActs(state, acts, when);
  return decided.ok ? decided.value.state : state;
}

const counts = new Map<string, number>();
const count = (name: string) => void counts.set(name, (counts.get(name) ?? 0) + 1);

function play(state: SharedState, plan: readonly Step[], laptop: string, counting = true): SharedState {
  return plan.reduce((current, step, nth) => {
    const acts = actsOf(current, step, `${laptop}${nth}`);
    if (acts.length === 0) return current;
    const next = decide(current, acts, nth);
    if (counting && next !== current) count(step.what);
    return next;
  }, state);
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** Every word that a council sent is in the session's points, and every point is in exactly the places that it may be. */
function expectNothingLost(state: SharedState, isOneLaptop: boolean) {
  const session = sessionView(state);
  const open = new Set(session.undecided.map(({ key }) => key));
  const parked = new Set(session.parked.map(({ key }) => key));
  const dropped = new Map(session.dropped.map(({ key, reason }) => [key, reason]));
  const provenance = new Provenance(state);
  for (const point of session.points) {
    const homes = session.jointPoints.filter(({ members }) => members.some(({ key }) => key === point.key));
    const places = [open.has(point.key), parked.has(point.key), dropped.has(point.key), homes.length > 0];
    expect(places.filter(Boolean).length, point.key).toBeGreaterThan(0);
    if (dropped.has(point.key)) expect(dropped.get(point.key)).not.toBe('');
    if (isOneLaptop) {
      expect(places.filter(Boolean), point.key).toHaveLength(1);
      expect(homes.length, point.key).toBeLessThan(2);
    }
    count(
      ['open', 'geparkeerd', 'niet opgenomen', 'in een gezamenlijk punt'][places.indexOf(true)] ?? 'nergens',
    );
    const traced = provenance.ofPoint({ council: point.council, point: point.point.id });
    expect(traced?.sent.length, point.key).toBeGreaterThan(0);
    expect(traced?.joints.map(({ joint }) => joint.joint.id)).toEqual(homes.map(({ joint }) => joint.id));
  }
  for (const { council, points } of Object.values(state.contributions)) {
    for (const sent of points) {
      const here = session.points.filter(
        (point) => point.council === council && (point.partOf?.point ?? point.point.id) === sent.id,
      );
      const said = here.flatMap(({ point }) => [...wordsOf(point.body), ...wordsOf(point.advice ?? '')]);
      const wanted = [...wordsOf(sent.body), ...wordsOf(sent.advice ?? '')];
      expect(said.sort()).toEqual(wanted.sort());
    }
  }
  for (const { joint } of session.jointPoints) expect(provenance.ofJoint(joint.id)).toBeDefined();
}

const plan = fc.array(stepPlan, { minLength: 1, maxLength: 12, size: 'max' });

describe('a session', () => {
  afterAll(() => {
    const told = [...counts].sort(([, a], [, b]) => b - a).map(([name, times]) => `${name} ${times}`);
    process.stdout.write(`  in ${cases} gevallen: ${told.join(' · ')}\n`);
  });

  it('loses no point and no word, whatever is split, moved, joined, dissolved and taken back', () => {
    fc.assert(
      fc.property(start, plan, (state, acts) => expectNothingLost(play(state, acts, 'a'), true)),
      { numRuns: cases },
    );
  });

  it('can be undone act by act, with every view as it was', () => {
    fc.assert(
      fc.property(start, plan, (state, acts) => {
        let dossier: Dossier = { ...newDossier(dossierId), shared: state };
        const seen = [sessionView(dossier.shared)];
        for (const [nth, step] of acts.entries()) {
          const done = actsOf(dossier.shared, step, `a${nth}`);
          if (done.length === 0) continue;
          const before = dossier.local.undo.length;
          const next = apply(dossier, {
            type: 'decide',
            at: `2026-11-20T20:${nth + 10}:00.000Z`,
            acts: [...done],
          });
          if (!next.ok) continue;
          dossier = next.value;
          if (dossier.local.undo.length > before) seen.push(sessionView(dossier.shared));
        }
        for (const before of seen.slice(0, -1).reverse()) {
          const undone = apply(dossier, { type: 'undo', at });
          if (!undone.ok) throw new Error(undone.error.code);
          dossier = undone.value;
          expect(sessionView(dossier.shared)).toEqual(before);
        }
      }),
      { numRuns: cases },
    );
  });

  it('comes back from its decision list with the same joint points', () => {
    fc.assert(
      fc.property(start, plan, (state, acts) => {
        const outline: DecisionAct = {
          act: 'set-outline',
          sections: [{ id: section, title: 'Wonen', children: [] }],
        };
        const decided = play(decide(state, [outline], 0), acts, 'a', false);
        const list = plainDecisionsSchema.parse(JSON.parse(JSON.stringify(plainDecisionsOf(decided))));
        const read = actsFromDecisions(state, list, at);
        if (!read.ok) throw new Error(`${read.error.code} ${read.error.path ?? ''}`);
        const again = recordDatedActs(state, read.value);
        if (!again.ok) throw new Error(again.error.code);
        expect(told(again.value.state)).toEqual(told(decided));
        const twice = recordDatedActs(again.value.state, read.value);
        expect(twice.ok && Object.keys(twice.value.state.decisions).sort()).toEqual(
          Object.keys(again.value.state.decisions).sort(),
        );
      }),
      { numRuns: cases },
    );
  });

  it('held on two laptops is one session, in either order', () => {
    fc.assert(
      fc.property(start, plan, plan, plan, (state, together, mine, hers) => {
        const common = play(state, together, 'a', false);
        const one = play(common, mine, 'b', false);
        const other = play(common, hers, 'c', false);
        const forth = unite(one, other);
        const back = unite(other, one);
        if (!forth.ok || !back.ok) throw new Error('other dossier');
        const merged = sessionView(forth.value);
        expect(sessionView(back.value)).toEqual(merged);
        count(merged.contested.length > 0 ? 'twee laptops oneens' : 'twee laptops eens');
        expectNothingLost(forth.value, false);
      }),
      { numRuns: cases },
    );
  });
});

function told(state: SharedState) {
  const { jointPoints, dropped, parked, undecided } = sessionView(state);
  return {
    joint: jointPoints
      .filter(({ isEmptied }) => !isEmptied)
      .map(({ joint: { id, body, handling, kind }, members }) => ({
        ...{ id, body, handling, kind },
        // A source that is not current has no name that a list could give.
        members: members.flatMap(({ key, current }) => (current === undefined ? [] : [key])),
      }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    dropped: dropped.map(({ key, reason }) => `${key} ${reason}`),
    parked: parked.map(({ key, reason }) => `${key} ${reason}`),
    undecided: undecided.map(({ key }) => key),
  };
}
