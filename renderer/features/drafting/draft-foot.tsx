// Under the point: for whom it is, what else can be done with it, and the one next step: it is ready.
import type { WorkingPoint } from '@shared/commands';
import {
  type TextField,
  countItems,
  hasAdvice,
  nameOfPoint,
  placeBeside,
  groupByChapter,
} from '@shared/drafting';
import { draftingWords as words } from '@shared/i18n/nl-drafting';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Menu, type MenuEntry } from '../../ui/menu';
import { showMessage } from '../../ui/message';
import { AddresseesButton } from './addressees-button';
import { JoinDialog } from './join-dialog';
import {
  changePoint,
  duplicatePoint,
  placePoint,
  removePoint,
  splitPointAt,
  splitPointByItems,
} from './point-acts';
import { type OwnText, useChapters } from './use-own-text';

type Act = 'up' | 'down' | 'duplicate' | 'split' | 'items' | 'join' | 'remove';

interface DraftFootProps {
  readonly own: OwnText;
  readonly entry: WorkingPoint;
  /** The text that the person is in, or was in last. */
  readonly field: TextField;
  readonly cut: () => readonly [before: string, after: string] | null;
}

export function DraftFoot({ own, entry, field, cut }: DraftFootProps) {
  const { council, text } = own;
  const { point, status } = entry;
  const chapters = useChapters();
  const [isJoining, setIsJoining] = useState(false);
  const isEmpty = [point.title, point.body].every((words_) => words_.trim() === '') && !hasAdvice(entry);
  const mark = (next: WorkingPoint['status'], done?: string) =>
    changePoint(council, point.id, (now) => ({ ...now, status: next }), done);
  const move = (direction: 'up' | 'down') => {
    const place = placeBeside(groupByChapter(text.points, chapters), point.id, direction);
    if (place === null) showMessage(direction === 'up' ? words.cannotMoveUp : words.cannotMoveDown);
    else placePoint(council, point.id, place, chapters);
  };
  const acts: Record<Act, () => void> = {
    up: () => move('up'),
    down: () => move('down'),
    duplicate: () => duplicatePoint(council, point.id),
    split: () => {
      const parts = cut();
      if (parts === null) showMessage(words.noSplit);
      else splitPointAt(council, point.id, field, parts);
    },
    items: () => splitPointByItems(council, point.id, fieldWithItems(entry)),
    join: () => setIsJoining(true),
    remove: () => removePoint(council, point.id, chapters),
  };
  return (
    <div className="draft-foot">
      <span className="buttons">
        <AddresseesButton council={council} entry={entry} />
        <Menu
          variant="quiet"
          label={words.more}
          entries={entriesFor(entry)}
          onChoose={(act) => acts[act]()}
        />
      </span>
      {status === 'klaar' ? (
        <span className="buttons">
          <span className="state state-good">
            <Icon name="check" /> {words.status.klaar}
          </span>
          <Button onPress={() => mark('concept')}>{words.toConcept}</Button>
        </span>
      ) : (
        <Button
          variant="main"
          icon="check"
          isDisabledBecause={isEmpty ? words.cannotReady : undefined}
          onPress={() => mark('klaar', words.isReady(nameOfPoint(point)))}
        >
          {words.ready}
        </Button>
      )}
      {isJoining && <JoinDialog own={own} entry={entry} onClose={() => setIsJoining(false)} />}
    </div>
  );
}

/** The text whose list would be split: what is seen first. */
function fieldWithItems({ point }: WorkingPoint): TextField {
  return countItems(point.body) > 1 ? 'body' : 'advice';
}

function entriesFor(entry: WorkingPoint): readonly MenuEntry<Act>[] {
  const items = countItems(entry.point[fieldWithItems(entry)] ?? '');
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
