// Which Word list each numbered heading belongs to, so that numbering can jump without a typed number.
import type { LetterBlock, LetterHeading } from '@shared/letter/letter-model';

/** A list of its own that starts elsewhere: `starts[level]` is the first number of each level, outermost first. */
export interface HeadingJump {
  readonly instance: number;
  readonly starts: readonly number[];
}

export interface HeadingPlan {
  /** Per heading the list instance; 0 is the heading styles' own list and needs nothing in the paragraph. */
  readonly instances: ReadonlyMap<LetterHeading, number>;
  readonly jumps: readonly HeadingJump[];
}

/**
 * Follows the headings in order. A jump opens a new list that names the numbers of the levels above too, and holds
 * until a heading of a higher rank. So the numbers come out the same in programs that let all lists of
 * one definition count on together (Word) and in those that count every list by itself.
 */
export function planHeadingNumbers(blocks: readonly LetterBlock[]): HeadingPlan {
  const instances = new Map<LetterHeading, number>();
  const jumps: HeadingJump[] = [];
  const counts = [0, 0, 0];
  /** The list in force for each level. */
  const inForce = [0, 0, 0];
  for (const block of blocks) {
    if (block.type !== 'heading' || block.number === null || block.isAnnex) continue;
    const index = block.level - 1;
    for (let above = 0; above < index; above += 1) counts[above] = Math.max(1, counts[above] ?? 0);
    counts[index] = block.startsAt ?? (counts[index] ?? 0) + 1;
    counts.fill(0, index + 1);
    if (block.startsAt !== undefined) {
      const instance = jumps.length + 1;
      jumps.push({ instance, starts: counts.slice(0, block.level) });
      inForce.fill(instance, index);
    } else {
      inForce.fill(inForce[index] ?? 0, index + 1);
    }
    instances.set(block, inForce[index] ?? 0);
  }
  return { instances, jumps };
}
