// What people choose where the council and the session changed the same sentences, and the text that follows from it.
import { writeMarkdown } from '../rich-text';
import { type PlacedSentence, joinSentences, plainParagraph, sentenceText } from './sentence-pieces';
import type { MergeConflict, MergedStretch, SourceMerge } from './three-way';

/** `both`: the joint sentences, and what is new in the council's beside them. */
export const conflictChoices = ['mine', 'theirs', 'both'] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

/**
 * The joint text with the choices filled in, in the order of the conflicts. One that was not made shows the joint text,
 * but for additions, which stand beside each other until somebody says otherwise.
 */
export function resolveMerge(
  { stretches }: SourceMerge,
  choices: readonly (ConflictChoice | undefined)[],
): string {
  return writeStretches(stretches, choices);
}

/** Whether every conflict that asks for a choice has one. */
export function isResolved(
  { conflicts }: SourceMerge,
  choices: readonly (ConflictChoice | undefined)[],
): boolean {
  return conflicts.every(({ isAddition }, at) => isAddition || choices[at] !== undefined);
}

/** A row of sentences as Markdown, to show it. */
export function writeSentences(sentences: readonly PlacedSentence[]): string {
  return writeMarkdown(joinSentences(sentences));
}

/** The sentences that the council's text has and its earlier text had not. */
export function newSentences({ base, theirs }: MergeConflict): PlacedSentence[] {
  const known = new Set(base.map(sentenceText));
  return theirs.filter((sentence) => !known.has(sentenceText(sentence)));
}

/** Markdown. */
export function writeStretches(
  stretches: readonly MergedStretch[],
  choices: readonly (ConflictChoice | undefined)[],
): string {
  let at = 0;
  return writeSentences(
    stretches.flatMap((stretch) => {
      if (stretch.is !== 'conflict') return stretch.sentences;
      const choice = choices[at] ?? (stretch.isAddition ? 'both' : 'mine');
      at += 1;
      return chosenOf(stretch, choice);
    }),
  );
}

function chosenOf(conflict: MergeConflict, choice: ConflictChoice): readonly PlacedSentence[] {
  if (choice !== 'both') return conflict[choice];
  // An addition follows the council's own sentences; what the session added comes after it.
  if (conflict.isAddition) return [...conflict.theirs, ...conflict.mine];
  const [first, ...others] = newSentences(conflict);
  if (first === undefined) return conflict.mine;
  return [...conflict.mine, placedAfter(conflict, first), ...others];
}

/** A new sentence after the joint ones: in their paragraph where it replaced one there, else where it belongs itself. */
function placedAfter({ base, mine }: MergeConflict, sentence: PlacedSentence): PlacedSentence {
  const { runs, opens } = sentence;
  const opensMore = mine.slice(1).some((one) => one.opens !== undefined);
  const [first] = base;
  if (opens?.type === 'paragraph' && first?.opens?.type === 'paragraph' && mine.length > 0 && !opensMore)
    return { gap: [{ text: ' ' }], runs };
  return opens === undefined && opensMore ? { opens: plainParagraph, gap: [], runs } : sentence;
}
