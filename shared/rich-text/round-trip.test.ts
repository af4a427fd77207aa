import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from './from-markdown';
import { normalise } from './normalise';
import { plainText } from './plain-text';
import { richTextSchema, type Block, type Inline, type List, type ListItem } from './rich-text';
import { writeMarkdown } from './to-markdown';

const awkward = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '***',
    '\\',
    '`',
    '```',
    '~~~',
    '<b>',
    '</b>',
    '<',
    '>',
    '&',
    '&amp;',
    '&#38;',
    '"',
    "'",
  ],
  ...[
    '- ',
    '-',
    '+ ',
    '1. ',
    '1) ',
    '2027. ',
    '12',
    '.',
    ')',
    '(',
    '# ',
    '## Kop',
    '#',
    '=',
    '===',
    '---',
    '* * *',
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\n\n',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\v',
    '\0',
    '\ud83d',
    '😀',
    'é',
    '€',
    '“',
    '’',
  ],
  ...['a', 'woord', 'twee woorden', '[x](y)', '![x](y)', 'https://a.nl/b_c_d', '|', ':', '!', '\u0301', '中'],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...awkward), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const inline: fc.Arbitrary<Inline> = fc
  .tuple(text, fc.boolean(), fc.boolean())
  .map(([run, strong, emphasis]) => ({
    text: run,
    ...(strong && { strong: true as const }),
    ...(emphasis && { emphasis: true as const }),
  }));
const content = fc.array(inline, { maxLength: 5 });
const { list } = fc.letrec<{ list: List; item: ListItem }>((tie) => ({
  list: fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(tie('item'), { maxLength: 4 }),
  }),
  item: fc.record({
    content,
    children: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('list'), { maxLength: 3 }),
    ),
  }),
}));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), content }),
  fc.record({ type: fc.constant('quote' as const), content: fc.array(content, { maxLength: 3 }) }),
  list,
);
const document = fc.array(block, { maxLength: 4 });

test('what is written reads back as the normal form', () => {
  fc.assert(
    fc.property(document, (doc) => {
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
