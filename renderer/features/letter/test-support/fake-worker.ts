// The workers of this screen for tests, where there are none: they answer a moment later, in this process.
import { printedPages } from '@shared/letter';
import { type CheckRequest, LetterCheck } from '../letter-check';
import type { PagesReply, PagesRequest } from '../pages-worker';

export class FakeWorker extends EventTarget {
  readonly #check = new LetterCheck();

  postMessage(request: PagesRequest | CheckRequest): void {
    const answer = 'is' in request ? this.#check.take(request) : pagesFor(request);
    if (answer !== null)
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: answer })));
  }

  terminate(): void {
    this.postMessage = () => undefined;
  }
}

function pagesFor({ number, letter }: PagesRequest): PagesReply {
  return { number, pages: printedPages(letter) };
}
