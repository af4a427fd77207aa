// Text from a document as it reads: lines put together, words that were parted made whole, footers left out.
import { withoutSigns } from './markdown-signs';
import type { PolicyText } from './policy-text';

/** Words parted at the end of a line, with the letters on both sides. */
const parted = /(\p{L}+)(?:-|\u2010|\u00ad)[ \t]*\r?\n[\s\f]*(\p{Ll}\p{L}*)/gu;

export class ReadableText {
  readonly #document: PolicyText;
  /** Words with a hyphen and words without that stand in the text undivided. */
  readonly #known: ReadonlySet<string>;

  constructor(document: PolicyText) {
    this.#document = document;
    this.#known = new Set(
      (document.text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).map((word) => word.toLowerCase()),
    );
  }

  /** From `start` to `end`, on one line. */
  between(start: number, end: number): string {
    const { text, lines, source } = this.#document;
    let shown = '';
    let from = start;
    for (const line of lines) {
      if (line.role !== 'furniture' || line.end <= from || line.start >= end) continue;
      shown += text.slice(from, Math.max(from, line.start));
      from = line.end;
    }
    shown += text.slice(from, Math.max(from, end));
    return (source === 'markdown' ? withoutSigns(shown) : shown)
      .replace(parted, (_, one: string, other: string) => this.#whole(one, other))
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** "sociaal-" and "economisch" keep their hyphen where the document writes it elsewhere; "zorg-" and "en" stay two words. */
  #whole(one: string, other: string): string {
    if (/^(?:en|of)$/.test(other)) return `${one}- ${other}`;
    const whole = `${one}${other}`.toLowerCase();
    if (this.#known.has(whole)) return one + other;
    return this.#known.has(`${one}-${other}`.toLowerCase()) ? `${one}-${other}` : one + other;
  }
}
