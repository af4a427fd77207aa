// Which points a list shows: by state, kind, chapter, and the words that somebody looks for.
import type { WorkingPoint } from '../commands';
import { type PointKind, pointKinds } from '../domain';
import { chapterOf } from './group-points';

export const pointFilters = ['all', 'concept', 'klaar', 'no-advice', ...pointKinds] as const;
export type PointFilter = (typeof pointFilters)[number];

export interface PointSelection {
  readonly filter: PointFilter;
  /** Null is every chapter; empty is the points without one. */
  readonly chapter: string | null;
  readonly search: string;
}

export const everything: PointSelection = { filter: 'all', chapter: null, search: '' };

export function isShown(entry: WorkingPoint, { filter, chapter, search }: PointSelection): boolean {
  return (
    matchesFilter(entry, filter) &&
    (chapter === null || chapterOf(entry) === chapter) &&
    matchesSearch(entry, search)
  );
}

/** How many points every filter would show, whatever is looked for. */
export function countByFilter(entries: readonly WorkingPoint[]): Readonly<Record<PointFilter, number>> {
  const counts = pointFilters.map((filter) => [
    filter,
    entries.filter((entry) => matchesFilter(entry, filter)).length,
  ]);
  return Object.fromEntries(counts) as Record<PointFilter, number>;
}

export function hasAdvice({ point }: WorkingPoint): boolean {
  return (point.advice ?? '').trim() !== '';
}

function matchesFilter(entry: WorkingPoint, filter: PointFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'concept':
    case 'klaar':
      return entry.status === filter;
    case 'no-advice':
      return !hasAdvice(entry);
    default:
      return entry.point.kind === (filter satisfies PointKind);
  }
}

/** Every word must occur somewhere in the point; accents and capitals do not matter. */
function matchesSearch({ point, author = '' }: WorkingPoint, search: string): boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = fold(
    [point.title, point.body, point.advice ?? '', point.source?.quote ?? '', point.chapter, author].join(
      '\n',
    ),
  );
  return words.every((word) => text.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
