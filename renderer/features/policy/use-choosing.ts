// Choosing a passage: with the mouse, or sentence by sentence with the arrows.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useSettings } from '../../platform/settings-store';
import type { PolicyDesk } from './policy-desk';
import { choose, nextZoom, setZoom, showSpan, useReader } from './reader-store';
import { selectedSpan } from './selected-span';
import type { Span } from './span';

interface Choosing {
  /** Null until the text was read. */
  readonly begin: (() => void) | null;
}

/** `firstInSight` answers the offset at which the reader is; `onPoint` makes a point of what is chosen. */
export function useChoosing(
  scroller: RefObject<HTMLDivElement | null>,
  desk: PolicyDesk | null,
  firstInSight: () => number,
  onPoint: () => void,
): Choosing {
  const sentences = useSentences(desk);
  const range = useRef<{ anchor: number; focus: number } | null>(null);
  const show = useCallback(
    (anchor: number, focus: number) => {
      const first = sentences?.[Math.min(anchor, focus)];
      const last = sentences?.[Math.max(anchor, focus)];
      const moving = sentences?.[focus];
      if (first === undefined || last === undefined || moving === undefined) return;
      range.current = { anchor, focus };
      choose({ start: first.start, end: last.end, by: 'sentences' });
      showSpan(moving);
    },
    [sentences],
  );
  const begin = useCallback(() => {
    if (sentences === null || sentences.length === 0) return;
    const { choice } = useReader.getState();
    const from = choice?.start ?? firstInSight();
    const at = sentences.findIndex(({ end }) => end > from);
    document.getSelection()?.removeAllRanges();
    show(Math.max(0, at), Math.max(0, at));
    focusOn(scroller);
  }, [sentences, firstInSight, show, scroller]);

  useEffect(() => {
    const pages = scroller.current;
    if (pages === null) return;
    const press = (event: KeyboardEvent) => {
      if (event.target !== pages || event.altKey || event.ctrlKey || event.metaKey) return;
      const { choice, zoom } = useReader.getState();
      const isStepping = choice?.by === 'sentences' && range.current !== null;
      const act = isStepping ? stepOf(event, range.current, show) : undefined;
      const others: Record<string, () => void> = {
        ...(choice === null ? {} : { Enter: onPoint, Escape: () => choose(null) }),
        ...(useSettings.getState().settings.singleKeys
          ? {
              z: begin,
              '+': () => setZoom(nextZoom(zoom, 'in')),
              '=': () => setZoom(nextZoom(zoom, 'in')),
              '-': () => setZoom(nextZoom(zoom, 'out')),
              '0': () => setZoom(1),
            }
          : {}),
      };
      const perform = act ?? others[event.key];
      if (perform === undefined) return;
      event.preventDefault();
      perform();
    };
    pages.addEventListener('keydown', press);
    return () => pages.removeEventListener('keydown', press);
  }, [scroller, show, begin, onPoint]);

  useEffect(() => {
    const pages = scroller.current;
    if (pages === null || desk === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const span = selectedSpan(pages);
      if (span !== null) choose({ ...span, by: 'selection' });
    };
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(look, 120);
    };
    // What was selected while the text was still being read.
    look();
    // A press in the text lets go of what was chosen; one on a button does not.
    const pressed = () => choose(null);
    document.addEventListener('selectionchange', changed);
    pages.addEventListener('pointerdown', pressed);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', changed);
      pages.removeEventListener('pointerdown', pressed);
    };
  }, [scroller, desk]);
  return { begin: sentences === null ? null : begin };
}

function stepOf(
  { key, shiftKey }: KeyboardEvent,
  range: { anchor: number; focus: number } | null,
  show: (anchor: number, focus: number) => void,
): (() => void) | undefined {
  if (range === null) return undefined;
  const by =
    key === 'ArrowDown' || key === 'ArrowRight' ? 1 : key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 0;
  if (by === 0) return undefined;
  const focus = Math.max(0, range.focus + by);
  return () => show(shiftKey ? range.anchor : focus, focus);
}

function useSentences(desk: PolicyDesk | null): readonly Span[] | null {
  const [answer, setAnswer] = useState<{ desk: PolicyDesk; sentences: readonly Span[] } | null>(null);
  useEffect(() => {
    if (desk === null) return;
    let isCurrent = true;
    void desk.ask('sentences', null).then((sentences) => {
      if (isCurrent) setAnswer({ desk, sentences });
    });
    return () => {
      isCurrent = false;
    };
  }, [desk]);
  return answer !== null && answer.desk === desk ? answer.sentences : null;
}

function focusOn(scroller: RefObject<HTMLDivElement | null>): void {
  scroller.current?.focus({ preventScroll: true });
}
