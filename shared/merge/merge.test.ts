// The algebra: any order, any grouping, any number of times, the same state.
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { addRecords, allRecords, canonicalState, contributionHeads, emptyState, unite } from '.';
import { type SharedRecord, sharedRecordSchema } from '../domain';
import { hashPoint, hashRecord } from '../exchange/record-hash';
import { dossierId, mixtureArbitrary } from '../test-support/arbitrary-records';
import { contributionOverview, sessionView } from '../views';

const cases = 1000;
const seen = new Map<string, number>();

function stateOf(records: readonly SharedRecord[]) {
  const grown = addRecords(emptyState(dossierId), records);
  if (!grown.ok) throw new Error(grown.error.code);
  return grown.value.state;
}

/** The records in another order, cut into groups, each group merged for itself and some merged twice. */
const shuffled = mixtureArbitrary.chain((mixture) =>
  fc.record({
    mixture: fc.constant(mixture),
    order: fc.shuffledSubarray([...mixture.records.keys()], { minLength: mixture.records.length }),
    groups: fc.integer({ min: 1, max: 4 }),
    twice: fc.boolean(),
  }),
);

describe('merging', () => {
  afterAll(() => {
    const counts = [...seen].map(([name, count]) => `${name} ${count}`).join(' · ');
    process.stdout.write(`  in ${cases} gevallen: ${counts}\n`);
  });

  it('gives the same canonical state in any order, any grouping and twice over', () => {
    fc.assert(
      fc.property(shuffled, ({ mixture, order, groups, twice }) => {
        for (const name of mixture.contains) seen.set(name, (seen.get(name) ?? 0) + 1);
        const wanted = canonicalState(stateOf(mixture.records));
        const parts = Array.from({ length: groups }, (_, group) =>
          stateOf(
            order.filter((_at, place) => place % groups === group).flatMap((at) => mixture.records[at] ?? []),
          ),
        );
        const united = [...parts, ...(twice ? parts : [])].reduce((one, other) => {
          const both = unite(other, one);
          if (!both.ok) throw new Error(both.error.code);
          return both.value;
        });
        expect(canonicalState(united)).toBe(wanted);
      }),
      { numRuns: cases },
    );
  });

  it('shows the same session and contributions in any order', () => {
    fc.assert(
      fc.property(shuffled, ({ mixture, order }) => {
        const one = stateOf(mixture.records);
        const other = stateOf(order.flatMap((at) => mixture.records[at] ?? []));
        expect(sessionView(other)).toEqual(sessionView(one));
        expect(contributionOverview(other)).toEqual(contributionOverview(one));
      }),
      { numRuns: cases },
    );
  });

  it('keeps every point ever sent reachable, and every current point decided on or open', () => {
    fc.assert(
      fc.property(mixtureArbitrary, ({ records }) => {
        const state = stateOf(records);
        const kept = new Set(allRecords(state).map(hashRecord));
        for (const record of records) expect(kept.has(hashRecord(record))).toBe(true);
        const view = sessionView(state);
        const found = new Set([
          ...view.undecided.map((point) => point.key),
          ...[...view.dropped, ...view.parked].map((point) => point.key),
          ...view.jointPoints.flatMap((joint) => joint.members.map((member) => member.key)),
        ]);
        for (const point of view.points) expect(found.has(point.key)).toBe(true);
        expect(new Set(view.points.map(({ key }) => key)).size).toBe(view.points.length);
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

  it('shows every text of a fork', () => {
    fc.assert(
      fc.property(mixtureArbitrary, ({ records }) => {
        const state = stateOf(records);
        const invited = new Set(contributionOverview(state).councils.map(({ council }) => council.id));
        const shown = new Set(
          sessionView(state).points.flatMap((point) =>
            point.partOf ? [] : point.versions.map((version) => hashPoint(point.council, version)),
          ),
        );
        const split = new Set(sessionView(state).points.flatMap((point) => point.partOf?.point ?? []));
        for (const [council, heads] of contributionHeads(state.contributions)) {
          if (!invited.has(council)) continue;
          for (const [, head] of heads) {
            for (const point of head.points) {
              expect(split.has(point.id) || shown.has(hashPoint(council, point))).toBe(true);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
