// A heading as the ways of finding one hand it over.
import type { HeadingNumber } from './heading-number';

/** `at` is its line, `last` the line where it ends. `level` where the file or the look of the line tells it. */
export interface FoundHeading {
  readonly at: number;
  readonly last: number;
  readonly number: HeadingNumber | null;
  readonly title: string;
  readonly level?: number;
  /** From the list of contents. */
  readonly page?: string | null;
}

/** "voor-" and "zieningen" are one word; "zorg-" and "en" stay two. */
export function joinWrapped(one: string, other: string): string {
  return /\p{L}-$/u.test(one) && /^\p{Ll}/u.test(other) && !/^(?:en|of|en\/of)\b/.test(other)
    ? one.slice(0, -1) + other
    : `${one} ${other}`;
}
