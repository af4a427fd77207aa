// Two texts as one: what came is marked and underlined, what went is struck through, and a screen reader hears which.
import { Fragment, type ReactNode, useMemo } from 'react';
import { forkWords as words } from '@shared/i18n/nl-forks';
import { textDifference } from '@shared/merge/sentence-difference';
import { type MarkedRun, lineDifference } from '@shared/merge/sentence-words';
import type { Block, List } from '@shared/rich-text';

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
}

/** Of two Markdown texts, with their paragraphs and lists. */
export function Difference({ before, after }: DifferenceProps) {
  const blocks = useMemo(() => textDifference(before, after), [before, after]);
  return (
    <div className="written difference">
      <MarkedBlocks blocks={blocks} />
    </div>
  );
}

/** Blocks in which what came and went is marked already. */
export function MarkedBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <BlockView key={index} block={block} />);
}

/** Of two lines without formatting, such as titles. */
export function LineDifference({ before, after }: DifferenceProps) {
  const runs = useMemo(() => lineDifference(before, after), [before, after]);
  return <MarkedRuns runs={runs} />;
}

function BlockView({ block }: { readonly block: Block }) {
  if (block.type === 'list') return <ListView list={block} />;
  if (block.type === 'paragraph') {
    return (
      <p>
        <MarkedRuns runs={block.content} />
      </p>
    );
  }
  return (
    <blockquote>
      {block.content.map((line, index) => (
        <p key={index}>
          <MarkedRuns runs={line} />
        </p>
      ))}
    </blockquote>
  );
}

function ListView({ list }: { readonly list: List }) {
  const items = list.items.map((item, index) => (
    <li key={index}>
      <MarkedRuns runs={item.content} />
      {item.children.map((child, place) => (
        <ListView key={place} list={child} />
      ))}
    </li>
  ));
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** Runs next to each other with one change are one insertion or deletion, whatever their style. */
export function MarkedRuns({ runs }: { readonly runs: readonly MarkedRun[] }) {
  const groups: { change: MarkedRun['change']; runs: MarkedRun[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last !== undefined && last.change === run.change) last.runs.push(run);
    else groups.push({ change: run.change, runs: [run] });
  }
  return groups.map(({ change, runs: together }, index) => (
    <Change key={index} change={change}>
      {together.map((run, at) => (
        <Fragment key={at}>{styled(run)}</Fragment>
      ))}
    </Change>
  ));
}

interface ChangeProps {
  readonly change: MarkedRun['change'];
  readonly children: ReactNode;
}

/** Words that came or went. The line and the stroke say it to who sees it, the words around it to who hears it. */
function Change({ change, children }: ChangeProps) {
  if (change === undefined) return children;
  const { start, end } = words.heard[change];
  return (
    <>
      <span className="unseen"> {start} </span>
      {change === 'added' ? (
        <ins className="added">{children}</ins>
      ) : (
        <del className="removed">{children}</del>
      )}
      <span className="unseen"> {end} </span>
    </>
  );
}

function styled({ text, strong, emphasis }: MarkedRun): ReactNode {
  const lines = text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
  const leaning = emphasis === true ? <em>{lines}</em> : lines;
  return strong === true ? <strong>{leaning}</strong> : leaning;
}
