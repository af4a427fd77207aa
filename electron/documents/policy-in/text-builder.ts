// Puts lines of PDF and Word together into one text, and remembers where each went.
import type { LinePlace, LineRole, PolicyLine, PolicyPage } from '@shared/policy/policy-text';

export interface NewLine {
  readonly text: string;
  readonly role: LineRole;
  /** Whether the line runs on from the last line of running text. */
  readonly runsOn: boolean;
  readonly size?: number;
  readonly isStrong?: boolean;
  readonly headingLevel?: number;
  readonly place?: LinePlace;
}

export class TextBuilder {
  readonly lines: PolicyLine[] = [];
  readonly pages: PolicyPage[] = [];
  readonly #pieces: string[] = [];
  #length = 0;
  #pageStart = 0;
  #paragraph = -1;
  /** The paragraph of running text that a line may run on from, over a footer and a header. */
  #open = -1;

  add({ text, runsOn, ...line }: NewLine): PolicyLine {
    const goesOn = runsOn && this.#open >= 0;
    if (!goesOn) this.#paragraph += 1;
    const paragraph = goesOn ? this.#open : this.#paragraph;
    if (this.#length > this.#pageStart) this.#write(goesOn ? '\n' : '\n\n');
    const start = this.#length;
    this.#write(text);
    const added = { start, end: this.#length, paragraph, ...line };
    this.lines.push(added);
    if (line.role !== 'furniture') this.#open = paragraph;
    return added;
  }

  /** Ends a page; a form feed in the text marks the place. */
  endPage(label: string | null): void {
    this.#write('\n\f');
    this.pages.push({ start: this.#pageStart, end: this.#length, label });
    this.#pageStart = this.#length;
  }

  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#pieces.join('');
  }

  #write(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
