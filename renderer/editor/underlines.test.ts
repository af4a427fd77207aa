import type { Editor } from '@tiptap/core';
import { afterEach, expect, it } from 'vitest';
import { makeEditor, markdownOf } from './make-editor';
import { goToPassage, showMarks } from './underlines';

let editor: Editor;
afterEach(() => editor.destroy());

function open(markdown: string): Editor {
  const host = document.body.appendChild(document.createElement('div'));
  const nothing = () => undefined;
  editor = makeEditor(host, {
    markdown,
    labelledBy: 'x',
    onType: nothing,
    onLeave: nothing,
    onFull: nothing,
  });
  return editor;
}

const lined = () =>
  [...editor.view.dom.querySelectorAll('.hint-spelling')].map((element) => element.textContent);

it('draws a line under the words of a paragraph, also in a list, and keeps it out of the text', () => {
  open('De gemeemte helpt.\n\n- de zuiz');
  showMarks(
    editor,
    new Map([
      ['De gemeemte helpt.', [{ start: 3, end: 11, look: 'hint-spelling' }]],
      ['de zuiz', [{ start: 3, end: 7, look: 'hint-spelling' }]],
    ]),
  );
  expect(lined()).toEqual(['gemeemte', 'zuiz']);
  expect(markdownOf(editor)).toBe('De gemeemte helpt.\n\n- de zuiz');
});

it('draws nothing in a paragraph that says something else by now', () => {
  open('De gemeente helpt.');
  showMarks(editor, new Map([['De gemeemte helpt.', [{ start: 3, end: 11, look: 'hint-spelling' }]]]));
  expect(lined()).toEqual([]);
});

it('replaces a passage as one step of the person, and refuses where it is gone', () => {
  open('Eerst.\n\nDe **gemeemte** helpt.');
  const passage = { paragraph: 'De gemeemte helpt.', start: 3, end: 11, to: 'gemeente' };
  expect(goToPassage(editor, passage)).toBe(true);
  expect(markdownOf(editor)).toBe('Eerst.\n\nDe **gemeente** helpt.');
  expect(goToPassage(editor, passage)).toBe(false);
  expect(editor.can().undo()).toBe(true);
});
