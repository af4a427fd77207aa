// Which points the list shows: words to look for, a state or kind, a chapter. Every choice says how many there are.
import type { WorkingPoint } from '@shared/commands';
import { type PointFilter, type PointGroup, countByFilter, pointFilters } from '@shared/drafting';
import { draftingWords as words } from '@shared/i18n/nl-drafting';
import { memo } from 'react';
import { Menu } from '../../ui/menu';
import { TextField } from '../../ui/text-field';
import { showInList, useListView } from './list-view';
import { useSame } from './use-same';

interface ListFiltersProps {
  readonly entries: readonly WorkingPoint[];
  /** All points, whatever is shown. */
  readonly groups: readonly PointGroup[];
}

export function ListFilters({ entries, groups }: ListFiltersProps) {
  const counts = useSame(countByFilter(entries));
  const chapters = useSame(groups.map(({ chapter, points }) => ({ chapter, count: points.length })));
  return <Filters counts={counts} chapters={chapters} />;
}

interface FiltersProps {
  readonly counts: Readonly<Record<PointFilter, number>>;
  readonly chapters: readonly { readonly chapter: string; readonly count: number }[];
}

/** The id of the choice that shows every chapter; no chapter has this name, since they are trimmed. */
const allChapters = ' ';

const Filters = memo(function Filters({ counts, chapters }: FiltersProps) {
  const { filter, chapter, search } = useListView();
  const isGone = chapter !== null && !chapters.some((other) => other.chapter === chapter);
  const known = isGone ? [...chapters, { chapter, count: 0 }] : chapters;
  return (
    <div className="points-filters">
      <TextField
        type="search"
        className="point-search"
        label={words.search}
        value={search}
        onChange={(text) => showInList({ search: text })}
      />
      <div className="buttons">
        <Menu
          variant="quiet"
          label={words.counted(words.filters[filter], counts[filter])}
          title={words.filter}
          chosen={filter}
          entries={pointFilters
            .filter((id) => counts[id] > 0 || id === filter)
            .map((id) => ({ id, label: words.counted(words.filters[id], counts[id]) }))}
          onChoose={(id) => showInList({ filter: id })}
        />
        <Menu
          variant="quiet"
          label={chapter === null ? words.allChapters : nameOf(chapter)}
          title={words.chapter}
          chosen={chapter ?? allChapters}
          entries={[
            { id: allChapters, label: words.counted(words.allChapters, counts.all) },
            ...known.map((one) => ({
              id: one.chapter,
              label: words.counted(nameOf(one.chapter), one.count),
            })),
          ]}
          onChoose={(id) => showInList({ chapter: id === allChapters ? null : id })}
        />
      </div>
    </div>
  );
});

function nameOf(chapter: string): string {
  return chapter === '' ? words.noChapter : chapter;
}
