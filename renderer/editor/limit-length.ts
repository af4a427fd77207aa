// A text that can be kept: what makes it longer than that is not taken in, and the person hears so.
import { Extension } from '@tiptap/core';
import { Plugin, type PluginSpec } from '@tiptap/pm/state';

/** Characters. With all marks written out it stays below what a record holds. */
const longest = 40_000;

/** `say` hears when a change is refused, and when one is taken in again. */
export function limitLength(say: (isFull: boolean) => void): Extension {
  return Extension.create({
    name: 'limitLength',
    addProseMirrorPlugins: () => {
      let wasFull = false;
      const filterTransaction: PluginSpec<never>['filterTransaction'] = (transaction, { doc }) => {
        if (!transaction.docChanged) return true;
        const { size } = transaction.doc.content;
        const isFull = size > longest && size > doc.content.size;
        if (isFull !== wasFull) say(isFull);
        wasFull = isFull;
        return !isFull;
      };
      return [new Plugin({ filterTransaction })];
    },
  });
}
