// A text that can be kept: what makes it longer than that is not taken in, and the person hears so.
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** Characters. With all marks written out it stays below what a record holds. */
const longest = 40_000;

/** `say` hears whether the last change was refused. */
export function limitLength(say: (isFull: boolean) => void): Extension {
  return Extension.create({
    name: 'limitLength',
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (transaction, { doc }) => {
          if (!transaction.docChanged) return true;
          const { size } = transaction.doc.content;
          const isFull = size > longest && size > doc.content.size;
          say(isFull);
          return !isFull;
        },
      }),
    ],
  });
}
