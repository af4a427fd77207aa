// Which points the list shows: words to look for, a state or kind, a chapter. Every choice says how many there are.
import type { WorkingPoint } from '@shared/commands';
import { type PointFilter, chapterOf, groupByChapter, pointFilters } from '@shared/drafting';
import { draftingWords as words } from '@shared/i18n/nl-drafting';
import { Menu } from '../../ui/menu';
import { TextField } from '../../ui/text-field';
import { showInList, useListView } from './list-view';
import { useChapters } from './use-own-text';

interface ListFiltersProps {
  readonly entries: readonly WorkingPoint[];
  readonly counts: Readonly<Record<PointFilter, number>>;
}

/** The id of the choice that shows every chapter; no chapter has this name, since they are trimmed. */
const allChapters = ' ';

export function ListFilters({ entries, counts }: ListFiltersProps) {
  const { filter, chapter, search } = useListView();
  const chapters = useChapters();
  const chosen = chapter ?? allChapters;
  const groups = groupByChapter(entries, chapters).map((group) => ({
    id: group.chapter,
    label: words.counted(nameOf(group.chapter), group.points.length),
  }));
  const isGone = chapter !== null && !entries.some((entry) => chapterOf(entry) === chapter);
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
          chosen={chosen}
          entries={[
            { id: allChapters, label: words.counted(words.allChapters, entries.length) },
            ...groups,
            ...(isGone ? [{ id: chapter, label: words.counted(nameOf(chapter), 0) }] : []),
          ]}
          onChoose={(id) => showInList({ chapter: id === allChapters ? null : id })}
        />
      </div>
    </div>
  );
}

function nameOf(chapter: string): string {
  return chapter === '' ? words.noChapter : chapter;
}
