// The keys of this screen: a new point from anywhere, moving the open one, and back to the list.
import type { PointId } from '@shared/domain';
import { type PointGroup, placeBeside } from '@shared/drafting';
import { draftingWords as words } from '@shared/i18n/nl-drafting';
import { useEffect } from 'react';
import { useSettings } from '../../platform/settings-store';
import { showMessage } from '../../ui/message';
import { placePoint } from './point-acts';
import { type OwnText, useChapters } from './use-own-text';

interface DraftingKeys {
  readonly own: OwnText;
  /** What the list shows: moving goes by what is seen. */
  readonly groups: readonly PointGroup[];
  readonly selected: PointId | null;
  readonly onAdd: (after: PointId | null) => void;
  readonly onFocus: (what: 'title' | 'list') => void;
}

/** Ctrl+Enter and N make a point, Alt with an arrow moves it, Escape goes from a text to the list, / searches. */
export function useDraftingKeys({ own: { council }, groups, selected, onAdd, onFocus }: DraftingKeys): void {
  const single = useSettings((store) => store.settings.singleKeys);
  const chapters = useChapters();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // Most keys are text: for those nothing may be looked up.
      const act = event.isComposing ? null : actOf(event, single);
      if (act === null || isElsewhere(event.target)) return;
      event.preventDefault();
      if (act === 'add') onAdd(selected);
      else if (act === 'list') onFocus('list');
      else if (act === 'search') document.querySelector<HTMLElement>('.point-search input')?.focus();
      else if (selected !== null) {
        const place = placeBeside(groups, selected, act);
        if (place === null) showMessage(act === 'up' ? words.cannotMoveUp : words.cannotMoveDown);
        else placePoint(council, selected, place, chapters);
        // A row in another chapter is another row: the focus goes along.
        if (isInList(event.target)) onFocus('list');
      }
    };
    // Before the editor, which keeps Enter and Escape to itself.
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [council, chapters, groups, selected, single, onAdd, onFocus]);
}

function actOf(event: KeyboardEvent, single: boolean): 'add' | 'list' | 'search' | 'up' | 'down' | null {
  const { key, altKey, ctrlKey, metaKey, repeat } = event;
  const isCommand = ctrlKey || metaKey;
  if (isCommand && !altKey && key === 'Enter') return 'add';
  if (altKey && !isCommand && key === 'ArrowUp') return 'up';
  if (altKey && !isCommand && key === 'ArrowDown') return 'down';
  if (isCommand || altKey || repeat) return null;
  if (key === 'Escape' && isInText(event.target)) return 'list';
  if (!single || isInText(event.target)) return null;
  return key.toLowerCase() === 'n' ? 'add' : key === '/' ? 'search' : null;
}

/** A dialogue or a menu has keys of its own; so has a list that is unfolded under a field. */
function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null) return true;
  return target instanceof HTMLElement && target.getAttribute('role') === 'combobox';
}

function isInList(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="listbox"]') !== null;
}

function isInText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [role="textbox"]') !== null;
}
