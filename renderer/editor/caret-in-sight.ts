// Whether the caret can be seen where it is. Most keys leave it in sight, and then nothing needs to scroll.
import type { EditorView } from '@tiptap/pm/view';

/** Pixels that stay free above and below the caret. */
const margin = 5;

/** Asks two boxes; the editor itself asks those of everything around it, for every key. */
export function isCaretInSight(view: EditorView): boolean {
  const scroller = view.dom.closest('.scroll');
  if (scroller === null) return false;
  const { top, bottom } = view.coordsAtPos(view.state.selection.head);
  const box = scroller.getBoundingClientRect();
  return top - margin >= Math.max(0, box.top) && bottom + margin <= Math.min(window.innerHeight, box.bottom);
}
