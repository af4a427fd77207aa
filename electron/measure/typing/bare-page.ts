// The floor of the typing bench: one editor as its makers ship it, on an empty page.
import { Editor } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';

new Editor({
  element: document.body,
  extensions: [Document, Paragraph, Text, Bold],
  content: '<p>Een zin die er al staat.</p>',
  autofocus: 'end',
});
