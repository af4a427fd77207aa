// The list on the left, the open point on the right; in a narrow window one of the two at a time.
import { everything, groupByChapter, isShown } from '@shared/drafting';
import type { PointId } from '@shared/domain';
import { draftingWords as words } from '@shared/i18n/nl-drafting';
import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { selectPoint, usePointPlace } from '../../platform/point-place';
import { Button } from '../../ui/button';
import { ScreenHead } from '../../ui/screen-head';
import { DraftPane } from './draft-pane';
import { showInList, useListView } from './list-view';
import { MemberInputButton } from './member-input-button';
import { OwnVersionNotice } from './own-version-notice';
import { addPoint } from './point-acts';
import { PointList } from './point-list';
import { useDraftingKeys } from './use-drafting-keys';
import { type OwnText, useChapters } from './use-own-text';

export function Drafting({ own }: { readonly own: OwnText }) {
  const { council, text } = own;
  const chapters = useChapters();
  const selected = usePointPlace((place) => place.selected);
  const view = useDeferredValue(useListView());
  const all = useMemo(() => groupByChapter(text.points, chapters), [text.points, chapters]);
  const shown = useMemo(
    () =>
      all
        .map((group) => ({ ...group, points: group.points.filter(({ entry }) => isShown(entry, view)) }))
        .filter(({ points }) => points.length > 0),
    [all, view],
  );
  const flat = useMemo(() => all.flatMap(({ points }) => points), [all]);
  const at = flat.findIndex(({ entry }) => entry.point.id === selected);
  const open = flat[at];
  const screen = useRef<HTMLDivElement>(null);
  const focus = useCallback((what: 'title' | 'list') => {
    // After the screen shows what was chosen.
    requestAnimationFrame(() => {
      const target = what === 'title' ? '.writing-title' : '[role="option"][tabindex="0"]';
      screen.current?.querySelector<HTMLElement>(target)?.focus();
    });
  }, []);
  const add = useCallback(
    (after: PointId | null) => {
      addPoint(council, after);
      // A new point is shown, whatever was looked for.
      showInList(everything);
      focus('title');
    },
    [council, focus],
  );
  useDraftingKeys({ own, groups: shown, selected: open?.entry.point.id ?? null, onAdd: add, onFocus: focus });
  const step = (number: number) => selectPoint(flat[number]?.entry.point.id ?? null);
  return (
    <>
      <ScreenHead
        hasLine
        title={open === undefined ? words.title : words.titleOfPoint(open.number)}
        actions={
          <>
            <span className="only-narrow">
              {open !== undefined && (
                <Button icon="list" onPress={() => selectPoint(null)}>
                  {words.allPoints}
                </Button>
              )}
            </span>
            <MemberInputButton own={own} />
            {open !== undefined && (
              <>
                <Button
                  icon="back"
                  isDisabledBecause={at === 0 ? words.noPrevious : undefined}
                  onPress={() => step(at - 1)}
                >
                  {words.previous}
                </Button>
                <Button
                  iconAfter="forward"
                  isDisabledBecause={at === flat.length - 1 ? words.noNext : undefined}
                  onPress={() => step(at + 1)}
                >
                  {words.next}
                </Button>
              </>
            )}
          </>
        }
      />
      <OwnVersionNotice own={own} />
      <div ref={screen} className={open === undefined ? 'drafting' : 'drafting has-point'}>
        <PointList
          own={own}
          groups={shown}
          selected={open?.entry.point.id ?? null}
          onAdd={add}
          onFocus={focus}
        />
        {open === undefined ? (
          <p className="draft-none soft">{words.choosePoint}</p>
        ) : (
          <DraftPane key={open.entry.point.id} own={own} number={open.number} entry={open.entry} />
        )}
      </div>
    </>
  );
}
