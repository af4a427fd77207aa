// Makes a point fit the screen: smaller in steps, down to a size that the back row still reads; what is longer is shown in parts.
import type { ProjectorPoint } from '@shared/views/projector';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Their sizes stand in projector.css; the last one cuts the text in parts. */
export const fitSteps = ['0', '1', '2', '3', '4', '5', 'parts'] as const;

interface Fit {
  /** What must hold everything. */
  readonly frame: RefObject<HTMLElement | null>;
  /** The text that is cut in parts when nothing else helps. */
  readonly text: RefObject<HTMLDivElement | null>;
  readonly parts: number;
  /** The part that is shown, from 0. */
  readonly part: number;
}

export function useFit(point: ProjectorPoint): Fit {
  const frame = useRef<HTMLElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [parts, setParts] = useState(1);
  const part = Math.min(point.part, parts - 1);
  useLayoutEffect(() => {
    const fit = () => {
      if (frame.current === null || text.current === null) return;
      chooseStep(frame.current);
      setParts(partsOf(frame.current, text.current));
    };
    fit();
    // Letters that are still being read have other measures.
    let isHere = true;
    void document.fonts.ready.then(() => isHere && fit());
    window.addEventListener('resize', fit);
    return () => {
      isHere = false;
      window.removeEventListener('resize', fit);
    };
  }, [point]);
  useLayoutEffect(() => {
    if (text.current === null) return;
    const shift = part * pitchOf(text.current);
    text.current.style.transform = shift === 0 ? '' : `translateX(${-shift}px)`;
  }, [part, parts, point]);
  return { frame, text, parts, part };
}

/** The first, largest step that holds everything. */
function chooseStep(frame: HTMLElement): void {
  for (const step of fitSteps) {
    frame.dataset['step'] = step;
    if (frame.scrollHeight <= frame.clientHeight + 1) return;
  }
}

/** In parts the text flows into columns as wide as the screen, of which one shows. */
function partsOf(frame: HTMLElement, text: HTMLElement): number {
  if (frame.dataset['step'] !== 'parts' || text.clientWidth === 0) return 1;
  const pitch = pitchOf(text);
  // After the last column there is no gap.
  return Math.max(1, Math.round((text.scrollWidth + pitch - text.clientWidth) / pitch));
}

/** From one column to the next. */
function pitchOf(text: HTMLElement): number {
  return text.clientWidth + (Number.parseFloat(getComputedStyle(text).columnGap) || 0);
}
