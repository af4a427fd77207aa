// Which pane stands beside the preview; closed, the keyboard is back where it was.
import { useCallback, useRef, useState } from 'react';

export function useSide<Side extends string>(): readonly [Side | null, (side: Side | null) => void] {
  const [side, setSide] = useState<Side | null>(null);
  const opener = useRef<Element>(null);
  const show = useCallback((next: Side | null) => {
    if (next === null) {
      const before = opener.current;
      opener.current = null;
      // After the pane is gone; what opened it may have gone too.
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
        else document.getElementById('nakijken')?.closest('section')?.querySelector('button')?.focus();
      });
    } else opener.current ??= document.activeElement;
    setSide(next);
  }, []);
  return [side, show];
}
