// The table before the meeting: every proposal as a row, with what could be done, where it stands, and what to show.
import type { CouncilId, DecisionAct, PointKind } from '../domain';
import type { Suggestions } from '../similarity/similarity';
import { keptApartPairs, pairText } from './proposal-partners';
import type { Proposal } from './proposals';
import type { SessionView } from './session-view';

export type TriageHandling = 'overnemen' | 'samenvoegen' | 'bespreken';
export type TriageStatus =
  'open' | 'overnemen' | 'samenvoegen' | 'aanpassen' | 'parked' | 'dropped' | 'contested' | 'again';
/** What a person said of a proposal, against what the machine proposes. */
export type TriageMark = 'hamer' | 'bespreken';
export type TriageMarks = Readonly<Record<string, TriageMark>>;
export type TriageShows = 'open' | 'all' | 'hamer' | 'bespreken';
export type TriageSort = 'chapter' | 'title' | 'councils' | 'status';

export interface TriageRow {
  /** The proposal's. */
  readonly id: string;
  readonly proposal: Proposal;
  readonly councils: readonly CouncilId[];
  readonly handling: TriageHandling;
  readonly status: TriageStatus;
  /** Asks for a decision: open, or to be looked at again. */
  readonly isOpen: boolean;
  /** Open, and nobody needs to speak about it: may be confirmed with others in one stroke. */
  readonly isHamerstuk: boolean;
}

export interface TriageFilter {
  readonly shows: TriageShows;
  readonly council: CouncilId | null;
  readonly kind: PointKind | null;
}

export interface TriageCounts {
  readonly shows: Readonly<Record<TriageShows, number>>;
  /** Of the rows that the chosen view shows, as is `kinds`. */
  readonly councils: ReadonlyMap<CouncilId, number>;
  readonly kinds: ReadonlyMap<PointKind, number>;
}

/**
 * One row for each proposal, in their order. A hamerstuk is a single point that no other point resembles or contradicts,
 * and what a person marked as one; a point that was not compared with the others yet is none. What may be contradicted is proposed for discussion, until a person marks it otherwise.
 */
export function triageRows(
  proposals: readonly Proposal[],
  session: SessionView,
  suggestions: Suggestions,
  marks: TriageMarks = {},
): TriageRow[] {
  const contested = new Set(session.contested.map((point) => point.key));
  const opposed = opposedKeys(session, suggestions);
  // Until the search is done, that nothing resembles a point says nothing.
  const compared = new Set(suggestions.clusters.flatMap(({ keys }) => keys));
  return proposals.map((proposal) => {
    const { id, members, state, needsAttention, partners } = proposal;
    const mark = marks[id];
    const isDoubtful = mark === undefined && members.some(({ key }) => opposed.has(key));
    const whenAgreed = members.length > 1 ? 'samenvoegen' : 'overnemen';
    const handling = mark === 'bespreken' || isDoubtful ? 'bespreken' : whenAgreed;
    const isPlain =
      members.length === 1 && partners.length === 0 && members.every(({ key }) => compared.has(key));
    return {
      id,
      proposal,
      councils: [...new Set(members.map(({ council }) => council))],
      handling,
      status: statusOf(proposal, contested),
      isOpen: state === 'open' || needsAttention,
      isHamerstuk:
        state === 'open' && !needsAttention && handling !== 'bespreken' && (isPlain || mark === 'hamer'),
    };
  });
}

export function filterRows(rows: readonly TriageRow[], filter: TriageFilter): TriageRow[] {
  return rows.filter(
    (row) =>
      isShown(row, filter.shows) &&
      (filter.council === null || row.councils.includes(filter.council)) &&
      (filter.kind === null || row.proposal.kind === filter.kind),
  );
}

/** A new list; rows that are equal keep the order of the letter. */
export function sortRows(rows: readonly TriageRow[], sort: TriageSort): TriageRow[] {
  if (sort === 'chapter') return [...rows];
  if (sort === 'councils') return rows.toSorted((a, b) => b.councils.length - a.councils.length);
  if (sort === 'status') return rows.toSorted((a, b) => place(a) - place(b));
  const { compare } = new Intl.Collator('nl', { numeric: true });
  return rows.toSorted((a, b) => compare(a.proposal.title, b.proposal.title));
}

export function countRows(rows: readonly TriageRow[], shows: TriageShows): TriageCounts {
  const count = (view: TriageShows) => rows.filter((row) => isShown(row, view)).length;
  const councils = new Map<CouncilId, number>();
  const kinds = new Map<PointKind, number>();
  for (const row of rows) {
    if (!isShown(row, shows)) continue;
    for (const council of row.councils) councils.set(council, (councils.get(council) ?? 0) + 1);
    kinds.set(row.proposal.kind, (kinds.get(row.proposal.kind) ?? 0) + 1);
  }
  return {
    shows: { open: count('open'), all: rows.length, hamer: count('hamer'), bespreken: count('bespreken') },
    councils,
    kinds,
  };
}

/** The rows from one to the other, both with it, whichever comes first. Only `to` when `from` is not in the list. */
export function rowsBetween(rows: readonly TriageRow[], from: string | null, to: string): TriageRow[] {
  const end = rows.findIndex((row) => row.id === to);
  if (end < 0) return [];
  const start = rows.findIndex((row) => row.id === from);
  return start < 0 ? rows.slice(end, end + 1) : rows.slice(Math.min(start, end), Math.max(start, end) + 1);
}

/**
 * The acts of many decisions as one stroke. New joint points follow each other in the letter in the order of the
 * decisions; joint points that end come first, so that what is said of their points afterwards holds.
 */
export function inOneStroke(decisions: readonly (readonly DecisionAct[])[]): DecisionAct[] {
  let last = 0;
  const acts = decisions.flat().map((act): DecisionAct => {
    if (act.act !== 'take') return act;
    last = Math.max(last + 1, act.jointPoint.order);
    return { act: 'take', jointPoint: { ...act.jointPoint, order: last } };
  });
  const ends = (act: DecisionAct) => act.act === 'dissolve';
  return [...acts.filter(ends), ...acts.filter((act) => !ends(act))];
}

const statuses: readonly TriageStatus[] = [
  'contested',
  'again',
  'open',
  'parked',
  'samenvoegen',
  'aanpassen',
  'overnemen',
  'dropped',
];

function place({ status }: TriageRow): number {
  return statuses.indexOf(status);
}

function isShown(row: TriageRow, shows: TriageShows): boolean {
  if (shows === 'all') return true;
  if (shows === 'hamer') return row.isHamerstuk;
  return row.isOpen && (shows === 'open' || row.handling === 'bespreken');
}

function statusOf(
  { state, joint, members, needsAttention }: Proposal,
  contested: ReadonlySet<string>,
): TriageStatus {
  const isContested = (joint?.otherVersions.length ?? 0) > 0 || members.some(({ key }) => contested.has(key));
  if (needsAttention) return isContested ? 'contested' : 'again';
  return state === 'joint' ? (joint?.joint.handling ?? 'again') : state;
}

/** Points that may contradict another, of which the session did not say that they stand apart. */
function opposedKeys(session: SessionView, { pairs }: Suggestions): Set<string> {
  const apart = keptApartPairs(session);
  const doubtful = pairs.filter(({ a, b, relation }) => relation === 'opposed' && !apart.has(pairText(a, b)));
  return new Set(doubtful.flatMap(({ a, b }) => [a, b]));
}
