// The table itself: by chapter or in one row, by mouse and by keyboard, however many proposals there are.
import { sessionWords } from '@shared/i18n/nl-session';
import { triageWords as words } from '@shared/i18n/nl-triage';
import { type TriageRow, rowsBetween } from '@shared/views/triage';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { ProposalRow } from './proposal-row';
import { choose, chooseOnly, useTriage } from './triage-state';
import { useRowWindow } from './triage-window';
import type { SessionData } from './use-session-data';

interface TriageGridProps {
  readonly rows: readonly TriageRow[];
  readonly councilOf: SessionData['councilOf'];
  readonly onOpen: (row: TriageRow) => void;
}

type Line =
  { readonly id: string; readonly chapter: string } | { readonly id: string; readonly row: TriageRow };

export function TriageGrid({ rows, councilOf, onOpen }: TriageGridProps) {
  const sort = useTriage((state) => state.sort);
  const chosen = useTriage((state) => state.chosen);
  const lines = useMemo(() => linesOf(rows, sort === 'chapter'), [rows, sort]);
  const { list, ruler, rowHeight, from, to } = useRowWindow(lines.length);
  const [at, setAt] = useState<string | null>(null);
  /** Where a range begins: the row that was chosen last by itself. */
  const anchor = useRef<string | null>(null);
  const goesTo = useRef<string | null>(null);
  const active = rows.find((row) => row.id === at) ?? rows[0];

  useEffect(() => {
    const wanted = goesTo.current;
    if (wanted === null || active?.id !== wanted) return;
    goesTo.current = null;
    const row = [...(list.current?.children ?? [])].find(
      (child) => child instanceof HTMLElement && child.dataset.row === wanted,
    );
    row?.querySelector('input')?.focus();
  }, [active, list]);

  const onChoose = (row: TriageRow, isChosen: boolean, isRange: boolean) => {
    const range = isRange ? rowsBetween(rows, anchor.current, row.id) : [row];
    choose(
      range.map(({ id }) => id),
      isRange || isChosen,
    );
    if (!isRange || anchor.current === null) anchor.current = row.id;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      choose(
        rows.map(({ id }) => id),
        true,
      );
      return;
    }
    const step = steps(Math.max(1, Math.floor(window.innerHeight / rowHeight) - 2), rows.length)[event.key];
    if (step === undefined || active === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    const next = rows[Math.min(rows.length - 1, Math.max(0, rows.indexOf(active) + step))];
    if (next === undefined || next === active) return;
    if (event.shiftKey) {
      anchor.current ??= active.id;
      chooseOnly(rowsBetween(rows, anchor.current, next.id).map(({ id }) => id));
    } else anchor.current = next.id;
    goesTo.current = next.id;
    setAt(next.id);
  };

  return (
    <div
      role="grid"
      tabIndex={-1}
      className="triage-grid"
      aria-label={words.table}
      aria-describedby="triage-help"
      aria-multiselectable
      aria-rowcount={lines.length + 1}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className="triage-heads">
          {Object.entries(words.columns).map(([column, word]) => (
            <div key={column} role="columnheader" className="label">
              {column === 'choose' ? <span className="unseen">{word}</span> : word}
            </div>
          ))}
        </div>
      </div>
      <div className="triage-ruler" ref={ruler} role="presentation" />
      <div role="rowgroup" ref={list} className="triage-lines" style={{ height: lines.length * rowHeight }}>
        {lines.map((line, index) => {
          const isActive = 'row' in line && line.row === active;
          if (!isActive && (index < from || index >= to)) return null;
          const style = { top: index * rowHeight };
          return 'row' in line ? (
            <ProposalRow
              key={line.id}
              row={line.row}
              at={index + 2}
              isChosen={chosen.has(line.id)}
              isActive={isActive}
              style={style}
              councilOf={councilOf}
              onChoose={(isChosen, isRange) => onChoose(line.row, isChosen, isRange)}
              onOpen={() => onOpen(line.row)}
              onFocus={() => setAt(line.id)}
            />
          ) : (
            <div key={line.id} role="row" aria-rowindex={index + 2} className="triage-chapter" style={style}>
              <div role="rowheader" aria-colspan={6} className="label">
                {line.chapter === '' ? sessionWords.noChapter : line.chapter}
              </div>
            </div>
          );
        })}
      </div>
      <p id="triage-help" className="unseen">
        {words.tableHelp}
      </p>
    </div>
  );
}

function steps(page: number, all: number): Readonly<Record<string, number>> {
  return { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -all, End: all };
}

/** A chapter is a line of its own, as high as a row. */
function linesOf(rows: readonly TriageRow[], isByChapter: boolean): Line[] {
  let last: string | null = null;
  return rows.flatMap((row): Line[] => {
    const chapter = row.proposal.isLate ? sessionWords.lateChapter : row.proposal.chapter;
    const isNew = isByChapter && chapter !== last;
    last = chapter;
    const line = { id: row.id, row };
    return isNew ? [{ id: `chapter:${row.id}`, chapter }, line] : [line];
  });
}
