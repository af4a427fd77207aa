// The whole window, as a person finds it.
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';
import { clearMessage } from '../../ui/message';
import { App } from '../app';

// jsdom lacks it; the component library needs it for menus and dialogues.
if (typeof globalThis.CSS === 'undefined') {
  Object.defineProperty(globalThis, 'CSS', {
    value: { escape: (text: string) => text.replace(/[^\w-]/g, (character) => `\\${character}`) },
  });
}

export function showWindow() {
  const user = userEvent.setup();
  render(<App />);
  return user;
}

/** Call after every test: the stores outlive the window. */
export function closeWindow(): void {
  cleanup();
  useDossier.getState().close();
  clearMessage();
  goTo('start');
}
