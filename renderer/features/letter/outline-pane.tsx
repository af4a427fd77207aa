// Left: the parts of the letter, to go to, move, name and add.
import type { LetterAnchor, LetterModel } from '@shared/letter/letter-model';
import type { DecisionAct } from '@shared/domain';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { anchorId } from './anchor-id';
import {
  type Direction,
  addSection,
  movePoint,
  moveSection,
  renameSection,
  setOutline,
} from './outline-acts';
import { showPlace } from './show-place';
import { SectionDialog } from './section-dialog';
import type { LetterData } from './use-letter';

interface OutlinePaneProps {
  readonly data: LetterData;
  readonly onDecide: (acts: readonly DecisionAct[]) => void;
}

type Chosen = Extract<LetterAnchor, { of: 'section' | 'joint-point' }>;

export function OutlinePane({ data, onDecide }: OutlinePaneProps) {
  const { rows, settings, letter } = data;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [naming, setNaming] = useState<'rename' | 'add' | null>(null);
  const row = chosen?.of === 'section' ? rows.find(({ id }) => id === chosen.id) : undefined;
  const numbers = numbersOf(letter);
  const choose = (anchor: Chosen) => {
    setChosen(anchor);
    showPlace(anchor);
  };
  const acts = (direction: Direction): DecisionAct[] | string => {
    if (chosen === null) return words.choosePart;
    if (row?.isFixed === false) return words.fixedPlace;
    const edge = direction === 'up' ? words.isFirst : words.isLast;
    if (chosen.of === 'joint-point')
      return (
        movePoint(
          rows.filter((each) => each.isFixed || each.points.some(({ id }) => id === chosen.id)),
          chosen.id,
          direction,
        ) ?? edge
      );
    const moved = moveSection(settings.outline, chosen.id, direction);
    return moved === null ? edge : [setOutline(moved)];
  };
  const name = (title: string) => {
    setNaming(null);
    if (naming === 'rename' && row !== undefined)
      onDecide([setOutline(renameSection(settings.outline, row.id, title))]);
    if (naming !== 'add') return;
    const added = { id: crypto.randomUUID() as (typeof rows)[number]['id'], title, children: [] };
    onDecide([setOutline(addSection(settings.outline, added, row?.id ?? null))]);
    setChosen({ of: 'section', id: added.id });
  };
  const item = (anchor: Chosen, title: string, isSub: boolean) => {
    const isChosen = chosen?.of === anchor.of && chosen.id === anchor.id;
    return (
      <li
        key={anchorId(anchor)}
        className={[isSub && 'is-sub', isChosen && 'is-chosen'].filter(Boolean).join(' ')}
      >
        <button type="button" className="outline-item" aria-current={isChosen} onClick={() => choose(anchor)}>
          <span className="out-number">{numbers.get(anchorId(anchor))}</span>
          <span>{title}</span>
        </button>
      </li>
    );
  };
  return (
    <nav className="outline" aria-labelledby="opbouw">
      <h2 className="label bar" id="opbouw">
        {words.outline}
      </h2>
      <div className="scroll outline-list" tabIndex={0} role="region" aria-label={words.outlineList}>
        <ol>
          {rows.flatMap((each) => [
            item({ of: 'section', id: each.id }, each.title, each.depth > 0),
            ...each.points.flatMap((point) =>
              item(
                { of: 'joint-point', id: point.id },
                point.title ?? firstWords(point.body ?? point.advice ?? ''),
                true,
              ),
            ),
          ])}
        </ol>
      </div>
      <div className="outline-move buttons">
        {(['up', 'down'] as const).map((direction) => (
          <MoveButton key={direction} direction={direction} acts={acts(direction)} onDecide={onDecide} />
        ))}
        <Menu
          label={words.sections}
          variant="quiet"
          onChoose={setNaming}
          entries={[
            ...(row?.isFixed === true
              ? [{ id: 'rename' as const, label: words.rename, icon: 'pen' as const, hint: row.title }]
              : []),
            { id: 'add' as const, label: words.add, icon: 'plus' as const },
          ]}
        />
      </div>
      {naming !== null && (
        <SectionDialog
          isNew={naming === 'add'}
          before={naming === 'rename' ? (row?.title ?? '') : ''}
          onName={name}
          onClose={() => setNaming(null)}
        />
      )}
    </nav>
  );
}

interface MoveButtonProps {
  readonly direction: Direction;
  /** What moving does, or why it cannot be done. */
  readonly acts: readonly DecisionAct[] | string;
  readonly onDecide: OutlinePaneProps['onDecide'];
}

function MoveButton({ direction, acts, onDecide }: MoveButtonProps) {
  const cannot = typeof acts === 'string' ? acts : undefined;
  return (
    <Button
      variant="quiet"
      icon={direction}
      isDisabledBecause={cannot}
      onPress={() => typeof acts !== 'string' && onDecide(acts)}
    >
      {words[direction]}
    </Button>
  );
}

/** The printed number of every heading, by its id in the window. */
function numbersOf(letter: LetterModel): ReadonlyMap<string, string> {
  return new Map(
    letter.blocks.flatMap((block) =>
      block.type === 'heading' ? [[anchorId(block.anchor), block.number ?? '']] : [],
    ),
  );
}

function firstWords(text: string): string {
  return text.split(/\s+/).slice(0, 6).join(' ');
}
