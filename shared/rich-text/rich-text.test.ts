import { describe, expect, test } from 'vitest';
import { parseMarkdown } from './from-markdown';
import { plainText, plainTextOf } from './plain-text';
import { maxListDepth, type List } from './rich-text';
import { writeMarkdown } from './to-markdown';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ text }] });

describe('reading Markdown', () => {
  test('knows paragraphs, marks, lists, numbers and quotes', () => {
    const source =
      '**Wij** vragen *aandacht*\nvoor:\n\n- wonen\n  - zorg\n- werk\n\n1. een\n2. twee\n\n> citaat\n>\n> vervolg';
    expect(parseMarkdown(source)).toEqual([
      {
        type: 'paragraph',
        content: [
          { text: 'Wij', strong: true },
          { text: ' vragen ' },
          { text: 'aandacht', emphasis: true },
          { text: ' voor:' },
        ],
      },
      {
        type: 'list',
        ordered: false,
        items: [
          {
            content: [{ text: 'wonen' }],
            children: [
              { type: 'list', ordered: false, items: [{ content: [{ text: 'zorg' }], children: [] }] },
            ],
          },
          { content: [{ text: 'werk' }], children: [] },
        ],
      },
      {
        type: 'list',
        ordered: true,
        items: [
          { content: [{ text: 'een' }], children: [] },
          { content: [{ text: 'twee' }], children: [] },
        ],
      },
      { type: 'quote', content: [[{ text: 'citaat' }], [{ text: 'vervolg' }]] },
    ]);
  });

  test.each([
    ['# Kop', ['# Kop']],
    ['# Kop #\ntekst', ['# Kop #', 'tekst']],
    ['Kop\n---\ntekst', ['Kop', '---', 'tekst']],
    ['- - -', ['- - -']],
    ['2027. Dit jaar', ['2027. Dit jaar']],
    ['1. een\n3. drie', ['1. een', '3. drie']],
    ['    ingesprongen <b>tekst</b> & `code`', ['ingesprongen <b>tekst</b> & `code`']],
    ['[a]: b\n[x](y) ![z](q) <https://a.nl>', ['[a]: b [x](y) ![z](q) <https://a.nl>']],
    ['>', ['>']],
    ['een  \ntwee\\\ndrie', ['een\ntwee\ndrie']],
  ])('keeps %j as text', (source, texts) => {
    expect(parseMarkdown(source)).toEqual(texts.map(paragraph));
  });

  test('keeps the order of text around a nested list', () => {
    expect(plainTextOf('- a\n  - b\n\n  c\n- d\n\n  e\n\n  > f')).toBe('- a\n  - b\n- c\n- d\ne\n> f');
  });
});

describe('hostile Markdown', () => {
  const bulk = 60_000;
  test.each([
    ['quotes', '>'.repeat(bulk)],
    ['bullets', '- '.repeat(bulk / 2)],
    ['numbers', '1. '.repeat(bulk / 3)],
    ['stairs', Array.from({ length: 440 }, (_, level) => ' '.repeat(level * 2) + '- x').join('\n')],
    ['openers', '*a '.repeat(bulk / 3)],
    ['closers', 'a* '.repeat(bulk / 3)],
    ['pairs', '*a '.repeat(bulk / 6) + 'a* '.repeat(bulk / 6)],
    ['mixed', '*a_ '.repeat(900)],
    ['stars', '*'.repeat(bulk)],
    ['stars and a word', '*'.repeat(bulk / 2) + 'a' + '*'.repeat(bulk / 2)],
    ['just below the limit', 'a* '.repeat(3999)],
    ['stars around a word, just below the limit', '*'.repeat(1999) + 'a' + '*'.repeat(1999)],
    ['references', '&#'.repeat(bulk / 2)],
    ['brackets', '['.repeat(bulk)],
    ['spaces', ' '.repeat(bulk) + '- a'],
    ['inner spaces', `a${' '.repeat(bulk)}b${' '.repeat(bulk)}\n${' \n'.repeat(1000)}`],
    ['backslashes', '\\'.repeat(bulk)],
    ['lines', '- a\n'.repeat(bulk / 4)],
  ])('%s are read in reasonable time', (_name, source) => {
    const start = performance.now();
    const doc = parseMarkdown(source);
    expect(parseMarkdown(writeMarkdown(doc))).toEqual(doc);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('lists deeper than the limit become lines of text', () => {
    const source = Array.from({ length: 30 }, (_, level) => `${'  '.repeat(level)}- n${level}`).join('\n');
    let depth = 0;
    for (
      let lists = parseMarkdown(source) as List[];
      lists[0];
      lists = [...(lists[0].items[0]?.children ?? [])]
    )
      depth++;
    expect(depth).toBe(maxListDepth);
    for (let level = 0; level < 30; level++) expect(plainTextOf(source)).toContain(`- n${level}`);
  });
});

test('plain text has a line a block and markers before items', () => {
  const source = 'Een **vet** woord\n\n1. een\n   - a\n2. twee\n\n> citaat';
  expect(plainText(parseMarkdown(source))).toBe('Een vet woord\n1. een\n  - a\n2. twee\ncitaat');
});
