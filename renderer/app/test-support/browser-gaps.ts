// What browsers have and jsdom has not.
Element.prototype.scrollIntoView = () => undefined;
Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true });
