// Above the table: what it shows, of whom, in which order.
import { pointKinds } from '@shared/domain';
import { draftingWords } from '@shared/i18n/nl-drafting';
import { sessionWords } from '@shared/i18n/nl-session';
import { triageWords as words } from '@shared/i18n/nl-triage';
import type { TriageCounts, TriageShows, TriageSort } from '@shared/views/triage';
import type { ReactNode } from 'react';
import { Choice } from '../../ui/choice';
import { Menu } from '../../ui/menu';
import { TextField } from '../../ui/text-field';
import { goTo, useSessionPlace } from './session-place';
import { changeTriage, useTriage } from './triage-state';
import type { CouncilCard } from './use-session-data';

interface TriageToolsProps {
  readonly counts: TriageCounts;
  readonly councils: readonly CouncilCard[];
  /** Beside the filters. */
  readonly children: ReactNode;
}

const views: readonly TriageShows[] = ['open', 'all', 'hamer', 'bespreken'];
const sorts: readonly TriageSort[] = ['chapter', 'title', 'councils', 'status'];
const every = '';

export function TriageTools({ counts, councils, children }: TriageToolsProps) {
  const { shows, search } = useSessionPlace();
  const { council, kind, sort } = useTriage();
  const total = counts.shows[shows];
  const ofCouncils = [
    { id: every, label: words.counted(words.every, total) },
    ...councils.map(({ id, name }) => ({
      id,
      label: words.counted(name, counts.councils.get(id) ?? 0),
    })),
  ];
  const ofKinds = [
    { id: every, label: words.counted(words.every, total) },
    ...pointKinds.map((id) => ({
      id,
      label: words.counted(draftingWords.kinds[id], counts.kinds.get(id) ?? 0),
    })),
  ];
  const named = councils.find(({ id }) => id === council)?.name ?? words.every;
  return (
    <div className="triage-tools">
      <Choice
        label={sessionWords.which}
        isLabelHidden
        value={shows}
        onChange={(value) => goTo({ shows: value })}
        options={views.map((value) => ({ value, label: words.shows[value](counts.shows[value]) }))}
      />
      <TextField
        label={sessionWords.searchLabel}
        type="search"
        value={search}
        onChange={(value) => goTo({ search: value })}
      />
      <div className="buttons">
        <Menu
          label={words.council(named)}
          entries={ofCouncils}
          chosen={council ?? every}
          onChoose={(id) =>
            changeTriage({ council: councils.find((candidate) => candidate.id === id)?.id ?? null })
          }
        />
        <Menu
          label={words.kind(kind === null ? words.every : draftingWords.kinds[kind])}
          entries={ofKinds}
          chosen={kind ?? every}
          onChoose={(id) => changeTriage({ kind: pointKinds.find((candidate) => candidate === id) ?? null })}
        />
        <Menu
          label={words.sortBy(words.sorts[sort])}
          entries={sorts.map((id) => ({ id, label: words.sorts[id] }))}
          chosen={sort}
          onChoose={(id) => changeTriage({ sort: id })}
        />
        {children}
      </div>
    </div>
  );
}
