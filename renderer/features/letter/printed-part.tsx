// One block of the letter on one page, or what of it stands there.
import { type PrintedPart as Part, type PrintedParagraph, type PrintedRun, columnsOf } from '@shared/letter';
import type { LetterBlock, LetterHeading } from '@shared/letter/letter-model';
import type { ReactNode } from 'react';
import { pictureSize } from '@shared/letter/look';
import { anchorId } from './anchor-id';
import { PrintedList, PrintedTable } from './printed-lists';
import { PrintedPicture } from './printed-picture';
import { Runs, lineWithBreak } from './printed-runs';

export function PrintedPart({ part }: { readonly part: Part }): ReactNode {
  const { block, paragraphs } = part;
  const runs = paragraphs[0]?.runs ?? [];
  const isStart = paragraphs[0]?.isStart === true;
  const id = isStart && 'anchor' in block ? anchorId(block.anchor) : undefined;
  const className = isStart ? undefined : 'is-continued';
  switch (block.type) {
    case 'concept-mark':
      return (
        <p className="page-concept">
          <Runs runs={runs} />
        </p>
      );
    case 'title':
      return <h2 className="page-title">{block.text}</h2>;
    case 'subtitle':
      return <p className="page-subtitle">{block.text}</p>;
    case 'address':
      return <Letterhead part={part} lines={block.lines} isInWindow={block.window !== undefined} />;
    case 'reference':
      return <Reference block={block} />;
    case 'heading':
      return <Heading block={block} runs={runs} />;
    case 'paragraph':
    case 'advice':
      return (
        <p id={id} className={isStart && block.type === 'advice' ? 'page-advice' : className}>
          <Runs runs={runs} />
        </p>
      );
    case 'quote':
      return (
        <blockquote id={id}>
          <p>
            <Runs runs={runs} />
          </p>
        </blockquote>
      );
    case 'support':
      return (
        <p className="page-support">
          <Runs runs={runs} />
        </p>
      );
    case 'summary-line':
      return (
        <p className="page-summary">
          <span className="page-number">{isStart && <Runs runs={block.number} />}</span>
          <span>
            <Runs runs={runs} />
          </span>
        </p>
      );
    case 'list':
      return <PrintedList id={id} block={block} paragraphs={paragraphs} />;
    case 'contents':
      return (
        <div className="page-contents">
          {paragraphs.map((paragraph) => (
            <ContentsLine key={paragraph.of} paragraph={paragraph} />
          ))}
        </div>
      );
    case 'table':
      return <PrintedTable block={block} paragraphs={paragraphs} />;
    case 'signatories':
      return <Signatories block={block} part={part} />;
  }
}

function ContentsLine({ paragraph: { runs, entry } }: { readonly paragraph: PrintedParagraph }) {
  if (entry === undefined) {
    return (
      <p className="page-contents-title">
        <Runs runs={runs} />
      </p>
    );
  }
  return (
    <p className={`page-entry is-level-${entry.level}`}>
      <span className="page-number">{entry.number}</span>
      <span>
        <Runs runs={runs} />
      </span>
      <span className="page-of">{entry.page}</span>
    </p>
  );
}

function Heading({ block, runs }: { readonly block: LetterHeading; readonly runs: readonly PrintedRun[] }) {
  const Tag = ({ 1: 'h3', 2: 'h4', 3: 'h5' } as const)[block.level];
  const isNumbered = block.number !== null && block.isAnnex === undefined;
  return (
    <Tag id={anchorId(block.anchor)} tabIndex={-1} className={isNumbered ? 'is-numbered' : undefined}>
      {isNumbered && <span className="page-number">{block.number}</span>}
      <span>
        <Runs runs={runs} />
      </span>
    </Tag>
  );
}

interface LetterheadProps {
  readonly part: Part;
  readonly lines: readonly string[];
  readonly isInWindow: boolean;
}

function Letterhead({ part, lines, isInWindow }: LetterheadProps) {
  const address = <address>{lines.map(lineWithBreak)}</address>;
  if (isInWindow)
    return (
      <div className="page-window">
        <div className="page-window-text">{address}</div>
      </div>
    );
  if (part.beside === undefined) return <div className="page-address">{address}</div>;
  return (
    <div className="page-head">
      {address}
      <Reference block={part.beside} />
    </div>
  );
}

function Reference({ block }: { readonly block: Extract<LetterBlock, { type: 'reference' }> }) {
  return (
    <dl className="page-reference">
      {block.rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Somebody in this row has one: names of a row stand at one height. */
function hasSignature(entries: SignatoriesBlock['entries'], at: number, columns: number): boolean {
  const start = at - (at % columns);
  return entries.slice(start, start + columns).some(({ signature }) => signature !== undefined);
}

type SignatoriesBlock = Extract<LetterBlock, { type: 'signatories' }>;

function Signatories({ block, part }: { readonly block: SignatoriesBlock; readonly part: Part }) {
  const columns = columnsOf(block.entries.length);
  const entries = part.paragraphs.flatMap(({ of }) => block.entries.slice(of * columns, (of + 1) * columns));
  return (
    <ul className={columns === 2 ? 'page-signatories is-double' : 'page-signatories'}>
      {entries.map((entry, index) => (
        <li key={index} className={hasSignature(entries, index, columns) ? 'has-signature' : undefined}>
          {entry.signature !== undefined && (
            <PrintedPicture picture={entry.signature} size={pictureSize(entry.signature, 'signature')} />
          )}
          <b>{entry.name}</b>
          {[entry.role, entry.council].filter(Boolean).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </li>
      ))}
    </ul>
  );
}
