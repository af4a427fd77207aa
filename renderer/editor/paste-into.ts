// What is pasted, cleaned to our own formatting before it is in the text.
import { readPastedText } from '@shared/drafting';
import { toEditorTree } from '@shared/rich-text';
import { Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { readPastedHtml } from './read-pasted-html';

/** Answers whether the paste was done here; what was copied in one of our own texts is left to the editor. */
export function pasteInto(view: EditorView, event: ClipboardEvent): boolean {
  const html = event.clipboardData?.getData('text/html') ?? '';
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (html.includes('data-pm-slice')) return false;
  const fromHtml = html === '' ? [] : readPastedHtml(html);
  const read = fromHtml.length > 0 ? fromHtml : readPastedText(text);
  const document = view.state.schema.nodeFromJSON(toEditorTree(read));
  if (document.textContent === '') return true;
  // Text goes on in the line where it is pasted; a list stays a list.
  const opensWithText = document.firstChild?.type.name === 'paragraph' ? 1 : 0;
  const endsWithText = document.lastChild?.type.name === 'paragraph' ? 1 : 0;
  const slice = new Slice(document.content, opensWithText, endsWithText);
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true));
  return true;
}
