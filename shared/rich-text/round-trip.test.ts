import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from './from-markdown';
import { normalise } from './normalise';
import { plainText } from './plain-text';
import { richTextSchema } from './rich-text';
import { writeMarkdown } from './to-markdown';
import { awkward, richTextArbitrary } from '../test-support/arbitrary-rich-text';

test('what is written reads back as the normal form', () => {
  fc.assert(
    fc.property(richTextArbitrary, (doc) => {
      const normal = normalise(doc);
      expect(normalise(normal)).toEqual(normal);
      expect(parseMarkdown(writeMarkdown(doc))).toEqual(normal);
    }),
    { numRuns: 1500 },
  );
});

const markdown = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...awkward, '\n', '\n  ', '\n    ', '> ', '\n- '), { maxLength: 30 })
    .map((all) => all.join('')),
);

test('any string is read, fits the schema, and reads the same after writing', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      const doc = parseMarkdown(source);
      expect(richTextSchema.parse(doc)).toEqual(doc);
      expect(normalise(doc)).toEqual(doc);
      expect(parseMarkdown(writeMarkdown(doc))).toEqual(doc);
    }),
    { numRuns: 1500 },
  );
});

test('no letter, digit or sign is lost, but for the marks that are read', () => {
  const signs = fc.constantFrom(
    ...[
      'woord',
      ' ',
      '\n',
      '\n\n',
      '<b>',
      '`',
      '~~~',
      '# ',
      '## ',
      ' ##',
      '[x](y)',
      '![z](q)',
      '<a@b.nl>',
      '|',
      '=',
      '===',
    ],
    ...[
      '\n    ',
      '---',
      '7. ',
      '2027. ',
      '1. ',
      '12) ',
      '[n]: z',
      '<!-- ',
      ' -->',
      '<br/>',
      '{',
      '$',
      '^',
      '~',
      '@',
    ],
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 25 }), (parts) => {
      const source = parts.join('');
      const bare = (value: string) => value.replace(/\s/g, '').replace(/\d+[.)]/g, '');
      expect(bare(plainText(parseMarkdown(source)))).toBe(bare(source));
    }),
    { numRuns: 1000 },
  );
});
