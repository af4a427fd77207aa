// Formatted text as the tree that the editor works on, and back. Only names and nesting: nothing of the editor itself.
import { parseMarkdown } from './from-markdown';
import { joinLines, normalise } from './normalise';
import type { Block, Inline, List, ListItem, RichText } from './rich-text';
import { writeMarkdown } from './to-markdown';

/** A node of the editor's document, as its JSON: mutable, since that is what the editor takes. */
export interface EditorNode {
  type?: string;
  text?: string;
  content?: EditorNode[];
  marks?: { type: string }[];
}

/**
 * The document for formatted text. `fromEditorTree` of it is the normal form of `text`. An empty text is one empty
 * paragraph: the editor needs a place for the caret.
 */
export function toEditorTree(text: RichText): EditorNode {
  const blocks = normalise(text).map(blockNode);
  return { type: 'doc', content: blocks.length > 0 ? blocks : [paragraphNode([])] };
}

/** What the document says, in normal form. Total: what it does not know is read as its text. */
export function fromEditorTree(tree: EditorNode): RichText {
  return normalise((tree.content ?? []).map(readBlock));
}

/** {@link toEditorTree} of Markdown. */
export function editorTreeOf(markdown: string): EditorNode {
  return toEditorTree(parseMarkdown(markdown));
}

/** The Markdown of what {@link fromEditorTree} reads. */
export function markdownOfTree(tree: EditorNode): string {
  return writeMarkdown(fromEditorTree(tree));
}

function blockNode(block: Block): EditorNode {
  switch (block.type) {
    case 'paragraph':
      return paragraphNode(block.content);
    case 'quote':
      return { type: 'blockquote', content: block.content.map(paragraphNode) };
    case 'list':
      return listNode(block);
  }
}

function listNode({ ordered, items }: List): EditorNode {
  return {
    type: ordered ? 'orderedList' : 'bulletList',
    content: items.map(({ content, children }) => ({
      type: 'listItem',
      content: [paragraphNode(content), ...children.map(listNode)],
    })),
  };
}

function paragraphNode(content: readonly Inline[]): EditorNode {
  const nodes = content.flatMap(inlineNodes);
  return nodes.length > 0 ? { type: 'paragraph', content: nodes } : { type: 'paragraph' };
}

function inlineNodes({ text, strong, emphasis }: Inline): EditorNode[] {
  const marks = [...(strong ? [{ type: 'bold' }] : []), ...(emphasis ? [{ type: 'italic' }] : [])];
  const marked = marks.length > 0 ? { marks } : {};
  return text
    .split('\n')
    .flatMap((line, index): EditorNode[] => [
      ...(index > 0 ? [{ type: 'hardBreak', ...marked }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line, ...marked }]),
    ]);
}

function readBlock(node: EditorNode): Block {
  switch (node.type) {
    case 'bulletList':
    case 'orderedList':
      return readList(node);
    case 'blockquote':
      return { type: 'quote', content: (node.content ?? []).map(readInlines) };
    default:
      return { type: 'paragraph', content: readInlines(node) };
  }
}

function readList(node: EditorNode): List {
  return {
    type: 'list',
    ordered: node.type === 'orderedList',
    items: (node.content ?? []).map(readItem),
  };
}

function readItem(node: EditorNode): ListItem {
  const parts = node.content ?? [];
  const isList = ({ type }: EditorNode) => type === 'bulletList' || type === 'orderedList';
  return {
    content: joinLines(parts.filter((part) => !isList(part)).map(readInlines)),
    children: parts.filter(isList).map(readList),
  };
}

function readInlines(node: EditorNode): Inline[] {
  if (node.type === 'hardBreak') return [{ text: '\n', ...readMarks(node) }];
  if (node.text !== undefined) return [{ text: node.text, ...readMarks(node) }];
  return (node.content ?? []).flatMap(readInlines);
}

function readMarks({ marks = [] }: EditorNode): Omit<Inline, 'text'> {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  return { ...(has('bold') && { strong: true }), ...(has('italic') && { emphasis: true }) };
}
