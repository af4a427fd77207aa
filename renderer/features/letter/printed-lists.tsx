// Lists and tables on a page: what of them stands there, with the numbers and the header row that belong to it.
import type { PrintedParagraph } from '@shared/letter';
import type { LetterBlock, LetterTable } from '@shared/letter/letter-model';
import type { ReactNode } from 'react';
import { Runs } from './printed-runs';

interface Entry {
  readonly level: number;
  readonly paragraph: PrintedParagraph;
  /** Among its neighbours of one level, from 1. */
  readonly number: number;
}

interface PrintedListProps {
  readonly id: string | undefined;
  readonly block: Extract<LetterBlock, { type: 'list' }>;
  readonly paragraphs: readonly PrintedParagraph[];
}

export function PrintedList({ id, block, paragraphs }: PrintedListProps) {
  const numbers = itemNumbers(block.items.map(({ level }) => level));
  const entries = paragraphs.map((paragraph): Entry => ({
    paragraph,
    level: block.items[paragraph.of]?.level ?? 0,
    number: numbers[paragraph.of] ?? 1,
  }));
  return <Entries id={id} entries={entries} isOrdered={block.ordered} />;
}

/** Items of one level, each with the deeper ones that follow it. */
function Entries({
  id,
  entries,
  isOrdered,
}: {
  readonly id?: string | undefined;
  readonly entries: readonly Entry[];
  readonly isOrdered: boolean;
}): ReactNode {
  const Tag = isOrdered ? 'ol' : 'ul';
  const base = entries[0]?.level ?? 0;
  const starts = entries.flatMap((entry, at) => (entry.level <= base || at === 0 ? [at] : []));
  return (
    <Tag id={id}>
      {starts.map((start, place) => {
        const entry = entries[start];
        if (entry === undefined) return null;
        const deeper = entries.slice(start + 1, starts[place + 1]);
        return (
          <li
            key={start}
            className={entry.paragraph.isStart ? undefined : 'is-continued'}
            {...(isOrdered && { value: entry.number })}
          >
            <Runs runs={entry.paragraph.runs} />
            {deeper.length > 0 && <Entries entries={deeper} isOrdered={isOrdered} />}
          </li>
        );
      })}
    </Tag>
  );
}

/** A deeper list begins again under every item above it. */
function itemNumbers(levels: readonly number[]): number[] {
  const counts: number[] = [];
  return levels.map((level) => {
    counts.length = level + 1;
    counts[level] = (counts[level] ?? 0) + 1;
    return counts[level];
  });
}

interface PrintedTableProps {
  readonly block: LetterTable;
  readonly paragraphs: readonly PrintedParagraph[];
}

/** The header row comes back on every page. */
export function PrintedTable({ block, paragraphs }: PrintedTableProps) {
  return (
    <table className="page-table" aria-label={block.description}>
      <colgroup>
        {block.widths.map((share, column) => (
          <col key={column} style={{ width: `${share * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {paragraphs.flatMap(({ of }) => {
          const cells = block.rows[of - 1];
          if (cells === undefined) return [];
          return [
            <tr key={of}>
              {cells.map((cell, column) => (
                <td key={column}>
                  {cell.map((content, at) => (
                    <p key={at}>
                      <Runs runs={content} />
                    </p>
                  ))}
                </td>
              ))}
            </tr>,
          ];
        })}
      </tbody>
    </table>
  );
}
