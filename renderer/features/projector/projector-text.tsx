// One side of a comparison: the new text with what came marked, or an old line with what went struck through.
import { textDifference } from '@shared/merge/sentence-difference';
import { type MarkedRun, lineDifference } from '@shared/merge/sentence-words';
import { type Block, type List, parseMarkdown } from '@shared/rich-text';
import { useMemo } from 'react';
import { MarkedBlocks, MarkedRuns } from '../../ui/difference';

/** Markdown, with its paragraphs and lists; `base` null marks nothing. */
export function MarkedNew({ markdown, base }: { readonly markdown: string; readonly base: string | null }) {
  const blocks = useMemo(
    () => (base === null ? parseMarkdown(markdown) : textDifference(base, markdown).flatMap(withoutGone)),
    [markdown, base],
  );
  return <MarkedBlocks blocks={blocks} />;
}

/** A line without formatting; only what is not in `now` is marked. */
export function MarkedLine({ text, now }: { readonly text: string; readonly now: string }) {
  const runs = useMemo(
    () => lineDifference(text, now).filter(({ change }) => change !== 'added'),
    [text, now],
  );
  return <MarkedRuns runs={runs} />;
}

/** A block as it is now; none when all of it went. */
function withoutGone(block: Block): Block[] {
  if (block.type === 'list') {
    const list = listNow(block);
    return list === null ? [] : [list];
  }
  if (block.type === 'paragraph') {
    const content = stays(block.content);
    return content.length === 0 ? [] : [{ ...block, content }];
  }
  const content = block.content.map(stays).filter((line) => line.length > 0);
  return content.length === 0 ? [] : [{ ...block, content }];
}

function listNow(list: List): List | null {
  const items = list.items.flatMap(({ content, children }) => {
    const item = { content: stays(content), children: children.flatMap((child) => listNow(child) ?? []) };
    return item.content.length + item.children.length === 0 ? [] : [item];
  });
  return items.length === 0 ? null : { ...list, items };
}

function stays(runs: readonly MarkedRun[]): readonly MarkedRun[] {
  return runs.filter(({ change }) => change !== 'removed');
}
