// The paragraphs of formatted text, one by one, as the editor has them.
import { type EditorNode, editorTreeOf } from '../rich-text';

/** In reading order, also those in lists and quotes; a new line inside one is "\n". Without white space at the end. */
export function paragraphsOf(markdown: string): string[] {
  return markdown.trim() === '' ? [] : paragraphsIn(editorTreeOf(markdown));
}

function paragraphsIn(node: EditorNode): string[] {
  if (node.type !== 'paragraph') return (node.content ?? []).flatMap(paragraphsIn);
  const text = (node.content ?? []).map((part) => part.text ?? '\n').join('');
  return [text.trimEnd()];
}
