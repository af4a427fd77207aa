// How a council's own contribution stands: what goes, what stays, what changed, and what it does not know yet.
import type { Dossier } from '../commands/dossier';
import { textOf } from '../commands/working-text';
import type { AdvicePoint, Contribution, CouncilId, RecordHash } from '../domain';
import { canonicalJson } from '../exchange/canonical-json';
import { hashPoint } from '../exchange/record-hash';
import { contributionHeads, headsOf } from '../merge';
import { type PointChanges, changesSince } from './contribution-overview';
import { type SendAs, nextContribution, replacedFor } from './own-next';

export interface OwnPoint {
  readonly point: AdvicePoint;
  /** Compared with what was sent last; `new` also where nothing was sent so far. */
  readonly change: 'new' | 'changed' | 'same';
}

export interface OwnConcept {
  readonly point: AdvicePoint;
  /** It was sent before: now it is held back. */
  readonly wasSent: boolean;
}

export interface OwnContribution {
  readonly council: CouncilId;
  /** What would go, in order. */
  readonly ready: readonly OwnPoint[];
  /** What stays here. */
  readonly concepts: readonly OwnConcept[];
  /** Sent before, and neither ready nor concept now: the text that was sent last. */
  readonly withdrawn: readonly AdvicePoint[];
  readonly changes: PointChanges;
  /** What was sent last on which this text builds; null when nothing was. */
  readonly last: readonly [RecordHash, Contribution] | null;
  /** The number that the next one gets. */
  readonly number: number;
  /** Sending would say what `last` says. */
  readonly isUnchanged: boolean;
  /** Current contributions of this council that the text does not know: sending beside them makes a fork. */
  readonly unknown: readonly (readonly [RecordHash, Contribution])[];
  /** Nothing is being written here while contributions of this council are: a new computer, an archive. */
  readonly canTakeIn: boolean;
}

/** Everything that a screen has to know about sending, for the council or for one member of it. */
export function ownContribution(
  dossier: Dossier,
  council: CouncilId,
  as: SendAs = { role: 'council' },
): OwnContribution {
  const { shared, local } = dossier;
  const next = nextContribution(dossier, council, { as, sentBy: '', date: '' });
  const replaced = replacedFor(shared.contributions, next.ancestors, council, as);
  const heads = headsOf(replaced);
  const last = latestOf(heads);
  const changes = sinceLast(replaced, next, heads);
  const named = new Set(next.ancestors);
  const unknown = (
    contributionHeads(shared.contributions, new Set(local.setAside)).get(council) ?? []
  ).filter(([hash]) => !named.has(hash));
  const text = textOf(local.working, council);
  const heldBack = new Set(next.heldBack);
  const added = new Set(changes.added);
  const changed = new Set(changes.changed);
  return {
    council,
    ready: next.points.map((point) => ({
      point,
      change: added.has(point.id) ? 'new' : changed.has(point.id) ? 'changed' : 'same',
    })),
    concepts: text.points
      .filter(({ status }) => status === 'concept')
      .map(({ point }) => ({ point, wasSent: heldBack.has(point.id) })),
    withdrawn: withdrawnFrom(replaced, changes),
    changes,
    last,
    number: next.revision ?? 1,
    isUnchanged: last !== null && heads.length === 1 && saysTheSame(last[1], next),
    unknown,
    canTakeIn: text.points.length === 0 && text.basedOn.length === 0 && unknown.length > 0,
  };
}

/** What was withdrawn in an earlier contribution already is not told again. */
function sinceLast(
  replaced: readonly [RecordHash, Contribution][],
  next: Contribution,
  heads: readonly [RecordHash, Contribution][],
): PointChanges {
  const changes = changesSince(
    replaced.map(([, record]) => record),
    next,
  );
  const stood = new Set(
    heads.flatMap(([, { points, heldBack }]) => [...points.map(({ id }) => id), ...heldBack]),
  );
  return { ...changes, withdrawn: changes.withdrawn.filter((id) => stood.has(id)) };
}

function latestOf(heads: readonly [RecordHash, Contribution][]): readonly [RecordHash, Contribution] | null {
  const byNumber = [...heads].sort(([, one], [, other]) => (other.revision ?? 0) - (one.revision ?? 0));
  return byNumber[0] ?? null;
}

function saysTheSame(last: Contribution, next: Contribution): boolean {
  const held = ({ heldBack }: Contribution) => canonicalJson([...heldBack].sort());
  return (
    last.points.length === next.points.length &&
    last.points.every((point, at) => isSamePoint(next.council, point, next.points[at])) &&
    held(last) === held(next)
  );
}

function isSamePoint(council: CouncilId, one: AdvicePoint, other: AdvicePoint | undefined): boolean {
  return other !== undefined && hashPoint(council, one) === hashPoint(council, other);
}

/** Each withdrawn point once, in the words of the newest contribution that had it. */
function withdrawnFrom(
  replaced: readonly [RecordHash, Contribution][],
  { withdrawn }: PointChanges,
): AdvicePoint[] {
  const newestFirst = [...replaced].sort(
    ([, one], [, other]) =>
      other.ancestors.length - one.ancestors.length || (other.revision ?? 0) - (one.revision ?? 0),
  );
  return withdrawn.flatMap(
    (id) => newestFirst.flatMap(([, { points }]) => points).find((point) => point.id === id) ?? [],
  );
}
