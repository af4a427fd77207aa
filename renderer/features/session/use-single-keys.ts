// Single keys: only when nothing is being typed, no question is open, and the settings allow them.
import { useEffect } from 'react';
import { useSettings } from '../../platform/settings-store';

/** `onKey` answers whether it did something with the key. */
export function useSingleKeys(onKey: (key: string) => boolean): void {
  const isOn = useSettings((store) => store.settings.singleKeys);
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isBusy(event.target)) return;
      if (onKey(event.key.toLowerCase())) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn, onKey]);
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null) return true;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select') !== null;
}
