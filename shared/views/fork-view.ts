// A fork of a council: its versions point by point, with what each changed since the last version that all of them know.
import type { AdvicePoint, Contribution, CouncilId, PointId, RecordHash } from '../domain';
import { hashPoint } from '../exchange/record-hash';
import { type SharedState, contributionHeads, entriesOf, headsOf, withoutRecords } from '../merge';
import { replacedBy } from './contribution-overview';

export type Version = readonly [RecordHash, Contribution];

/** What one or more versions say of a point. `concept`: held back by the council; `nothing`: not in the version. */
export interface ForkSaying {
  readonly says: 'text' | 'concept' | 'nothing';
  readonly point?: AdvicePoint;
  readonly versions: readonly RecordHash[];
}

/**
 * `same`: all versions say it. `one-changed`: all that changed it since the common version say the same, which is
 * `proposed`. `conflict`: versions changed it differently, or nobody can know who changed it: people choose.
 */
export interface ForkPoint {
  readonly id: PointId;
  readonly state: 'same' | 'one-changed' | 'conflict';
  readonly sayings: readonly ForkSaying[];
  /** Place in `sayings`. */
  readonly proposed: number | null;
  /** The text in the last version that all know; absent where there is none. */
  readonly before?: AdvicePoint;
}

export interface CouncilFork {
  readonly council: CouncilId;
  /** Oldest date first. */
  readonly versions: readonly Version[];
  readonly points: readonly ForkPoint[];
  /** The versions come from one that they all know. */
  readonly hasCommon: boolean;
}

/** Null when the council has no fork. */
export function councilFork(
  everything: SharedState,
  council: CouncilId,
  setAside: ReadonlySet<RecordHash> = new Set(),
): CouncilFork | null {
  const state = withoutRecords(everything, setAside);
  const heads = contributionHeads(state.contributions).get(council) ?? [];
  if (heads.length < 2) return null;
  const versions = heads.toSorted(([one, a], [other, b]) =>
    a.date === b.date ? (one < other ? -1 : 1) : a.date < b.date ? -1 : 1,
  );
  const common = commonVersions(state, versions);
  const ids = new Set(versions.flatMap(([, { points }]) => points.map(({ id }) => id)));
  return {
    council,
    versions,
    points: [...ids].map((id) => forkPoint(id, versions, common)),
    hasCommon: common.length > 0,
  };
}

/** The newest of what all versions replace: usually one, more where forks were joined crosswise. */
function commonVersions(state: SharedState, versions: readonly Version[]): Contribution[] {
  const replaced = versions.map(([, version]) => new Set(replacedBy(state, version)));
  const common = entriesOf(state.contributions).filter(([, record]) =>
    replaced.every((records) => records.has(record)),
  );
  const newest = headsOf(common).map(([, record]) => record);
  // Files without lineage do not name each other: the one that replaces the others is the newest.
  return newest.filter((record) => !newest.some((other) => replacedBy(state, other).includes(record)));
}

function forkPoint(id: PointId, versions: readonly Version[], common: readonly Contribution[]): ForkPoint {
  const sayings = new Map<string, ForkSaying>();
  for (const [hash, version] of versions) {
    const key = sayingKey(version, id);
    const before = sayings.get(key);
    sayings.set(
      key,
      before ? { ...before, versions: [...before.versions, hash] } : saying(hash, version, id),
    );
  }
  const said = [...sayings.values()];
  const before = [...new Set(common.map((version) => sayingKey(version, id)))];
  const known = before.length === 1 ? before[0] : undefined;
  const point = known === undefined ? undefined : common[0]?.points.find((one) => one.id === id);
  return {
    id,
    sayings: said,
    ...propose([...sayings.keys()], said, known),
    ...(point === undefined ? {} : { before: point }),
  };
}

function propose(
  keys: readonly string[],
  sayings: readonly ForkSaying[],
  before: string | undefined,
): Pick<ForkPoint, 'state' | 'proposed'> {
  if (keys.length === 1) return { state: 'same', proposed: 0 };
  const changed = keys.flatMap((key, at) => (key === before ? [] : [at]));
  if (before !== undefined) {
    return changed.length === 1
      ? { state: 'one-changed', proposed: changed[0] ?? null }
      : { state: 'conflict', proposed: null };
  }
  // Nobody knows what was before: keeping a point that only one version has loses nothing.
  const texts = sayings.flatMap(({ says }, at) => (says === 'text' ? [at] : []));
  const isOnlyText = texts.length === 1 && sayings.every(({ says }) => says !== 'concept');
  return isOnlyText
    ? { state: 'one-changed', proposed: texts[0] ?? null }
    : { state: 'conflict', proposed: null };
}

function saying(hash: RecordHash, version: Contribution, id: PointId): ForkSaying {
  const point = version.points.find((one) => one.id === id);
  if (point !== undefined) return { says: 'text', point, versions: [hash] };
  return { says: version.heldBack.includes(id) ? 'concept' : 'nothing', versions: [hash] };
}

function sayingKey(version: Contribution, id: PointId): string {
  const point = version.points.find((one) => one.id === id);
  if (point !== undefined) return hashPoint(version.council, point);
  return version.heldBack.includes(id) ? 'concept' : 'nothing';
}
