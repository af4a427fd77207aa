// The pages of the letter as it is now. What did not change is the same object as before, and is not drawn again.
import type { LetterModel, PrintedPage } from '@shared/letter';
import { startTransition, useEffect, useRef, useState } from 'react';
import type { PagesReply, PagesRequest } from './pages-worker';

/** Null as long as the first pages are being laid out. */
export function usePages(letter: LetterModel): readonly PrintedPage[] | null {
  const [pages, setPages] = useState<readonly PrintedPage[] | null>(null);
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

  constructor(onPages: (pages: readonly PrintedPage[]) => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<PagesReply>) => {
      this.#pages = data.pages.flatMap((page, at) => page ?? this.#pages[at] ?? []);
      this.#isBusy = false;
      onPages(this.#pages);
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
    const request: PagesRequest = { number: this.#number, blocks: letter.blocks };
    this.#worker.postMessage(request);
  }

  close(): void {
    this.#worker.terminate();
  }
}
