// One editor on one text: with the focus in it and the caret where the person pointed.
import { type EditorNode, editorTreeOf, markdownOfTree } from '@shared/rich-text';
import { Editor } from '@tiptap/core';
import { limitLength } from './limit-length';
import { pasteInto } from './paste-into';
import { richTextExtensions } from './rich-text-extensions';
import { isCaretInSight } from './caret-in-sight';
import { underlines } from './underlines';

/** Where the caret goes: the point on the screen that was pressed, or behind the last word. */
export type CaretPlace = { readonly left: number; readonly top: number } | 'end';

interface EditorWish {
  readonly markdown: string;
  /** The id of the words that name this text. */
  readonly labelledBy: string;
  /** Every change; cheap, so that typing stays light. */
  readonly onType: () => void;
  readonly onLeave: () => void;
  readonly onFull: (isFull: boolean) => void;
}

export function makeEditor(element: HTMLElement, wish: EditorWish): Editor {
  return new Editor({
    element,
    injectCSS: false,
    enablePasteRules: false,
    // It does every change a second time, to tell what was deleted: nobody asks.
    enableCoreExtensions: { delete: false },
    extensions: [...richTextExtensions, underlines, limitLength(wish.onFull)],
    content: editorTreeOf(wish.markdown),
    editorProps: {
      attributes: {
        class: 'writing written',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': wish.labelledBy,
        spellcheck: 'false',
        lang: 'nl',
      },
      handlePaste: pasteInto,
      handleScrollToSelection: isCaretInSight,
    },
    onUpdate: wish.onType,
    onBlur: wish.onLeave,
  });
}

/** At once, not at the next frame: a key that follows must not be lost. */
export function focusAt(editor: Editor, place: CaretPlace): void {
  const found = place === 'end' ? undefined : editor.view.posAtCoords(place)?.pos;
  editor.view.focus();
  editor.commands.setTextSelection(found ?? editor.state.doc.content.size);
}

/** What stands in the editor now. */
export function markdownOf(editor: Editor): string {
  return markdownOfTree(editor.getJSON());
}

/** Puts another text in its place, as far as the person's own undoing is concerned without a step. */
export function replaceText(editor: Editor, markdown: string): void {
  editor
    .chain()
    .setMeta('addToHistory', false)
    .setContent(editorTreeOf(markdown), { emitUpdate: false })
    .run();
}

/** The text before and after the caret, as Markdown; null when on one side there is none. */
export function cutAtCaret(editor: Editor): readonly [before: string, after: string] | null {
  const { doc, selection } = editor.state;
  const before = markdownOfTree(doc.cut(0, selection.from).toJSON() as EditorNode);
  const after = markdownOfTree(doc.cut(selection.from).toJSON() as EditorNode);
  return before === '' || after === '' ? null : [before, after];
}

/** Puts the beginning of a sentence at the caret, on a line of its own where there is text before it. */
export function insertOpening(editor: Editor, opening: string): void {
  const { $from } = editor.state.selection;
  const chain = editor.chain().focus();
  if ($from.parent.textContent !== '') chain.setTextSelection($from.end()).splitBlock();
  chain.insertContent({ type: 'text', text: opening }).run();
}
