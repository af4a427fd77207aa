// Works out the number that Word's linked multilevel list will show above a heading, so that nobody ever types one.
import type { LetterHeading } from './letter-model';

export interface HeadingNumber {
  readonly number: string | null;
  readonly startsAt?: number;
}

/**
 * Hands out numbers in document order. Each level counts on and starts again under a higher numbered heading, as Word does.
 */
export class HeadingNumbers {
  #counters = [0, 0, 0];

  /**
   * @param wanted absent is the next number, a string such as "3.4" makes the last part start there, null is unnumbered.
   * A string that does not end in a number cannot be Word's own number and counts as unnumbered.
   */
  next(level: LetterHeading['level'], wanted: string | null | undefined): HeadingNumber {
    const start = wanted === undefined || wanted === null ? undefined : lastPart(wanted);
    if (wanted === null || (wanted !== undefined && start === undefined)) return { number: null };
    const expected = (this.#counters[level - 1] ?? 0) + 1;
    this.#counters = this.#counters.map((count, at) => {
      if (at === level - 1) return start ?? expected;
      return at < level - 1 ? Math.max(count, 1) : 0;
    });
    const number = this.#counters.slice(0, level).join('.');
    return start === undefined || start === expected ? { number } : { number, startsAt: start };
  }
}

/** Under an unnumbered heading there is nothing to count, unless a number was asked for. */
export function wantedNumber(
  asked: string | null | undefined,
  isParentNumbered: boolean,
): string | null | undefined {
  return isParentNumbered ? asked : (asked ?? null);
}

/** True for a wanted number that Word cannot show as its own, such as "Bijlage II". */
export function isSpelledNumber(wanted: string | null | undefined): wanted is string {
  return typeof wanted === 'string' && lastPart(wanted) === undefined;
}

function lastPart(wanted: string): number | undefined {
  const match = /^(?:\d+\.)*(\d{1,4})\.?$/.exec(wanted.trim());
  return match?.[1] === undefined ? undefined : Number(match[1]);
}
