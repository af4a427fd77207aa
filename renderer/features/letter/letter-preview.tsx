// The letter as it will be printed: one function from LetterModel to what the window shows.
import type {
  LetterAnchor,
  LetterBlock,
  LetterListItem,
  LetterModel,
  LetterTable,
  LetterText,
} from '@shared/letter/letter-model';
import { letterWords } from '@shared/i18n/nl-letter';
import { Fragment, type ReactNode, memo } from 'react';

/** The id of a part of the letter in the window. */
export function anchorId({ of, id }: LetterAnchor): string {
  return `brief-${of}-${encodeURIComponent(id)}`;
}

export const LetterPreview = memo(function LetterPreview({ letter }: { readonly letter: LetterModel }) {
  return (
    <article className="printed a4" lang="nl">
      {letter.blocks.map((block, index) => (
        <Fragment key={index}>{blockOf(block)}</Fragment>
      ))}
    </article>
  );
});

function blockOf(block: LetterBlock): ReactNode {
  switch (block.type) {
    case 'concept-mark':
      return <p className="a4-concept">{block.text}</p>;
    case 'title':
      return <h2 className="a4-title">{block.text}</h2>;
    case 'subtitle':
      return <p className="a4-subtitle">{block.text}</p>;
    case 'address':
      return <address className="a4-block">{block.lines.map(lineWithBreak)}</address>;
    case 'reference':
      return (
        <dl className="a4-reference">
          {block.rows.map((row) => (
            <div key={row.label}>
              <dt>{row.label}</dt>
              <dd>{row.value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'heading':
      return headingOf(block);
    case 'paragraph':
      return <p id={block.anchor && anchorId(block.anchor)}>{runs(block.content)}</p>;
    case 'advice':
      return (
        <p id={block.anchor && anchorId(block.anchor)}>
          <b>{letterWords.adviceLabel}</b> {runs(block.content)}
        </p>
      );
    case 'list':
      return listOf(block.items, block.ordered);
    case 'quote':
      return (
        <blockquote>
          <p>{runs(block.content)}</p>
        </blockquote>
      );
    case 'support':
      return <p className="a4-support">{block.text}</p>;
    case 'contents':
      return null;
    case 'summary-line':
      return (
        <p>
          {runs(block.number)} {runs(block.content)}
        </p>
      );
    case 'table':
      return tableOf(block);
    case 'signatories':
      return (
        <ul className="a4-signatories">
          {block.entries.map((entry, index) => (
            <li key={index}>
              <b>{entry.name}</b>
              <br />
              {[entry.role, entry.council].filter(Boolean).join(', ')}
            </li>
          ))}
        </ul>
      );
  }
}

function tableOf({ columns, rows }: LetterTable): ReactNode {
  return (
    <table className="a4-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((paragraphs, column) => (
              <td key={column}>
                {paragraphs.map((content, at) => (
                  <p key={at}>{runs(content)}</p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function headingOf({ level, number, content, anchor }: Extract<LetterBlock, { type: 'heading' }>): ReactNode {
  const Tag = ({ 1: 'h3', 2: 'h4', 3: 'h5' } as const)[level];
  return (
    <Tag id={anchorId(anchor)} tabIndex={-1}>
      {number !== null && <span className="a4-number">{number}</span>}
      {runs(content)}
    </Tag>
  );
}

/** Items of one level, each with the deeper ones that follow it. */
function listOf(items: readonly LetterListItem[], isOrdered: boolean): ReactNode {
  const Tag = isOrdered ? 'ol' : 'ul';
  const base = items[0]?.level ?? 0;
  const starts = items.flatMap((item, at) => (item.level <= base || at === 0 ? [at] : []));
  return (
    <Tag>
      {starts.map((start, place) => {
        const deeper = items.slice(start + 1, starts[place + 1]);
        return (
          <li key={start}>
            {runs(items[start]?.content ?? [])}
            {deeper.length > 0 && listOf(deeper, isOrdered)}
          </li>
        );
      })}
    </Tag>
  );
}

function runs(content: readonly LetterText[]): ReactNode {
  return content.map(({ text, strong, emphasis }, index) => {
    const lines = text.split('\n').map(lineWithBreak);
    const leaning = emphasis === true ? <em>{lines}</em> : lines;
    return <Fragment key={index}>{strong === true ? <strong>{leaning}</strong> : leaning}</Fragment>;
  });
}

function lineWithBreak(line: string, index: number): ReactNode {
  return (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  );
}
