// Left: the parts of the letter, to go to, move, name and add.
import type { LetterAnchor, LetterModel } from '@shared/letter/letter-model';
import type { DecisionAct, JointPoint } from '@shared/domain';
import { outlineWords } from '@shared/i18n/nl-letter-outline';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import { dutchList } from '@shared/letter';
import { collegePlace } from '@shared/letter/letter-file-names';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { ForWhomDialog } from '../../ui/for-whom-dialog';
import { Menu, type MenuEntry } from '../../ui/menu';
import { anchorId } from './anchor-id';
import { IntroDialog } from './intro-dialog';
import {
  type Direction,
  addSection,
  findSection,
  introduceSection,
  movePoint,
  moveSection,
  placePoint,
  placeSection,
  removeSection,
  renameSection,
  setOutline,
} from './outline-acts';
import { PlaceDialog } from './place-dialog';
import { showPlace } from './show-place';
import { SectionDialog } from './section-dialog';
import type { LetterData, OutlineRow } from './use-letter';

interface OutlinePaneProps {
  readonly data: LetterData;
  readonly onDecide: (acts: readonly DecisionAct[]) => void;
}

type Task = 'rename' | 'add' | 'intro' | 'remove' | 'place' | 'for-whom';
type Chosen = Extract<LetterAnchor, { of: 'section' | 'joint-point' }>;

export function OutlinePane({ data, onDecide }: OutlinePaneProps) {
  const { rows, settings, letter } = data;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [task, setTask] = useState<Task | null>(null);
  const row = chosen?.of === 'section' ? rows.find(({ id }) => id === chosen.id) : undefined;
  const point =
    chosen?.of === 'joint-point'
      ? rows.flatMap(({ points }) => points).find(({ id }) => id === chosen.id)
      : undefined;
  const numbers = numbersOf(letter);
  const [dragged, setDragged] = useState<Chosen | null>(null);
  const drop = (on: Chosen, section: OutlineRow) => {
    if (dragged === null || !section.isFixed) return;
    setDragged(null);
    if (dragged.of === 'section') {
      const moved = placeSection(settings.outline, dragged.id, section.id);
      if (moved !== null) onDecide([setOutline(moved)]);
      return;
    }
    const before = on.of === 'joint-point' ? on.id : (section.points[0]?.id ?? null);
    const acts = placePoint(rows, dragged.id, section.id, before);
    if (acts !== null) onDecide(acts);
  };
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
    setTask(null);
    if (task === 'rename' && row !== undefined)
      onDecide([setOutline(renameSection(settings.outline, row.id, title))]);
    if (task !== 'add') return;
    const added = { id: crypto.randomUUID() as (typeof rows)[number]['id'], title, children: [] };
    onDecide([setOutline(addSection(settings.outline, added, row?.id ?? null))]);
    setChosen({ of: 'section', id: added.id });
  };
  const start = (next: Task) => {
    if (next !== 'remove') setTask(next);
    else if (row !== undefined) {
      onDecide([setOutline(removeSection(settings.outline, row.id))]);
      setChosen(null);
    }
  };
  const onlyFor = ({ addressees = [] }: JointPoint) =>
    dutchList(
      settings.addressees.filter(({ id }) => addressees.includes(id)).map(({ name }) => collegePlace(name)),
    );
  const item = (anchor: Chosen, section: OutlineRow, title: string, isSub: boolean, names = '') => {
    const isChosen = chosen?.of === anchor.of && chosen.id === anchor.id;
    return (
      <li
        key={anchorId(anchor)}
        className={[isSub && 'is-sub', isChosen && 'is-chosen'].filter(Boolean).join(' ')}
      >
        <button
          type="button"
          className="outline-item"
          aria-current={isChosen}
          onClick={() => choose(anchor)}
          draggable={section.isFixed || anchor.of === 'joint-point'}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            setDragged(anchor);
          }}
          onDragEnd={() => setDragged(null)}
          onDragOver={(event) => {
            if (dragged !== null && section.isFixed) event.preventDefault();
          }}
          onDrop={(event) => {
            event.preventDefault();
            drop(anchor, section);
          }}
        >
          <span className="out-number">{numbers.get(anchorId(anchor))}</span>
          <span>
            {title}
            {names !== '' && <span className="soft outline-for">{outlineWords.onlyFor(names)}</span>}
          </span>
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
            item({ of: 'section', id: each.id }, each, each.title, each.depth > 0),
            ...each.points.map((own) =>
              item(
                { of: 'joint-point', id: own.id },
                each,
                own.title ?? firstWords(own.body ?? own.advice ?? ''),
                true,
                onlyFor(own),
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
          label={point === undefined ? words.sections : outlineWords.point}
          variant="quiet"
          onChoose={start}
          entries={entriesFor(row, point, settings)}
        />
      </div>
      {(task === 'rename' || task === 'add') && (
        <SectionDialog
          isNew={task === 'add'}
          before={task === 'rename' ? (row?.title ?? '') : ''}
          onName={name}
          onClose={() => setTask(null)}
        />
      )}
      {task === 'intro' && row !== undefined && (
        <IntroDialog
          title={row.title}
          before={findSection(settings.outline, row.id)?.intro ?? ''}
          onKeep={(intro) => {
            onDecide([setOutline(introduceSection(settings.outline, row.id, intro))]);
            setTask(null);
          }}
          onClose={() => setTask(null)}
        />
      )}
      {task === 'place' && point !== undefined && (
        <PlaceDialog
          rows={rows}
          onPlace={(section) => {
            const placed = placePoint(rows, point.id, section, null);
            if (placed !== null) onDecide(placed);
            setTask(null);
          }}
          onClose={() => setTask(null)}
        />
      )}
      {task === 'for-whom' && point !== undefined && (
        <ForWhomDialog
          addressees={settings.addressees}
          stored={point.addressees ?? []}
          onKeep={(chosen) => {
            const jointPoint = { ...point, addressees: chosen };
            onDecide([{ act: 'take', jointPoint: chosen.length === 0 ? forAll(point) : jointPoint }]);
            setTask(null);
          }}
          onClose={() => setTask(null)}
        />
      )}
    </nav>
  );
}

function forAll(point: JointPoint): JointPoint {
  const all = { ...point };
  delete all.addressees;
  return all;
}

/** What can be done with what is chosen. A section goes only when it is empty. */
function entriesFor(
  row: OutlineRow | undefined,
  point: JointPoint | undefined,
  { outline, addressees }: LetterData['settings'],
): MenuEntry<Task>[] {
  const isEmpty = row?.points.length === 0 && (findSection(outline, row.id)?.children.length ?? 0) === 0;
  return [
    ...(point === undefined
      ? []
      : [{ id: 'place' as const, label: outlineWords.place, icon: 'forward' as const }]),
    ...(point === undefined || addressees.length < 2
      ? []
      : [{ id: 'for-whom' as const, label: outlineWords.forWhom, icon: 'people' as const }]),
    ...(row?.isFixed === true
      ? [
          { id: 'rename' as const, label: words.rename, icon: 'pen' as const, hint: row.title },
          { id: 'intro' as const, label: outlineWords.editIntro, icon: 'pen' as const },
        ]
      : []),
    ...(row?.isFixed === true && isEmpty
      ? [{ id: 'remove' as const, label: outlineWords.remove, icon: 'cross' as const }]
      : []),
    { id: 'add', label: words.add, icon: 'plus' },
  ];
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
