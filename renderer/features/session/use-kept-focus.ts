// Focus is never lost: what had it may be gone after a decision, and then reading goes on at the title.
import { useEffect, useRef } from 'react';
import { screenTitleId } from '../../ui/screen-head';

/** Milliseconds: a dialog that closes gives focus back first. */
const patience = 60;

/** `shown` tells what is on the screen: focus is looked after whenever that changes. */
export function useKeptFocus(shown: unknown): void {
  /** The key of the button that had focus last: going on to the next point leaves it on the same button. */
  const lastKey = useRef<string | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      lastKey.current = target instanceof Element ? target.getAttribute('data-key') : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => {
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const stepped = lastKey.current === 'J' || lastKey.current === 'K' ? lastKey.current : null;
      const again = stepped === null ? null : document.querySelector<HTMLElement>(`[data-key="${stepped}"]`);
      (again ?? document.getElementById(screenTitleId))?.focus();
    }, patience);
    return () => clearTimeout(timer);
  }, [shown]);
}
