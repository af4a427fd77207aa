// Draws only the rows that are in sight, whatever scrolls: the sheet, or at large text the whole window.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Rows drawn above and below what is in sight. */
const spare = 8;
/** In pixels, where nothing can be measured. */
const usualHeight = 72;

export interface RowWindow {
  /** Goes on the element that is as high as all rows together. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** Goes on an element as high as one row. */
  readonly ruler: RefObject<HTMLDivElement | null>;
  readonly rowHeight: number;
  /** The first row to draw, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

export function useRowWindow(count: number): RowWindow {
  const list = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ rowHeight: usualHeight, from: 0, to: 3 * spare });
  useLayoutEffect(() => {
    const look = () => {
      const measured = ruler.current?.getBoundingClientRect().height ?? 0;
      const rowHeight = measured > 0 ? measured : usualHeight;
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const from = Math.max(0, Math.floor(-top / rowHeight) - spare);
      const to = Math.max(from, Math.ceil((window.innerHeight - top) / rowHeight) + spare);
      setSeen((before) =>
        before.rowHeight === rowHeight && before.from === from && before.to === to
          ? before
          : { rowHeight, from, to },
      );
    };
    look();
    document.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    // Larger text makes higher rows. Where nothing is laid out, nothing can be watched either.
    const watch = 'ResizeObserver' in window ? new ResizeObserver(look) : null;
    if (ruler.current !== null) watch?.observe(ruler.current);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
      watch?.disconnect();
    };
  }, [count]);
  const from = Math.min(seen.from, count);
  return { list, ruler, rowHeight: seen.rowHeight, from, to: Math.min(seen.to, count) };
}
