// Every point ever imported can be reached from what the window shows: nothing sent is ever gone.
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Contribution,
  type CouncilId,
  type PointId,
  type RecordHash,
  type SharedRecord,
  pointKeyText,
} from '../domain';
import { hashPoint, hashRecord } from '../exchange/record-hash';
import { type SharedState, addRecords, allRecords, emptyState, withoutRecords } from '../merge';
import { dossierId, mixtureArbitrary } from '../test-support/arbitrary-records';
import { plainHeads, plainlyReplaced } from '../test-support/plain-readings';
import { type SessionView, contributionOverview, replacedBy, sessionView } from '.';

const cases = 1000;
const counts = new Map<string, number>();
const count = (name: string) => void counts.set(name, (counts.get(name) ?? 0) + 1);

function stateOf(records: readonly SharedRecord[]): SharedState {
  const grown = addRecords(emptyState(dossierId), records);
  if (!grown.ok) throw new Error(grown.error.code);
  return grown.value.state;
}

const textOf = (council: CouncilId, point: Contribution['points'][number]) =>
  `${council} ${hashPoint(council, point)}`;

/** For every text of a point that a screen can show, where it is shown. */
function reachable(everything: SharedState, setAside: ReadonlySet<RecordHash>): Map<string, string> {
  const state = withoutRecords(everything, setAside);
  const { councils, waiting } = contributionOverview(everything, setAside);
  const places = new Map<string, string>();
  const show = (place: string, { council, points }: Contribution) => {
    for (const point of points) {
      const text = textOf(council, point);
      if (!places.has(text)) places.set(text, place);
    }
  };
  const showEarlier = (head: Contribution) => {
    const held = new Set(head.heldBack);
    const sent = new Set(head.points.map(({ id }) => id));
    for (const earlier of replacedBy(state, head)) {
      const of = (test: (id: PointId) => boolean) => ({
        ...earlier,
        points: earlier.points.filter(({ id }) => test(id)),
      });
      show(
        'vervangen',
        of((id) => sent.has(id)),
      );
      show(
        'aangehouden',
        of((id) => held.has(id)),
      );
      show(
        'ingetrokken',
        of((id) => !sent.has(id) && !held.has(id)),
      );
    }
  };
  for (const entry of councils) {
    if (entry.state === 'missing') continue;
    for (const [, head] of entry.heads) show(entry.state === 'fork' ? 'in een fork' : 'geldend', head);
    for (const [, head] of entry.heads) showEarlier(head);
  }
  for (const [, head] of waiting) show('wachtend', head);
  for (const [, head] of waiting) showEarlier(head);
  for (const record of allRecords(everything)) {
    if (record.type !== 'contribution') continue;
    if (setAside.has(hashRecord(record))) show('opzij gezet', record);
    else if (record.role === 'member') show('inbreng', record);
  }
  return places;
}

const withSetAside = fc.tuple(mixtureArbitrary, fc.infiniteStream(fc.nat(9))).map(([{ records }, dice]) => ({
  records,
  setAside: new Set(records.map(hashRecord).filter(() => dice.next().value === 0)),
}));

describe('every point ever sent', () => {
  afterAll(() => {
    const told = [...counts].map(([name, times]) => `${name} ${times}`).join(' · ');
    process.stdout.write(`  punten in ${cases} gevallen: ${told}\n`);
  });

  it('is current, in a fork, replaced, withdrawn, held back, waiting or set aside; when current, open or decided on', () => {
    fc.assert(
      fc.property(withSetAside, ({ records, setAside }) => {
        const state = stateOf(records);
        expectAllReachable(records, reachable(state, setAside));
        const counting = records.filter((record) => !setAside.has(hashRecord(record)));
        const session = sessionView(state, setAside);
        expectCurrentPoints(session, counting);
        expectEachInOnePlace(session);
      }),
      { numRuns: cases },
    );
  });
});

function expectAllReachable(records: readonly SharedRecord[], places: ReadonlyMap<string, string>) {
  for (const record of records) {
    if (record.type !== 'contribution') continue;
    for (const point of record.points) {
      const place = places.get(textOf(record.council, point));
      count(place ?? 'nergens');
      expect(place, `${record.council} ${point.id}`).toBeDefined();
    }
  }
}

/** The session's points are those of the current contributions of invited councils; cut ones as their parts. */
function expectCurrentPoints({ points }: SessionView, records: readonly SharedRecord[]) {
  const invitations = records.flatMap((record) => (record.type === 'invitation' ? [record] : []));
  const isNamed = (one: SharedRecord) =>
    invitations.some(({ ancestors }) => ancestors.includes(hashRecord(one)));
  const invited = new Set(
    invitations.filter((one) => !isNamed(one)).flatMap(({ councils }) => councils.map(({ id }) => id)),
  );
  const heads = plainHeads(records);
  const wanted = records.flatMap((record) =>
    record.type === 'contribution' &&
    invited.has(record.council) &&
    heads.get(record.council)?.includes(hashRecord(record))
      ? record.points.map((point) => textOf(record.council, point))
      : [],
  );
  const whole = points.flatMap(({ council, versions, partOf }) =>
    partOf ? [] : versions.map((point) => textOf(council, point)),
  );
  const cut = new Set(points.flatMap(({ partOf }) => (partOf ? [pointKeyText(partOf)] : [])));
  for (const text of whole) expect(wanted).toContain(text);
  expect(new Set(wanted.filter((text) => !whole.includes(text))).size).toBe(cut.size);
}

function expectEachInOnePlace(view: SessionView) {
  const aside = [...view.dropped, ...view.parked].map(({ key }) => key);
  const inLetter = view.jointPoints.flatMap((joint) => joint.members.map((member) => member.key));
  const open = view.undecided.map(({ key }) => key);
  const found = new Set([...aside, ...inLetter, ...open]);
  const keys = view.points.map(({ key }) => key);
  for (const key of keys) expect(found.has(key)).toBe(true);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of open) expect([...aside, ...inLetter]).not.toContain(key);
  expect(new Set(aside).size).toBe(aside.length);
}

describe('what a council withdrew', () => {
  it('is what it sent before, and neither sends nor holds back now', () => {
    fc.assert(
      fc.property(mixtureArbitrary, ({ records }) => {
        for (const entry of contributionOverview(stateOf(records)).councils) {
          if (entry.state === 'missing') continue;
          const [[, head] = [undefined, undefined]] = entry.heads;
          if (head === undefined) continue;
          const before = new Set(
            plainlyReplaced(records, head).flatMap(({ points }) => points.map(({ id }) => id)),
          );
          const now = new Set([...head.points.map(({ id }) => id), ...head.heldBack]);
          expect([...entry.changes.withdrawn].sort()).toEqual(
            [...before].filter((id) => !now.has(id)).sort(),
          );
          expect([...entry.changes.added].sort()).toEqual(
            head.points
              .map(({ id }) => id)
              .filter((id) => !before.has(id))
              .sort(),
          );
          expect(entry.changes.heldBack).toEqual(head.heldBack);
          expect(entry.isFirst).toBe(plainlyReplaced(records, head).length === 0);
          expect(entry.state).toBe((plainHeads(records).get(head.council)?.length ?? 0) > 1 ? 'fork' : 'in');
        }
      }),
      { numRuns: cases },
    );
  });
});
