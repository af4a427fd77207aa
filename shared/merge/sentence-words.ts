// Which words of a sentence came and which went.
import { diffArrays } from 'diff';
import { type Inline, inlineText } from '../rich-text';

/** `change` is absent for words that are in both texts. */
export interface MarkedRun extends Inline {
  readonly change?: 'added' | 'removed';
}

/** Comparing takes quadratic time: beyond this many words and signs a sentence counts as replaced. */
const mostPieces = 4000;

/** Which words differ in one line without formatting, such as a title. */
export function lineDifference(before: string, after: string): readonly MarkedRun[] {
  return wordDifference([{ text: before }], [{ text: after }]);
}

/** What went stands before what came. */
export function wordDifference(before: readonly Inline[], after: readonly Inline[]): MarkedRun[] {
  const old = before.flatMap(pieces);
  const now = after.flatMap(pieces);
  if (old.length + now.length > mostPieces) {
    return [...before.map((run) => marked(run, 'removed')), ...after.map((run) => marked(run, 'added'))];
  }
  const changes = diffArrays(old, now, { comparator: isSamePiece });
  const parts = changes.map(({ value, added, removed }) => ({
    runs: value,
    change: added ? ('added' as const) : removed ? ('removed' as const) : undefined,
  }));
  const runs: MarkedRun[] = [];
  let gone: Inline[] = [];
  let came: Inline[] = [];
  const flush = () => {
    // What both end with did not change.
    const kept: Inline[] = [];
    for (let last = gone.at(-1), other = came.at(-1); last && other && isSamePiece(last, other);) {
      kept.unshift(last);
      gone.pop();
      came.pop();
      last = gone.at(-1);
      other = came.at(-1);
    }
    // A space that was taken along on one side only says nothing.
    if (came.length === 0 || inlineText(gone).trim() !== '')
      runs.push(...gone.map((run) => marked(run, 'removed')));
    if (gone.length === 0 || inlineText(came).trim() !== '')
      runs.push(...came.map((run) => marked(run, 'added')));
    runs.push(...kept);
    gone = [];
    came = [];
  };
  parts.forEach(({ runs: value, change }, at) => {
    if (change === 'removed') gone.push(...value);
    else if (change === 'added') came.push(...value);
    else if (at > 0 && at < parts.length - 1 && inlineText(value).trim() === '') {
      // A lone space between changed words goes with them, so that they read as one.
      gone.push(...value);
      came.push(...value);
    } else {
      flush();
      runs.push(...value);
    }
  });
  flush();
  return joinAlike(runs);
}

function marked(run: Inline, change: 'added' | 'removed'): MarkedRun {
  return { ...run, change };
}

/** Words, white space and signs, each in its style. */
function pieces({ text, ...style }: Inline): Inline[] {
  const found = text.match(/\s+|[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
  return found.map((piece) => ({ text: piece, ...style }));
}

function isSamePiece(one: Inline, other: Inline): boolean {
  return one.text === other.text && one.strong === other.strong && one.emphasis === other.emphasis;
}

function joinAlike(runs: readonly MarkedRun[]): MarkedRun[] {
  const joined: MarkedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isAlike =
      last?.change === run.change && last?.strong === run.strong && last?.emphasis === run.emphasis;
    if (last !== undefined && isAlike) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
