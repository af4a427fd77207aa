// What is selected in the pages, in offsets of the document's text.
import type { Span } from './span';

/** Null when nothing of the text is selected. */
export function selectedSpan(pages: HTMLElement): Span | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const runs = [...pages.querySelectorAll<HTMLElement>('[data-at]')].filter((run) =>
    range.intersectsNode(run),
  );
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = offsetOf(first) + (first.contains(range.startContainer) ? range.startOffset : 0);
  const length = last.textContent.length;
  const end = offsetOf(last) + (last.contains(range.endContainer) ? range.endOffset : length);
  return start < end ? { start, end } : null;
}

export function offsetOf(run: HTMLElement): number {
  return Number(run.dataset['at'] ?? 0);
}

/** The run in which an offset stands, or else the next one that is drawn. */
export function runAt(pages: HTMLElement, offset: number): HTMLElement | undefined {
  const runs = [...pages.querySelectorAll<HTMLElement>('[data-at]')];
  return runs.find((run) => offset < offsetOf(run) + run.textContent.length);
}
