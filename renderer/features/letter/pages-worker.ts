// A worker that lays out the letter: filling pages takes longer than a window may stand still.
import { type LetterToLayOut, type PrintedPage, printedPages } from '@shared/letter';

export interface PagesRequest {
  readonly number: number;
  readonly letter: LetterToLayOut;
}

export interface PagesReply {
  readonly number: number;
  /** Null for a page that is as it was in the answer before. */
  readonly pages: readonly (PrintedPage | null)[];
}

let before: readonly string[] = [];

self.addEventListener('message', ({ data: { number, letter } }: MessageEvent<PagesRequest>) => {
  const pages = printedPages(letter);
  const written = pages.map((page) => JSON.stringify(page));
  const reply: PagesReply = {
    number,
    pages: pages.map((page, at) => (written[at] === before[at] ? null : page)),
  };
  before = written;
  self.postMessage(reply);
});
