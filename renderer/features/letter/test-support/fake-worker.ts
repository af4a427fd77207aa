// A worker for tests, where there are none: lays out pages a moment later, in this process.
import { printedPages } from '@shared/letter';
import type { PagesReply, PagesRequest } from '../pages-worker';

export class FakeWorker extends EventTarget {
  postMessage({ number, letter }: PagesRequest): void {
    const reply: PagesReply = { number, pages: printedPages(letter) };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: reply })));
  }

  terminate(): void {
    this.postMessage = () => undefined;
  }
}
