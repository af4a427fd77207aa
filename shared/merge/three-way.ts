// A source changed after the session worked it into a joint text: what changed, and how it could go into that text.
import { parseMarkdown } from '../rich-text';
import { type Hunk, hunksOf, isSameRow } from './sentence-hunks';
import { pairsOf } from './sentence-pairs';
import { type PlacedSentence, splitSentences } from './sentence-pieces';
import { writeStretches } from './three-way-choice';

/**
 * A stretch of the joint text, in order. `kept` stands in it already. `taken` is the council's change where the session
 * had left the council's sentences as they were; `instead` is what it replaces.
 * `conflict`: both changed the same sentences. `isAddition`: both only added something, at the same place.
 */
export type MergedStretch =
  | { readonly is: 'kept'; readonly sentences: readonly PlacedSentence[] }
  | {
      readonly is: 'taken';
      readonly sentences: readonly PlacedSentence[];
      readonly instead: readonly PlacedSentence[];
    }
  | {
      readonly is: 'conflict';
      readonly base: readonly PlacedSentence[];
      readonly theirs: readonly PlacedSentence[];
      readonly mine: readonly PlacedSentence[];
      readonly isAddition: boolean;
    };
export type MergeConflict = Extract<MergedStretch, { is: 'conflict' }>;

export interface SourceMerge {
  readonly stretches: readonly MergedStretch[];
  readonly conflicts: readonly MergeConflict[];
  /** Markdown when there is no conflict, else null: then somebody has to choose. */
  readonly clean: string | null;
  /** The joint text says already what the council says now. */
  readonly isIn: boolean;
}

/**
 * Compares three Markdown texts over sentences: `base` is the council's text that was decided on, `theirs` its text now,
 * `mine` the joint text. Changes of different sentences go together; nothing is ever chosen where both changed the
 * same ones. Each sentence keeps its paragraph, list item or quote, and none is made that is in neither text.
 */
export function mergeChangedSource(base: string, theirs: string, mine: string): SourceMerge {
  const old = splitSentences(parseMarkdown(base));
  const council = hunksOf(old, splitSentences(parseMarkdown(theirs)));
  const session = hunksOf(old, splitSentences(parseMarkdown(mine)));
  const stretches = stretchesOf(old, council, session);
  const conflicts = stretches.filter((stretch) => stretch.is === 'conflict');
  const isIn = stretches.every((stretch) => stretch.is === 'kept');
  return {
    stretches,
    conflicts,
    isIn,
    // An untouched joint text stays as it was written, mark for mark.
    clean: conflicts.length > 0 ? null : isIn ? mine : writeStretches(stretches, []),
  };
}

interface SidedHunk extends Hunk {
  readonly side: 'council' | 'session';
}

function stretchesOf(
  old: readonly PlacedSentence[],
  council: readonly Hunk[],
  session: readonly Hunk[],
): MergedStretch[] {
  const all: SidedHunk[] = [
    ...council.map((hunk) => ({ ...hunk, side: 'council' as const })),
    ...session.map((hunk) => ({ ...hunk, side: 'session' as const })),
  ].sort((one, other) => one.from - other.from || one.to - other.to);
  const stretches: MergedStretch[] = [];
  let reached = 0;
  for (const group of groupsOf(all)) {
    const from = group[0]?.from ?? reached;
    const to = Math.max(...group.map((hunk) => hunk.to));
    stretches.push({ is: 'kept', sentences: old.slice(reached, from) });
    stretches.push(...stretchOf(old, from, to, group));
    reached = to;
  }
  stretches.push({ is: 'kept', sentences: old.slice(reached) });
  return stretches.filter((stretch) => stretch.is !== 'kept' || stretch.sentences.length > 0);
}

/** Hunks that touch the same sentences, or add at the same place. Neighbours stay apart. */
function groupsOf(hunks: readonly SidedHunk[]): SidedHunk[][] {
  const groups: SidedHunk[][] = [];
  let end = -1;
  for (const hunk of hunks) {
    const last = groups.at(-1);
    const isSamePlace = last?.some(({ from, to }) => from === hunk.from && to === hunk.to) === true;
    if (last !== undefined && (hunk.from < end || isSamePlace)) {
      last.push(hunk);
      end = Math.max(end, hunk.to);
    } else {
      groups.push([hunk]);
      end = hunk.to;
    }
  }
  return groups;
}

function stretchOf(
  old: readonly PlacedSentence[],
  from: number,
  to: number,
  group: readonly SidedHunk[],
): MergedStretch[] {
  const base = old.slice(from, to);
  const saidBy = (side: SidedHunk['side']) =>
    replaceIn(
      old,
      from,
      to,
      group.filter((hunk) => hunk.side === side),
    );
  const theirs = saidBy('council');
  const mine = saidBy('session');
  const isOfOne = group.every(({ side }) => side === group[0]?.side);
  return isOfOne ? beside(base, theirs, mine) : narrowed(base, theirs, mine);
}

/**
 * What both did to the same sentences, without what they only added before and after: those words are no answer to the
 * other's change, and choosing must not take them along.
 */
function narrowed(
  base: readonly PlacedSentence[],
  theirs: readonly PlacedSentence[],
  mine: readonly PlacedSentence[],
): MergedStretch[] {
  const council = aroundCore(base, theirs);
  const session = aroundCore(base, mine);
  return [
    ...beside([], council.before, session.before),
    ...beside(base, council.core, session.core),
    ...beside([], council.after, session.after),
  ];
}

function aroundCore(base: readonly PlacedSentence[], said: readonly PlacedSentence[]) {
  const pairs = pairsOf(base, said);
  const first = pairs[0]?.[1] ?? 0;
  const end = (pairs.at(-1)?.[1] ?? said.length - 1) + 1;
  return { before: said.slice(0, first), core: said.slice(first, end), after: said.slice(end) };
}

function beside(
  base: readonly PlacedSentence[],
  theirs: readonly PlacedSentence[],
  mine: readonly PlacedSentence[],
): MergedStretch[] {
  if (isSameRow(theirs, mine) || isSameRow(theirs, base)) return [{ is: 'kept', sentences: mine }];
  if (isSameRow(mine, base)) return [{ is: 'taken', sentences: theirs, instead: base }];
  return [{ is: 'conflict', base, theirs, mine, isAddition: base.length === 0 }];
}

/** The sentences from `from` to `to` as one side has them. */
function replaceIn(
  old: readonly PlacedSentence[],
  from: number,
  to: number,
  hunks: readonly Hunk[],
): PlacedSentence[] {
  const said: PlacedSentence[] = [];
  let reached = from;
  for (const hunk of hunks) {
    said.push(...old.slice(reached, hunk.from), ...hunk.became);
    reached = hunk.to;
  }
  return [...said, ...old.slice(reached, to)];
}
