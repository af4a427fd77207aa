import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type EditorNode, markdownOfTree, toEditorTree, writeMarkdown } from '@shared/rich-text';
import { richTextArbitrary } from '@shared/test-support/arbitrary-rich-text';
import { cutAtCaret, insertOpening, makeEditor, markdownOf, replaceText } from './make-editor';
import { richTextExtensions } from './rich-text-extensions';

const made: ReturnType<typeof makeEditor>[] = [];
afterEach(() => {
  made.splice(0).forEach((editor) => editor.destroy());
  document.body.replaceChildren();
});

function editorWith(markdown: string) {
  const element = document.createElement('div');
  document.body.append(element);
  const heard: string[] = [];
  const editor = makeEditor(element, {
    markdown,
    labelledBy: 'naam',
    onType: () => heard.push('type'),
    onLeave: () => heard.push('leave'),
    onFull: (isFull) => heard.push(isFull ? 'full' : 'fits'),
  });
  made.push(editor);
  editor.commands.setTextSelection(editor.state.doc.content.size);
  return { editor, heard };
}
type Made = ReturnType<typeof editorWith>['editor'];

/** As the browser hands over typed text: one sign at a time, first to the rules, then into the document. */
function type(editor: Made, text: string): void {
  for (const sign of text) {
    const { from, to } = editor.state.selection;
    const insert = () => editor.state.tr.insertText(sign, from, to);
    const isDone = editor.view.someProp('handleTextInput', (handle) =>
      handle(editor.view, from, to, sign, insert),
    );
    if (isDone !== true) editor.view.dispatch(insert());
  }
}

function press(editor: Made, key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  return editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event)) === true;
}

describe('the editor', () => {
  it('takes any formatted text as it is', () => {
    const schema = getSchema(richTextExtensions);
    fc.assert(
      fc.property(richTextArbitrary, (text) => {
        const node = schema.nodeFromJSON(toEditorTree(text));
        node.check();
        expect(markdownOfTree(node.toJSON() as EditorNode)).toBe(writeMarkdown(text));
      }),
      { numRuns: 300 },
    );
  });

  it('begins a list at a typed dash or a 1, and nowhere else', () => {
    const { editor } = editorWith('');
    type(editor, '- een');
    press(editor, 'Enter');
    type(editor, 'twee');
    expect(markdownOf(editor)).toBe('- een\n- twee');
    const second = editorWith('').editor;
    type(second, '2027. Dit jaar 5*3*2 en **niet vet** > nee');
    expect(markdownOf(second)).toBe('2027\\. Dit jaar 5\\*3\\*2 en \\*\\*niet vet\\*\\* > nee');
    const third = editorWith('').editor;
    type(third, '1. een');
    expect(markdownOf(third)).toBe('1. een');
  });

  it('moves an item deeper with Tab at its start only, so that Tab leaves the text', () => {
    const { editor } = editorWith('- een\n- twee');
    expect(press(editor, 'Tab')).toBe(false);
    editor.commands.setTextSelection(editor.state.selection.from - 'twee'.length);
    expect(press(editor, 'Tab')).toBe(true);
    expect(markdownOf(editor)).toBe('- een\n  - twee');
    expect(press(editor, 'Tab', { shiftKey: true })).toBe(true);
    expect(markdownOf(editor)).toBe('- een\n- twee');
    const plain = editorWith('tekst').editor;
    plain.commands.setTextSelection(1);
    expect(press(plain, 'Tab')).toBe(false);
  });

  it('cuts at the caret, also in a list, and not where one side is empty', () => {
    const { editor } = editorWith('Eerst.\n\n- een twee');
    editor.commands.setTextSelection(editor.state.doc.content.size - 7);
    expect(cutAtCaret(editor)).toEqual(['Eerst.\n\n- een', '- twee']);
    editor.commands.setTextSelection(1);
    expect(cutAtCaret(editor)).toBeNull();
  });

  it('puts an opening in an empty text, and on a new line after words', () => {
    const { editor } = editorWith('');
    insertOpening(editor, 'Wij adviseren om ');
    expect(editor.getText()).toBe('Wij adviseren om ');
    const { editor: filled } = editorWith('Eerst dit.');
    filled.commands.setTextSelection(3);
    insertOpening(filled, 'Wij zien dat ');
    expect(markdownOf(filled)).toBe('Eerst dit.\n\nWij zien dat');
  });

  it('takes another text in without a step of undoing, and without saying that somebody typed', () => {
    const { editor, heard } = editorWith('Oud.');
    heard.length = 0;
    replaceText(editor, 'Nieuw.');
    expect(markdownOf(editor)).toBe('Nieuw.');
    expect(heard).not.toContain('type');
    editor.commands.undo();
    expect(markdownOf(editor)).toBe('Nieuw.');
  });

  it('refuses what makes a text longer than can be kept, and says so', () => {
    const { editor, heard } = editorWith('Begin.');
    type(editor, ' Nog');
    editor.commands.insertContent('x'.repeat(50_000));
    expect(markdownOf(editor)).toBe('Begin. Nog');
    expect(heard.at(-1)).toBe('full');
  });
});
