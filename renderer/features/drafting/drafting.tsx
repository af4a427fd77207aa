// The list on the left, the open point on the right; in a narrow window one of the two at a time.
import { everything, groupByChapter, isShown } from '@shared/drafting';
import type { PointId } from '@shared/domain';
import { draftingWords as words } from '@shared/i18n/nl-drafting';
import { memo, useCallback, useDeferredValue, useMemo, useRef } from 'react';
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
import { useSame } from './use-same';
import { WritingCount } from './writing-count';
import { useWritingAid } from './writing-desk';

export function Drafting({ own }: { readonly own: OwnText }) {
  const { council, text } = own;
  const chapters = useChapters();
  const aid = useWritingAid(own.dossier);
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
  const step = useCallback((id: PointId | null) => selectPoint(id), []);
  const known = useSame(
    [...new Set([...chapters, ...all.map(({ chapter }) => chapter)])].filter((chapter) => chapter !== ''),
  );
  return (
    <>
      <ScreenHead
        hasLine
        title={open === undefined ? words.title : words.titleOfPoint(open.number)}
        actions={
          <>
            <MemberInputButton own={own} />
            {open !== undefined && <WritingCount />}
            {open !== undefined && (
              <StepButtons
                previous={flat[at - 1]?.entry.point.id ?? null}
                next={flat[at + 1]?.entry.point.id ?? null}
                onStep={step}
              />
            )}
          </>
        }
      />
      <OwnVersionNotice own={own} />
      <div ref={screen} className={open === undefined ? 'drafting' : 'drafting has-point'}>
        <PointList
          own={own}
          all={all}
          groups={shown}
          selected={open?.entry.point.id ?? null}
          onAdd={add}
          onFocus={focus}
        />
        {open === undefined ? (
          <p className="draft-none soft">{words.choosePoint}</p>
        ) : (
          <DraftPane
            key={open.entry.point.id}
            own={own}
            number={open.number}
            entry={open.entry}
            chapters={known}
            aid={aid}
          />
        )}
      </div>
    </>
  );
}

interface StepButtonsProps {
  readonly previous: PointId | null;
  readonly next: PointId | null;
  /** Null leads back to the list. */
  readonly onStep: (id: PointId | null) => void;
}

const StepButtons = memo(function StepButtons({ previous, next, onStep }: StepButtonsProps) {
  return (
    <>
      <span className="only-narrow">
        <Button icon="list" onPress={() => onStep(null)}>
          {words.allPoints}
        </Button>
      </span>
      <Button
        icon="back"
        isDisabledBecause={previous === null ? words.noPrevious : undefined}
        onPress={() => onStep(previous)}
      >
        {words.previous}
      </Button>
      <Button
        iconAfter="forward"
        isDisabledBecause={next === null ? words.noNext : undefined}
        onPress={() => onStep(next)}
      >
        {words.next}
      </Button>
    </>
  );
});
