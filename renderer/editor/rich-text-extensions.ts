// What the editor knows: exactly the formatting of shared/rich-text, and the keys for it.
import { type Extensions, type KeyboardShortcutCommand, wrappingInputRule } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';

/** As in Word, "- " and "1. " at the start of a line begin a list. Stars and other signs stay what they are. */
const typedBullet = /^\s*([-•])\s$/;
const typedFirstNumber = /^\s*1[.)]\s$/;

/** As in Word, Tab at the start of an item moves it deeper; anywhere else Tab leaves the text. */
function atItemStart(act: KeyboardShortcutCommand): KeyboardShortcutCommand {
  return (props) => {
    const { $from, empty } = props.editor.state.selection;
    const isInItem = $from.depth > 1 && $from.node(-1).type.name === 'listItem';
    return empty && $from.parentOffset === 0 && isInItem && act(props);
  };
}

export const richTextExtensions: Extensions = [
  Document,
  Text,
  Paragraph,
  Bold.extend({ addInputRules: () => [], addPasteRules: () => [] }),
  Italic.extend({ addInputRules: () => [], addPasteRules: () => [] }),
  Blockquote.extend({ content: 'paragraph+', addInputRules: () => [] }),
  HardBreak.extend({
    addKeyboardShortcuts() {
      return { 'Shift-Enter': () => this.editor.commands.setHardBreak() };
    },
  }),
  BulletList.extend({
    addInputRules() {
      return [wrappingInputRule({ find: typedBullet, type: this.type })];
    },
  }),
  OrderedList.extend({
    // Our lists count from 1.
    addAttributes: () => ({}),
    addInputRules() {
      return [wrappingInputRule({ find: typedFirstNumber, type: this.type })];
    },
    addProseMirrorPlugins: () => [],
  }),
  ListItem.extend({
    content: 'paragraph (bulletList | orderedList)*',
    addKeyboardShortcuts() {
      return {
        Enter: () => this.editor.commands.splitListItem(this.name),
        Tab: atItemStart(() => this.editor.commands.sinkListItem(this.name)),
        'Shift-Tab': atItemStart(() => this.editor.commands.liftListItem(this.name)),
      };
    },
  }),
  ListKeymap,
  UndoRedo,
];
