// The pages of the letter as it is now. What did not change is the same object as before, and is not drawn again.
import type { LetterModel, PrintedPage } from '@shared/letter';
import { startTransition, useEffect, useRef, useState } from 'react';
import type { PagesReply, PagesRequest } from './pages-worker';

export interface ShownPages {
  readonly pages: readonly PrintedPage[];
  /** How many there are; the last may still have to be drawn. */
  readonly of: number;
}

/** So many pages are drawn at a time: more would hold up who types. */
const atATime = 3;

/** Null as long as the first pages are being laid out. */
export function usePages(letter: LetterModel): ShownPages | null {
  const [pages, setPages] = useState<ShownPages | null>(null);
  const desk = useRef<PagesDesk>(null);
  useEffect(() => {
    // Drawn in slices: typing goes first.
    const own = new PagesDesk((next) => startTransition(() => setPages(next)));
    desk.current = own;
    return () => {
      desk.current = null;
      own.close();
    };
  }, []);
  useEffect(() => desk.current?.ask(letter), [letter]);
  return pages;
}

/** One letter at a time: of those that come in while the worker is busy only the last is laid out. */
class PagesDesk {
  readonly #worker = new Worker(new URL('./pages-worker.ts', import.meta.url), { type: 'module' });
  #pages: readonly PrintedPage[] = [];
  #number = 0;
  #isBusy = false;
  #waiting: LetterModel | null = null;
  #shown: readonly PrintedPage[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly onPages: (pages: ShownPages) => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<PagesReply>) => {
      this.#pages = data.pages.flatMap((page, at) => page ?? this.#pages[at] ?? []);
      this.#isBusy = false;
      this.#show();
      if (this.#waiting !== null) this.ask(this.#waiting);
    });
  }

  ask(letter: LetterModel): void {
    if (this.#isBusy) {
      this.#waiting = letter;
      return;
    }
    this.#waiting = null;
    this.#isBusy = true;
    this.#number += 1;
    const request: PagesRequest = {
      number: this.#number,
      letter: { blocks: letter.blocks, ...(letter.look && { look: letter.look }) },
    };
    this.#worker.postMessage(request);
  }

  /** Draws the first pages that differ, and the others in the moments that follow. */
  #show(): void {
    clearTimeout(this.#timer);
    const shown = this.#shown.slice(0, this.#pages.length);
    let room = atATime;
    for (const [at, page] of this.#pages.entries()) {
      if (shown[at] === page) continue;
      if (room === 0) {
        this.#timer = setTimeout(() => this.#show());
        break;
      }
      room -= 1;
      shown[at] = page;
    }
    this.#shown = shown;
    this.onPages({ pages: shown, of: this.#pages.length });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#worker.terminate();
  }
}
