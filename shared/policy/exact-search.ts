// Finds a quote letter for letter, whatever line breaks, hyphens, quotation marks and spaces did to it.
import { type FoldedText, foldText } from './fold-text';
import type { Span } from './occurrence-choice';
import type { PolicyText } from './policy-text';

const mostSpans = 500;
const shortest = 3;
/** Between two parts of one quote nobody leaves out more than this, in characters. */
const widestOmission = 12_000;
const omission = /\s*(?:\[\s*(?:\.{2,}|…)\s*\]|\(\s*(?:\.{2,}|…)\s*\)|\.{3,}|…)\s*/;

export class ExactSearch {
  readonly #text: string;
  readonly #folded: FoldedText[];

  constructor({ text, lines }: Pick<PolicyText, 'text' | 'lines'>) {
    this.#text = text;
    this.#folded = [foldText(text)];
    // A quote may run on over the foot of one page and the head of the next.
    const furniture = lines.filter(({ role }) => role === 'furniture');
    if (furniture.length > 0) this.#folded.push(foldText(blank(text, furniture)));
  }

  /** Every place, in order. */
  find(quote: string): Span[] {
    const wanted = foldText(trimQuote(quote)).text;
    if (wanted.length < shortest) return [];
    for (const folded of this.#folded) {
      const spans = this.#findIn(folded, wanted);
      if (spans.length > 0) return spans;
    }
    return [];
  }

  /** A quote with "[...]" in it: its parts in order, close together. Empty when it has none or a part is not there. */
  findWithOmissions(quote: string): Span[] {
    const parts = partsOf(quote);
    if (parts.length < 2) return [];
    const found = parts.map((part) => this.find(part));
    const [heads = [], ...tails] = found;
    const spans = heads.flatMap((head) => {
      let end = head.end;
      for (const places of tails) {
        const next = places.find(({ start }) => start >= end && start - end < widestOmission);
        if (next === undefined) return [];
        end = next.end;
      }
      return [{ start: head.start, end }];
    });
    // Of beginnings that share an end, the nearest is meant.
    return spans.filter(({ end }, at) => spans[at + 1]?.end !== end);
  }

  #findIn({ text, from, to }: FoldedText, wanted: string): Span[] {
    const spans: Span[] = [];
    for (
      let at = text.indexOf(wanted);
      at >= 0 && spans.length < mostSpans;
      at = text.indexOf(wanted, at + 1)
    ) {
      const start = from[at] ?? 0;
      const end = to[at + wanted.length - 1] ?? 0;
      if (this.#isWhole(start, end)) spans.push({ start, end });
    }
    return spans;
  }

  /** Begins and ends where words do. */
  #isWhole(start: number, end: number): boolean {
    const isInside = (at: number) =>
      /[\p{L}\p{N}]/u.test(this.#text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(this.#text[at] ?? '');
    return !isInside(start) && !isInside(end);
  }
}

/** The parts of a quote between its marks of omission. */
export function partsOf(quote: string): string[] {
  return trimQuote(quote)
    .split(omission)
    .filter((part) => foldText(part).text.length >= shortest);
}

export function omissionIn(quote: string): boolean {
  return partsOf(quote).length > 1;
}

/** Without the quotation marks and omissions around it. */
export function trimQuote(quote: string): string {
  return quote
    .trim()
    .replace(/^(?:["'“”„‘’«»\s]|\[?\.{2,}\]?|\[?…\]?|\(\.{2,}\))+/, '')
    .replace(/(?:["'“”„‘’«»\s]|\[\s*(?:\.{2,}|…)\s*\]|\.{3,}|…|\(\.{2,}\))+$/, '');
}

/** The text with these stretches as spaces, so that offsets stay. */
function blank(text: string, stretches: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    pieces.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
