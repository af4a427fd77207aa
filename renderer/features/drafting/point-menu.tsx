// What else can be done with a point: moving, splitting, joining, copying, removing.
import type { CouncilId, PointId } from '@shared/domain';
import { type TextField, countItems, groupByChapter, placeBeside } from '@shared/drafting';
import { draftingWords as words } from '@shared/i18n/nl-drafting';
import { useState } from 'react';
import { Menu, type MenuEntry } from '../../ui/menu';
import { showMessage } from '../../ui/message';
import { JoinDialog } from './join-dialog';
import {
  duplicatePoint,
  placePoint,
  pointsNow,
  removePoint,
  splitPointAt,
  splitPointByItems,
} from './point-acts';
import { useChapters } from './use-own-text';

/** The text that the person is in, cut where the caret stands. */
export interface Caret {
  readonly field: TextField;
  readonly cut: readonly [before: string, after: string];
}

type Act = 'up' | 'down' | 'duplicate' | 'split' | 'items' | 'join' | 'remove';

interface PointMenuProps {
  readonly council: CouncilId;
  readonly id: PointId;
  readonly items: number;
  readonly caret: () => Caret | null;
}

export function PointMenu({ council, id, items, caret }: PointMenuProps) {
  const chapters = useChapters();
  const [isJoining, setIsJoining] = useState(false);
  const move = (direction: 'up' | 'down') => {
    const place = placeBeside(groupByChapter(pointsNow(council), chapters), id, direction);
    if (place === null) showMessage(direction === 'up' ? words.cannotMoveUp : words.cannotMoveDown);
    else placePoint(council, id, place, chapters);
  };
  const acts: Record<Act, () => void> = {
    up: () => move('up'),
    down: () => move('down'),
    duplicate: () => duplicatePoint(council, id),
    split: () => {
      const at = caret();
      if (at === null) showMessage(words.noSplit);
      else splitPointAt(council, id, at.field, at.cut);
    },
    items: () => {
      const point = pointsNow(council).find((entry) => entry.point.id === id)?.point;
      splitPointByItems(council, id, countItems(point?.body ?? '') > 1 ? 'body' : 'advice');
    },
    join: () => setIsJoining(true),
    remove: () => removePoint(council, id, chapters),
  };
  return (
    <>
      <Menu variant="quiet" label={words.more} entries={entriesFor(items)} onChoose={(act) => acts[act]()} />
      {isJoining && <JoinDialog council={council} id={id} onClose={() => setIsJoining(false)} />}
    </>
  );
}

function entriesFor(items: number): readonly MenuEntry<Act>[] {
  return [
    { id: 'up', label: words.up, hint: words.upKey, icon: 'up' },
    { id: 'down', label: words.down, hint: words.downKey, icon: 'down' },
    { id: 'split', label: words.splitHere, hint: words.splitHereHint, icon: 'split' },
    ...(items > 1
      ? ([
          { id: 'items', label: words.splitItems(items), hint: words.splitItemsHint, icon: 'split' },
        ] as const)
      : []),
    { id: 'join', label: words.join, icon: 'join' },
    { id: 'duplicate', label: words.duplicate, icon: 'copy' },
    { id: 'remove', label: words.remove, hint: words.removeHint, icon: 'cross' },
  ];
}
