import fc from 'fast-check';
import { expect, test } from 'vitest';
import { richTextArbitrary } from '../test-support/arbitrary-rich-text';
import { editorTreeOf, fromEditorTree, markdownOfTree, toEditorTree } from './editor-tree';
import { parseMarkdown } from './from-markdown';
import { normalise } from './normalise';
import { writeMarkdown } from './to-markdown';

test('any text comes back from the editor as it went in', () => {
  fc.assert(
    fc.property(richTextArbitrary, (text) => {
      expect(fromEditorTree(toEditorTree(text))).toEqual(normalise(text));
    }),
    { numRuns: 1000 },
  );
});

test('Markdown that we wrote is the same Markdown after the editor', () => {
  fc.assert(
    fc.property(richTextArbitrary, (text) => {
      const markdown = writeMarkdown(text);
      expect(markdownOfTree(editorTreeOf(markdown))).toBe(markdown);
    }),
    { numRuns: 1000 },
  );
});

test('the tree has a place for the caret in an empty text, and a node for every line break', () => {
  expect(editorTreeOf('')).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  expect(editorTreeOf('- **een**\\\ntwee\n  1. drie')).toEqual({
    type: 'doc',
    content: [
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              {
                type: 'paragraph',
                content: [
                  { type: 'text', text: 'een', marks: [{ type: 'bold' }] },
                  { type: 'hardBreak' },
                  { type: 'text', text: 'twee' },
                ],
              },
              {
                type: 'orderedList',
                content: [
                  {
                    type: 'listItem',
                    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'drie' }] }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

test('a tree that is not ours loses no words', () => {
  const foreign = {
    type: 'doc',
    content: [
      { type: 'heading', content: [{ type: 'text', text: 'Kop' }] },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              { type: 'paragraph', content: [{ type: 'text', text: 'een' }] },
              { type: 'paragraph', content: [{ type: 'text', text: 'twee' }] },
            ],
          },
        ],
      },
    ],
  };
  expect(fromEditorTree(foreign)).toEqual(parseMarkdown('Kop\n\n- een\\\n  twee'));
});
