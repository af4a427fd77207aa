// Hard words and the plain ones that say the same.
import { z } from 'zod';

/** As in `resources/woordenlijsten/jargon.json`: what stands there, in lower case, and what to write instead. */
export const plainWordsSchema = z.record(
  z.string().min(2).max(60),
  z.array(z.string().min(1).max(60)).min(1).max(3),
);
export type PlainWords = z.infer<typeof plainWordsSchema>;

export interface HardWord {
  readonly start: number;
  readonly end: number;
  readonly instead: readonly string[];
}

const longestPhrase = 5;
const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The longest phrase counts: "in het kader van" rather than "kader". */
export function hardWordsIn(text: string, list: PlainWords): HardWord[] {
  const words = [...text.matchAll(word)];
  const found: HardWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const start = words[at]?.index ?? 0;
    for (let count = Math.min(longestPhrase, words.length - at); count > 0; count -= 1) {
      const last = words[at + count - 1];
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      const phrase = text.slice(start, end);
      const instead = plainFor(phrase, list);
      if (instead === undefined) continue;
      found.push({ start, end, instead: instead.map((plain) => withCapitalOf(phrase, plain)) });
      at += count - 1;
      break;
    }
  }
  return found;
}

function plainFor(phrase: string, list: PlainWords): readonly string[] | undefined {
  const key = phrase.toLowerCase().replace(/\s+/gu, ' ');
  return Object.hasOwn(list, key) ? list[key] : undefined;
}

function withCapitalOf(found: string, plain: string): string {
  return /^\p{Lu}/u.test(found) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
