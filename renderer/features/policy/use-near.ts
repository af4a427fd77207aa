// Which sheets are in sight or nearly so.
import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from 'react';

/** In screens above and below: what is drawn before it is seen. */
const ahead = '75%';

interface Near {
  readonly near: ReadonlySet<number>;
  /** Watches a sheet, which has its place in `data-sheet`. */
  readonly watch: (element: Element) => () => void;
  readonly bring: (sheet: number) => void;
}

export function useNear(scroller: RefObject<HTMLDivElement | null>): Near {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0]));
  const observer = useRef<IntersectionObserver>(null);
  const waiting = useRef(new Set<Element>());
  useEffect(() => {
    const own = new IntersectionObserver(
      (entries) =>
        // Drawn in slices: a page full of lines must not hold up scrolling.
        startTransition(() =>
          setNear((before) => {
            const next = new Set(before);
            for (const { target, isIntersecting } of entries) {
              const at = Number(target.getAttribute('data-sheet'));
              if (isIntersecting) next.add(at);
              else next.delete(at);
            }
            return next;
          }),
        ),
      { root: scroller.current, rootMargin: `${ahead} 0px` },
    );
    observer.current = own;
    for (const element of waiting.current) own.observe(element);
    return () => {
      observer.current = null;
      own.disconnect();
    };
  }, [scroller]);
  const watch = useCallback((element: Element) => {
    waiting.current.add(element);
    observer.current?.observe(element);
    return () => {
      waiting.current.delete(element);
      observer.current?.unobserve(element);
    };
  }, []);
  const bring = useCallback((sheet: number) => setNear((before) => new Set(before).add(sheet)), []);
  return { near, watch, bring };
}
