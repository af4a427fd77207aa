// Calm lines under words that somebody may want to look at. They are no part of the text.
import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** UTF-16 offsets in a paragraph. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** The class of the line. */
  readonly look: string;
}

/** By the text of the paragraph, without white space at its end: what was remarked of another text is not shown. */
export type MarksByText = ReadonlyMap<string, readonly TextMark[]>;

/** A passage to go to; with `to` it is replaced, as a step of the person. */
export interface Passage {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  readonly to?: string;
}

const key = new PluginKey<DecorationSet>('underlines');

export const underlines = Extension.create({
  name: 'underlines',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, shown) => {
          const marks = transaction.getMeta(key) as MarksByText | undefined;
          if (marks !== undefined)
            return DecorationSet.create(transaction.doc, linesFor(transaction.doc, marks));
          return transaction.docChanged ? shown.map(transaction.mapping, transaction.doc) : shown;
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

export function showMarks(editor: Editor, marks: MarksByText): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, marks).setMeta('addToHistory', false));
}

/** Goes to a passage and does what it asks. False when it does not stand there any more. */
export function goToPassage(editor: Editor, { paragraph, start, end, to }: Passage): boolean {
  const { state, view } = editor;
  let from: number | undefined;
  state.doc.descendants((node, at) => {
    if (from === undefined && node.isTextblock && textOf(node) === paragraph) from = at + 1;
    return from === undefined;
  });
  if (from === undefined) return false;
  const change = state.tr;
  if (to === undefined) change.setSelection(TextSelection.create(state.doc, from + start, from + end));
  else change.insertText(to, from + start, from + end);
  view.dispatch(change.scrollIntoView());
  view.focus();
  return true;
}

function linesFor(doc: Node, marks: MarksByText): Decoration[] {
  const lines: Decoration[] = [];
  if (marks.size === 0) return lines;
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    for (const { start, end, look } of marks.get(textOf(node)) ?? [])
      lines.push(Decoration.inline(at + 1 + start, at + 1 + end, { class: look }));
    return false;
  });
  return lines;
}

function textOf(paragraph: Node): string {
  return paragraph.textBetween(0, paragraph.content.size, undefined, '\n').trimEnd();
}
