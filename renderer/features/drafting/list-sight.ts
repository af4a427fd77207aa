// Which rows of the list are in sight or nearly so. Only their chapters are drawn, and only they have icons: drawings are
// laid anew for every key.
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows above and below what is in sight; the list is drawn again once so many have gone by. */
const spare = 4;
/** In pixels, from the edge of the list: past a chapter's name, or the space above one. */
const tries = [2, 48, 72];

interface Sight {
  /** The first row, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const everything: Sight = { from: 0, to: Infinity };

/** `ids`: the rows in their order. Everything, where nothing is laid out. */
export function useSight(list: RefObject<HTMLElement | null>, ids: readonly string[]): Sight {
  const [sight, setSight] = useState(everything);
  useLayoutEffect(() => {
    const look = () => {
      const found = sightOf(list.current, ids);
      setSight((before) => (before.from === found.from && before.to === found.to ? before : found));
    };
    look();
    const element = list.current;
    element?.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    // Larger text makes higher rows.
    const watch = element !== null && 'ResizeObserver' in window ? new ResizeObserver(look) : null;
    for (const group of element?.children ?? []) watch?.observe(group);
    return () => {
      element?.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
      watch?.disconnect();
    };
  }, [list, ids]);
  return sight;
}

function sightOf(list: HTMLElement | null, ids: readonly string[]): Sight {
  const box = list?.getBoundingClientRect();
  const bottom = Math.min(box?.bottom ?? 0, window.innerHeight);
  const top = Math.max(box?.top ?? 0, 0);
  if (list === null || box === undefined || bottom <= top) return everything;
  const middle = box.left + box.width / 2;
  const rowAt = (places: readonly number[]) => {
    for (const y of places) {
      const id = document.elementFromPoint(middle, y)?.closest('[data-point]')?.getAttribute('data-point');
      if (typeof id === 'string') return ids.indexOf(id);
      const chapter = document.elementFromPoint(middle, y)?.closest<HTMLElement>('[data-first]');
      if (chapter) return rowWithout(chapter, y, ids);
    }
    return -1;
  };
  const first = rowAt(tries.map((far) => top + far));
  const last = rowAt(tries.map((far) => bottom - far));
  if (first < 0 || last < 0) return everything;
  const from = Math.floor(first / spare) * spare - spare;
  return { from, to: Math.ceil((last + 1) / spare) * spare + spare };
}

/** About which row is at this height in a chapter of which no rows are drawn. */
function rowWithout(chapter: HTMLElement, y: number, ids: readonly string[]): number {
  const { top, height } = chapter.getBoundingClientRect();
  const count = Number(chapter.dataset['count']);
  const place = Math.floor(((y - top) / height) * count);
  return ids.indexOf(chapter.dataset['first'] ?? '') + Math.max(0, Math.min(count - 1, place));
}
