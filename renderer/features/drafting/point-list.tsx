// The points by chapter: chosen with arrows or the mouse, moved by dragging or with Alt and an arrow.
import type { PointId } from '@shared/domain';
import { type PointGroup, type PointPlace, everything } from '@shared/drafting';
import { draftingWords as words } from '@shared/i18n/nl-drafting';
import { type KeyboardEvent, memo, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { selectPoint } from '../../platform/point-place';
import { Button } from '../../ui/button';
import { ListFilters } from './list-filters';
import { useSight } from './list-sight';
import { showInList } from './list-view';
import { placePoint, removePoint } from './point-acts';
import { PointRow } from './point-row';
import { type OwnText, useChapters } from './use-own-text';
import { useSame } from './use-same';
import { VersionsButton } from './versions-button';

interface PointListProps {
  readonly own: OwnText;
  readonly all: readonly PointGroup[];
  /** What is shown of them. */
  readonly groups: readonly PointGroup[];
  readonly selected: PointId | null;
  readonly onAdd: (after: PointId | null) => void;
  readonly onFocus: (what: 'title' | 'list') => void;
}

/** About how high a chapter's name and a point are, for chapters that were not drawn yet. */
const heading = 36;
const row = 60;

export function PointList({ own, all, groups, selected, onAdd, onFocus }: PointListProps) {
  const { council, text } = own;
  const keysId = useId();
  const list = useRef<HTMLDivElement>(null);
  const ids = useSame(groups.flatMap(({ points }) => points.map(({ entry }) => entry.point.id)));
  const { from, to } = useSight(list, ids);
  const near = useMemo(() => new Set(ids.slice(Math.max(0, from), to)), [ids, from, to]);
  const entrance = selected !== null && ids.includes(selected) ? selected : ids[0];
  const dragging = useDragging(own, groups);
  const drawn = drawnChapters(groups, (id) => near.has(id) || id === entrance || id === dragging.held);
  const wanted = useRef<PointId>(null);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    row?.scrollIntoView({ block: 'nearest' });
    if (wanted.current !== null && wanted.current === selected) row?.focus();
    wanted.current = null;
  }, [selected]);
  const go = (id: PointId | undefined) => {
    if (id === undefined) return;
    selectPoint(id);
    const row = list.current?.querySelector<HTMLElement>(`[data-point="${CSS.escape(id)}"]`);
    // A row out of sight is drawn first.
    if (row === null || row === undefined) wanted.current = id;
    else row.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = entrance === undefined ? -1 : ids.indexOf(entrance);
    const moves: Record<string, () => void> = {
      ArrowUp: () => go(ids[Math.max(0, at - 1)]),
      ArrowDown: () => go(selected === null ? ids[0] : ids[Math.min(ids.length - 1, at + 1)]),
      Home: () => go(ids[0]),
      End: () => go(ids.at(-1)),
      Enter: () => {
        go(entrance);
        onFocus('title');
      },
      ' ': () => go(entrance),
      Delete: () => {
        if (selected === null) return;
        removePoint(council, selected, chapters);
        onFocus('list');
      },
    };
    const act = moves[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const chapters = useChapters();
  const choose = useCallback((id: PointId) => selectPoint(id), []);
  return (
    <section className="points" aria-label={words.list}>
      <ListFilters entries={text.points} groups={all} />
      {ids.length === 0 ? (
        <div className="points-none">
          <p className="soft">{words.noneFound}</p>
          <Button onPress={() => showInList(everything)}>{words.showAll}</Button>
        </div>
      ) : (
        <div
          ref={list}
          role="listbox"
          tabIndex={-1}
          aria-label={words.list}
          aria-describedby={keysId}
          className="scroll points-list"
          onKeyDown={press}
        >
          {groups.map(({ chapter, points }, at) => (
            <div
              key={chapter}
              role="group"
              aria-labelledby={`${keysId}-${at}`}
              className="points-group"
              data-first={points[0]?.entry.point.id}
              data-count={points.length}
              style={{ containIntrinsicSize: `auto ${heading + points.length * row}px` }}
            >
              <div role="presentation" id={`${keysId}-${at}`} className="label points-chapter">
                {chapter === '' ? words.noChapter : chapter}
              </div>
              {drawn.has(chapter) &&
                points.map(({ number, entry }, inChapter) => (
                  <PointRow
                    key={entry.point.id}
                    number={number}
                    place={ids.indexOf(points[0]?.entry.point.id ?? entry.point.id) + inChapter + 1}
                    of={ids.length}
                    entry={entry}
                    isSelected={entry.point.id === selected}
                    isEntrance={entry.point.id === entrance}
                    isNear={near.has(entry.point.id)}
                    dropEdge={dragging.over?.id === entry.point.id ? dragging.over.edge : null}
                    onChoose={choose}
                    onDrag={dragging.onDrag}
                  />
                ))}
            </div>
          ))}
        </div>
      )}
      <ListFoot keysId={keysId} selected={selected} onAdd={onAdd} />
    </section>
  );
}

/** The chapters of which the rows are there: those with a point that must be. */
function drawnChapters(groups: readonly PointGroup[], mustBe: (id: PointId) => boolean): ReadonlySet<string> {
  return new Set(
    groups.flatMap(({ chapter, points }) =>
      points.some(({ entry }) => mustBe(entry.point.id)) ? [chapter] : [],
    ),
  );
}

interface ListFootProps extends Pick<PointListProps, 'selected' | 'onAdd'> {
  readonly keysId: string;
}

const ListFoot = memo(function ListFoot({ keysId, selected, onAdd }: ListFootProps) {
  return (
    <div className="points-foot">
      <Button icon="plus" onPress={() => onAdd(selected)}>
        {words.newPoint}
      </Button>
      <VersionsButton />
      <p className="soft points-keys" id={keysId}>
        {words.listKeys}
      </p>
    </div>
  );
});

export type DragEventKind = 'start' | 'over' | 'drop' | 'end';
interface Over {
  readonly id: PointId;
  readonly edge: 'before' | 'after';
}

/** A point that hangs above another goes before or after it, in that one's chapter. */
function useDragging({ council }: OwnText, groups: readonly PointGroup[]) {
  const chapters = useChapters();
  const [held, setHeld] = useState<PointId | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  const now = useRef({ council, groups, chapters, held });
  useEffect(() => {
    now.current = { council, groups, chapters, held };
  });
  const onDrag = useCallback((kind: DragEventKind, id: PointId, edge: Over['edge']) => {
    if (kind === 'start') setHeld(id);
    if (kind === 'over') {
      setOver((last) => (last?.id === id && last.edge === edge ? last : { id, edge }));
      return;
    }
    const { council: to, groups: seen, chapters: all, held: dragged } = now.current;
    const place = placeAt(seen, id, edge);
    if (kind === 'drop' && dragged !== null && place !== null) placePoint(to, dragged, place, all);
    if (kind !== 'start') setHeld(null);
    setOver(null);
  }, []);
  return { over, held, onDrag };
}

function placeAt(groups: readonly PointGroup[], id: PointId, edge: Over['edge']): PointPlace | null {
  for (const { chapter, points } of groups) {
    const at = points.findIndex(({ entry }) => entry.point.id === id);
    if (at < 0) continue;
    const before = edge === 'before' ? id : (points[at + 1]?.entry.point.id ?? null);
    return { chapter, before };
  }
  return null;
}
