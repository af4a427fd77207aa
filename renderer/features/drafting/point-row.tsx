// One point in the list: its number, its name, what kind it is and whether it is ready.
import type { WorkingPoint } from '@shared/commands';
import type { PointId } from '@shared/domain';
import { nameOfPoint } from '@shared/drafting';
import { draftingWords as words } from '@shared/i18n/nl-drafting';
import { type DragEvent, memo } from 'react';
import { Icon, type IconName } from '../../ui/icon';
import { kindIcons } from './kind-icons';
import type { DragEventKind } from './point-list';

interface PointRowProps {
  readonly number: number;
  /** Its place among all rows, from 1: those out of sight may not be there. */
  readonly place: number;
  readonly of: number;
  readonly entry: WorkingPoint;
  readonly isSelected: boolean;
  /** Where Tab enters the list. */
  readonly isEntrance: boolean;
  /** In sight or nearly so: only then are its icons drawn. */
  readonly isNear: boolean;
  readonly dropEdge: 'before' | 'after' | null;
  readonly onChoose: (id: PointId) => void;
  readonly onDrag: (kind: DragEventKind, id: PointId, edge: 'before' | 'after') => void;
}

export const PointRow = memo(function PointRow(props: PointRowProps) {
  const { number, place, of, entry, isSelected, isEntrance, isNear, dropEdge, onChoose, onDrag } = props;
  const { point, status, author } = entry;
  const drag = (kind: DragEventKind) => (event: DragEvent<HTMLElement>) => {
    if (kind === 'over' || kind === 'drop') event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    onDrag(kind, point.id, event.clientY < top + height / 2 ? 'before' : 'after');
  };
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the list hears the keys for all its rows
    <div
      role="option"
      aria-posinset={place}
      aria-setsize={of}
      aria-selected={isSelected}
      tabIndex={isEntrance ? 0 : -1}
      data-point={point.id}
      className={dropEdge === null ? 'point-row' : `point-row is-drop-${dropEdge}`}
      onClick={() => onChoose(point.id)}
      draggable
      onDragStart={drag('start')}
      onDragOver={drag('over')}
      onDrop={drag('drop')}
      onDragEnd={drag('end')}
    >
      <span className="point-number">{number}</span>
      <span className="point-name">{nameOfPoint(point)}</span>
      <span className="point-facts soft">
        <span>
          <RowIcon name={kindIcons[point.kind]} isNear={isNear} /> {words.kinds[point.kind]}
        </span>
        <span className={status === 'klaar' ? 'point-ready' : ''}>
          <RowIcon name={status === 'klaar' ? 'check' : 'pen'} isNear={isNear} /> {words.status[status]}
        </span>
        {author !== undefined && <span>{words.by(author)}</span>}
      </span>
    </div>
  );
});

/** An icon, or its place. */
function RowIcon({ name, isNear }: { readonly name: IconName; readonly isNear: boolean }) {
  return isNear ? <Icon name={name} /> : <span className="icon" />;
}
