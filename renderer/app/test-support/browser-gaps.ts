// What browsers have and jsdom has not.
Element.prototype.scrollIntoView = () => undefined;
