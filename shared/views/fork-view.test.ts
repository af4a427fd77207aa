// Two versions of one council: what each changed, what is proposed, and what a choice makes of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AdvicePoint,
  type Contribution,
  type CouncilId,
  type PointId,
  type SharedRecord,
  contributionSchema,
} from '../domain';
import { hashRecord } from '../exchange/record-hash';
import { addRecords, contributionHeads, emptyState } from '../merge';
import { dossierId, mixtureArbitrary } from '../test-support/arbitrary-records';
import { contributionHistory } from './contribution-history';
import { type PointChoice, choiceFor, mintChoice, openPointsOf } from './fork-choice';
import { councilFork } from './fork-view';

const council = 'dij' as CouncilId;
const who = { sentBy: 'de gezamenlijk secretaris', date: '2026-11-12' };

const point = (id: string, body: string): AdvicePoint => ({
  id: id as PointId,
  kind: 'advies',
  chapter: 'Wonen',
  title: id,
  body,
});

function version(
  sentBy: string,
  texts: Readonly<Record<string, string>>,
  replaced: readonly Contribution[] = [],
  heldBack: readonly string[] = [],
): Contribution {
  const ancestors = new Set(replaced.flatMap((record) => [hashRecord(record), ...record.ancestors]));
  return {
    type: 'contribution',
    dossier: dossierId,
    council,
    role: 'council',
    sentBy,
    date: sentBy,
    ancestors: [...ancestors].sort(),
    points: Object.entries(texts).map(([id, body]) => point(id, body)),
    heldBack: [...heldBack] as PointId[],
  };
}

function stateOf(...records: readonly SharedRecord[]) {
  const grown = addRecords(emptyState(dossierId), records);
  if (!grown.ok) throw new Error(grown.error.code);
  return grown.value.state;
}

function forkOf(...records: readonly SharedRecord[]) {
  const fork = councilFork(stateOf(...records), council);
  if (fork === null) throw new Error('no fork');
  return fork;
}

const first = version('1', { gelijk: 'Oud.', thuis: 'Oud.', weg: 'Oud.', beide: 'Oud.', concept: 'Oud.' });
const home = version(
  '2',
  { gelijk: 'Oud.', thuis: 'Nieuw.', beide: 'Thuis.', concept: 'Oud.', extra: 'Erbij.' },
  [first],
);
const office = version(
  '3',
  { gelijk: 'Oud.', thuis: 'Oud.', weg: 'Oud.', beide: 'Kantoor.' },
  [first],
  ['concept'],
);

describe('a fork', () => {
  const fork = forkOf(first, home, office);
  const read = (id: string) => {
    const found = fork.points.find((one) => one.id === id);
    const { says, point: text } = found?.sayings[found.proposed ?? -1] ?? {};
    return [found?.state, says === 'text' ? text?.body : says];
  };

  it('proposes what only one version changed, and leaves real conflicts to people', () => {
    expect(read('gelijk')).toEqual(['same', 'Oud.']);
    expect(read('thuis')).toEqual(['one-changed', 'Nieuw.']);
    expect(read('weg')).toEqual(['one-changed', 'nothing']);
    expect(read('concept')).toEqual(['one-changed', 'concept']);
    expect(read('extra')).toEqual(['one-changed', 'Erbij.']);
    expect(read('beide')).toEqual(['conflict', undefined]);
    expect(fork.points.find(({ id }) => id === 'beide')?.before?.body).toBe('Oud.');
  });

  it('becomes one contribution once everything is chosen, in words that the council wrote', () => {
    const state = stateOf(first, home, office);
    expect(mintChoice(state, fork, new Map(), who)).toBeNull();
    expect(openPointsOf(fork, new Map()).map(({ id }) => id)).toEqual(['beide']);
    const made = mintChoice(state, fork, new Map([['beide' as PointId, 'both']]), who);
    expect(made?.points.map(({ id, body }) => [id.replace(/-[0-9a-f]{8}$/, '-…'), body])).toEqual([
      ['gelijk', 'Oud.'],
      ['thuis', 'Nieuw.'],
      ['beide', 'Thuis.'],
      ['beide-…', 'Kantoor.'],
      ['extra', 'Erbij.'],
    ]);
    expect(made).toMatchObject({ minted: 'choice', heldBack: ['concept'], sentBy: who.sentBy });
    const chosen = made === null ? [] : [made];
    expect(councilFork(stateOf(first, home, office, ...chosen), council)).toBeNull();
  });

  it('gives a second text an id that nothing else has', () => {
    const made = mintChoice(stateOf(first, home, office), fork, new Map([['beide' as PointId, 'both']]), who);
    const taken = made?.points.find(({ id }) => id.startsWith('beide-'))?.id ?? '';
    const both = { beide: 'Thuis.', [taken]: 'Van eerder.' };
    const again = [version('4', both, [first]), version('5', { ...both, beide: 'Kantoor.' }, [first])];
    const choices = new Map([['beide' as PointId, 'both' as const]]);
    const second = mintChoice(stateOf(first, ...again), forkOf(first, ...again), choices, who);
    const ids = second?.points.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  it('without a version that both know keeps what only one has, and asks about the rest', () => {
    const loose = forkOf(version('1', { een: 'A.', twee: 'A.' }), version('2', { een: 'B.' }));
    expect(loose.hasCommon).toBe(false);
    expect(loose.points.map(({ id, state }) => [id, state])).toEqual([
      ['een', 'conflict'],
      ['twee', 'one-changed'],
    ]);
  });

  it('ends with any choice, whatever the councils sent, and makes a record that a file may hold', () => {
    let forks = 0;
    fc.assert(
      fc.property(mixtureArbitrary, fc.infiniteStream(fc.nat(3)), ({ records }, dice) => {
        const state = stateOf(...records);
        for (const [id, heads] of contributionHeads(state.contributions)) {
          const found = councilFork(state, id);
          expect(found === null).toBe(heads.length < 2);
          if (found === null) continue;
          forks += 1;
          const choices = new Map(
            found.points.map((one): [PointId, PointChoice] => {
              const throwOf = Number(dice.next().value);
              return [one.id, throwOf === 3 ? 'both' : throwOf % one.sayings.length];
            }),
          );
          const made = mintChoice(state, found, choices, who);
          expect(contributionSchema.safeParse(made).success).toBe(true);
          if (made === null) continue;
          expect(new Set(made.points.map((one) => one.id)).size).toBe(made.points.length);
          const own = new Set(heads.flatMap(([, head]) => head.points.map(({ body }) => body)));
          for (const { body } of made.points) expect(own.has(body)).toBe(true);
          for (const one of found.points) expect(choiceFor(one, choices)).not.toBeNull();
          const after = stateOf(...records, made);
          expect(contributionHeads(after.contributions).get(id)).toEqual([[hashRecord(made), made]]);
          const history = contributionHistory(after, id, new Set(), []);
          const sent = records.filter(
            (one) => one.type === 'contribution' && one.council === id && one.role === 'council',
          );
          expect(new Set(history.map(({ hash }) => hash))).toEqual(
            new Set([...sent.map(hashRecord), hashRecord(made)]),
          );
        }
      }),
      { numRuns: 300 },
    );
    expect(forks).toBeGreaterThan(20);
  });
});
