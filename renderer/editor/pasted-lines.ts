// Runs of pasted text, gathered into paragraphs: spaces as a browser shows them, an empty line ends a paragraph.
import type { Inline } from '@shared/rich-text';
import type { TextStyle } from './html-style';

export class LineGatherer {
  readonly #paragraphs: Inline[][] = [];
  #open: Inline[] = [];
  #emptyLines = 0;

  add(text: string, { strong, emphasis }: TextStyle): void {
    const last = this.#open.at(-1)?.text ?? '';
    const shown = text.replace(/[ \t\n\r\f\u00a0]+/g, ' ');
    const run = last === '' || /[ \n]$/.test(last) ? shown.replace(/^ /, '') : shown;
    if (run === '') return;
    this.#emptyLines = 0;
    this.#open.push({ text: run, ...(strong && { strong }), ...(emphasis && { emphasis }) });
  }

  breakLine(): void {
    this.#emptyLines += 1;
    if (this.#emptyLines > 1) this.#close();
    else if (this.#open.length > 0) this.#open.push({ text: '\n' });
  }

  /** What was gathered, one entry a paragraph; empty ones are gone. */
  finish(): readonly (readonly Inline[])[] {
    this.#close();
    return this.#paragraphs;
  }

  #close(): void {
    if (this.#open.some(({ text }) => text.trim() !== '')) this.#paragraphs.push(this.#open);
    this.#open = [];
  }
}
