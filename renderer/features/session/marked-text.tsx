// A council's own words, with a marker over what the joint text does not say yet.
import { type Block, type Inline, type List, parseMarkdown } from '@shared/rich-text';
import { Fragment, type ReactNode } from 'react';
import { type TextRange, uncoveredRanges } from './uncovered';

interface MarkedTextProps {
  readonly markdown: string;
  /** Plain or Markdown; null marks nothing. */
  readonly against: string | null;
  /** A label that shares the first line. */
  readonly lead?: string;
}

export function MarkedText({ markdown, against, lead }: MarkedTextProps) {
  const [first, ...rest] = parseMarkdown(markdown);
  const label = lead === undefined ? null : <b>{lead} </b>;
  return (
    <>
      {first?.type === 'paragraph' ? (
        <p>
          {label}
          {lineOf(first.content, against)}
        </p>
      ) : (
        <>
          {label !== null && <p>{label}</p>}
          {first !== undefined && blockOf(first, against)}
        </>
      )}
      {rest.map((block, index) => (
        <Fragment key={index}>{blockOf(block, against)}</Fragment>
      ))}
    </>
  );
}

function blockOf(block: Block, against: string | null): ReactNode {
  if (block.type === 'list') return listOf(block, against);
  if (block.type === 'paragraph') return <p>{lineOf(block.content, against)}</p>;
  return (
    <blockquote>
      {block.content.map((line, index) => (
        <p key={index}>{lineOf(line, against)}</p>
      ))}
    </blockquote>
  );
}

function listOf(list: List, against: string | null): ReactNode {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map((item, index) => (
        <li key={index}>
          {lineOf(item.content, against)}
          {item.children.map((child, at) => (
            <Fragment key={at}>{listOf(child, against)}</Fragment>
          ))}
        </li>
      ))}
    </Tag>
  );
}

/** The runs of one line, cut where a mark begins or ends: a mark may run over bold and plain words. */
function lineOf(content: readonly Inline[], against: string | null): ReactNode {
  const text = content.map((run) => run.text).join('');
  const ranges = against === null ? [] : uncoveredRanges(text, against);
  let offset = 0;
  return content.map((run, index) => {
    const from = offset;
    offset += run.text.length;
    return <Fragment key={index}>{styled(run, pieces(run.text, from, ranges))}</Fragment>;
  });
}

function styled({ strong, emphasis }: Inline, content: ReactNode): ReactNode {
  const leaning = emphasis === true ? <em>{content}</em> : content;
  return strong === true ? <strong>{leaning}</strong> : leaning;
}

function pieces(text: string, offset: number, ranges: readonly TextRange[]): ReactNode {
  const cuts = ranges
    .flatMap(({ from, to }) => [from - offset, to - offset])
    .filter((cut) => cut > 0 && cut < text.length);
  const edges = [0, ...cuts, text.length];
  return edges.slice(0, -1).map((from, at) => {
    const piece = text.slice(from, edges[at + 1]);
    const isMarked = ranges.some((range) => range.from <= offset + from && offset + from < range.to);
    return isMarked ? <mark key={from}>{piece}</mark> : <Fragment key={from}>{piece}</Fragment>;
  });
}
