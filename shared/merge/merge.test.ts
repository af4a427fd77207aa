// The algebra: any order, any grouping, any number of times, the same state.
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type SharedState,
  addRecords,
  canonicalState,
  contributionHeads,
  emptyState,
  indexDecisions,
  setNames,
  stateHash,
  unite,
  withoutRecords,
} from '.';
import { apply } from '../commands';
import { type RecordHash, type SharedRecord, sharedRecordSchema } from '../domain';
import { hashRecord } from '../exchange/record-hash';
import { dossierId, dossierWith, mixtureArbitrary } from '../test-support/arbitrary-records';
import { plainHeads, plainlyStanding } from '../test-support/plain-readings';
import { contributionOverview, letterSettings, sessionView } from '../views';

const cases = 1000;
const seen = new Map<string, number>();

function stateOf(records: readonly SharedRecord[]): SharedState {
  const grown = addRecords(emptyState(dossierId), records);
  if (!grown.ok) throw new Error(grown.error.code);
  return grown.value.state;
}

function both(one: SharedState, other: SharedState): SharedState {
  const united = unite(one, other);
  if (!united.ok) throw new Error(united.error.code);
  return united.value;
}

function views(state: SharedState, setAside?: ReadonlySet<RecordHash>) {
  return {
    session: sessionView(state, setAside),
    overview: contributionOverview(state, setAside),
    letter: letterSettings(state, setAside),
  };
}

/** The records in another order, cut into files, and two of the laptops' states at a time brought together. */
const shuffled = mixtureArbitrary.chain((mixture) =>
  fc.record({
    mixture: fc.constant(mixture),
    order: fc.shuffledSubarray([...mixture.records.keys()], { minLength: mixture.records.length }),
    files: fc.integer({ min: 1, max: 9 }),
    meetings: fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { minLength: 8, maxLength: 8 }),
    isTwice: fc.boolean(),
  }),
);

describe('merging', () => {
  afterAll(() => {
    const counts = [...seen]
      .sort(([, one], [, other]) => other - one)
      .map(([name, count]) => `${name} ${count}`);
    process.stdout.write(`  in ${cases} gevallen: ${counts.join(' · ')}\n`);
  });

  it('gives the same canonical state in any order, any grouping and twice over', () => {
    fc.assert(
      fc.property(shuffled, ({ mixture, order, files, meetings, isTwice }) => {
        for (const name of mixture.contains) seen.set(name, (seen.get(name) ?? 0) + 1);
        const parts = Array.from({ length: files }, (_, file) =>
          stateOf(
            order.filter((_at, place) => place % files === file).flatMap((at) => mixture.records[at] ?? []),
          ),
        );
        const states = isTwice ? [...parts, ...parts] : [...parts];
        for (const [one, other] of [...meetings, ...states.map(() => [0, 0] as const)]) {
          if (states.length === 1) break;
          const first = states.splice(one % states.length, 1)[0] ?? emptyState(dossierId);
          const place = other % states.length;
          states[place] = both(first, states[place] ?? first);
        }
        expect(states).toHaveLength(1);
        const wanted = stateOf(mixture.records);
        expect(canonicalState(states[0] ?? wanted)).toBe(canonicalState(wanted));
        const hashes = mixture.records.map(hashRecord);
        const kept = setNames.flatMap((name) => Object.keys(states[0]?.[name] ?? {}));
        expect(kept.sort()).toEqual([...new Set(hashes)].sort());
      }),
      { numRuns: cases },
    );
  });

  it('gives the same in all 40,320 orders of eight files', () => {
    const [mixture] = fc.sample(
      mixtureArbitrary.filter(({ records }) => records.length >= 24),
      { numRuns: 1, seed: 8 },
    );
    const records = mixture?.records ?? [];
    const files = Array.from({ length: 8 }, (_, file) =>
      stateOf(records.filter((_one, at) => at % 8 === file)),
    );
    const wanted = stateHash(stateOf(records));
    const found = new Map<string, number>();
    const arrive = (state: SharedState, left: readonly SharedState[]) => {
      if (left.length === 0) {
        const text = setNames.map((name) => Object.keys(state[name]).sort().join(' ')).join(' / ');
        if (!found.has(text)) expect(stateHash(state)).toBe(wanted);
        found.set(text, (found.get(text) ?? 0) + 1);
      }
      for (const file of left) {
        const others = left.filter((other) => other !== file);
        arrive(both(state, file), others);
      }
    };
    arrive(emptyState(dossierId), files);
    expect([...found.values()]).toEqual([40_320]);
  });

  it('changes nothing when a file is imported again', () => {
    fc.assert(
      fc.property(shuffled, ({ mixture, order }) => {
        const dossier = dossierWith(mixture.records);
        if (!dossier.ok) throw new Error(dossier.error.code);
        const records = order.slice(0, 12).flatMap((at) => mixture.records[at] ?? []);
        const again = apply(dossier.value, {
          type: 'import',
          at: '2027',
          fileName: 'nog eens',
          fileHash: '',
          records,
        });
        expect(again).toEqual(dossier);
      }),
      { numRuns: cases },
    );
  });

  it('shows the same session, contributions and letter in any order', () => {
    fc.assert(
      fc.property(shuffled, ({ mixture, order }) => {
        const other = stateOf(order.flatMap((at) => mixture.records[at] ?? []));
        expect(views(other)).toEqual(views(stateOf(mixture.records)));
      }),
      { numRuns: cases },
    );
  });

  it('shows what is set aside as if it had never come', () => {
    fc.assert(
      fc.property(mixtureArbitrary, fc.infiniteStream(fc.nat(3)), ({ records }, dice) => {
        const setAside = new Set(records.map(hashRecord).filter(() => dice.next().value === 0));
        const state = stateOf(records);
        const without = stateOf(records.filter((record) => !setAside.has(hashRecord(record))));
        expect(views(state, setAside)).toEqual(views(without));
        expect(withoutRecords(state, setAside)).toEqual(without);
        const heads = contributionHeads(state.contributions, setAside);
        expect([...heads].sort()).toEqual([...contributionHeads(without.contributions)].sort());
      }),
      { numRuns: cases },
    );
  });

  it('makes only records that a file may hold', () => {
    fc.assert(
      fc.property(mixtureArbitrary, ({ records }) => {
        for (const record of records) expect(sharedRecordSchema.safeParse(record).success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is current', () => {
  it('is what nothing else names, outnumbers or takes back', () => {
    fc.assert(
      fc.property(mixtureArbitrary, ({ records }) => {
        const state = stateOf(records);
        const heads = contributionHeads(state.contributions);
        const found = [...heads].map(([council, entries]) => [council, entries.map(([hash]) => hash).sort()]);
        expect(found.sort()).toEqual([...plainHeads(records)].sort());
        const index = indexDecisions(state.decisions);
        for (const subject of index.subjects()) {
          const standing = index.inForce(subject).map(([hash]) => hash);
          expect(standing.sort()).toEqual(plainlyStanding(records, subject));
        }
      }),
      { numRuns: cases },
    );
  });
});
