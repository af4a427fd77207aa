// Keys while a Word file is looked over: J and K walk through the points, Ctrl+Z takes the last step back.
import { useEffect } from 'react';
import { useSettings } from '../../../platform/settings-store';

/** Goes before the keys of the window: what is undone here is a step in the file. */
export function usePreviewKeys(undo: () => void, step: (by: 1 | -1) => void): void {
  const isOn = useSettings(({ settings }) => settings.singleKeys);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        if (key !== 'z' || event.shiftKey) return;
        event.preventDefault();
        event.stopPropagation();
        undo();
      } else if (isOn && (key === 'j' || key === 'k')) {
        event.preventDefault();
        step(key === 'j' ? 1 : -1);
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn, undo, step]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="radio"]), textarea, [role="menu"]') !== null
  );
}
