// Generators of formatted text, with everything in it that Markdown could trip over.
import fc from 'fast-check';
import type { Block, Inline, List, ListItem, RichText } from '../rich-text';

export const awkward = [
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
export const richTextArbitrary: fc.Arbitrary<RichText> = fc.array(block, { maxLength: 4 });
