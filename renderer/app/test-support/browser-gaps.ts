// What browsers have and jsdom has not.
window.Worker = class extends EventTarget {
  postMessage(): void {}
  terminate(): void {}
} as unknown as typeof Worker;
Element.prototype.scrollIntoView = () => undefined;
Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true });
