// Brings something on the screen into view, and gives it the focus, as soon as it is there.

/** A letter of many pages is laid out in less. */
const patience = 8000;

/** Looks again with every frame; gives up when somebody does something else in the meantime. */
export function focusWhenThere(find: () => Element | null): void {
  const until = performance.now() + patience;
  let isOver = false;
  const leave = () => (isOver = true);
  const look = () => {
    if (isOver || performance.now() > until) {
      window.removeEventListener('keydown', leave);
      window.removeEventListener('pointerdown', leave);
      return;
    }
    const found = find();
    if (found instanceof HTMLElement) {
      show(found);
      leave();
    }
    requestAnimationFrame(look);
  };
  window.addEventListener('keydown', leave);
  window.addEventListener('pointerdown', leave);
  // After the step that was opened took the focus.
  requestAnimationFrame(() => requestAnimationFrame(look));
}

function show(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
}
