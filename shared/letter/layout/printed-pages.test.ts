import { describe, expect, it } from 'vitest';
import type { SectionId } from '../../domain';
import type { LetterBlock } from '../letter-model';
import { printedPages } from './printed-pages';

const sentence = 'De raden vragen de colleges om goed te luisteren naar wie de zorg echt nodig heeft. ';
const long = (count: number) => sentence.repeat(count).trim();
const heading = (id: string, number: string | null): LetterBlock => ({
  type: 'heading',
  level: 1,
  number,
  content: [{ text: `Hoofdstuk ${id}` }],
  anchor: { of: 'section', id: id as SectionId },
});
const textOf = (pages: ReturnType<typeof printedPages>, block: LetterBlock) =>
  pages
    .flatMap(({ parts }) => parts)
    .filter((part) => part.block === block)
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)))
    .join('')
    .replace(/\s+/g, ' ');

describe('the pages of a letter', () => {
  it('part a long paragraph between lines, and lose no word and no style', () => {
    const block: LetterBlock = {
      type: 'paragraph',
      content: [
        { text: long(40) },
        { text: ' Dit is vet. ', strong: true },
        { text: long(40) },
        { text: ' En dit is schuin.', emphasis: true },
      ],
    };
    const pages = printedPages({ blocks: [block] });
    expect(pages.length).toBeGreaterThan(1);
    expect(textOf(pages, block)).toBe(`${long(40)} Dit is vet. ${long(40)} En dit is schuin.`);
    const shown = pages.flatMap(({ parts }) => parts.flatMap(({ paragraphs }) => paragraphs));
    expect(shown.map(({ isStart }) => isStart)).toEqual([true, ...shown.slice(1).map(() => false)]);
    expect(shown.flatMap(({ runs }) => runs.flatMap((run) => (run.strong ? [run.text.trim()] : [])))).toEqual(
      ['Dit is vet.'],
    );
  });

  it('never begin with who supports the point above', () => {
    const blocks = Array.from({ length: 120 }, (_, at): LetterBlock[] => [
      { type: 'paragraph', content: [{ text: long(1 + (at % 5)) }] },
      { type: 'support', text: `Ingebracht door raad ${at}.` },
    ]).flat();
    const pages = printedPages({ blocks });
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.map(({ parts }) => parts[0]?.block.type)).not.toContain('support');
  });

  it('number footnotes through the letter and put each at the foot of its page', () => {
    const withNote = (note: string): LetterBlock => ({
      type: 'paragraph',
      content: [{ text: long(30), note: [{ text: note }] }],
    });
    const pages = printedPages({
      blocks: [withNote('Bron een.'), withNote('Bron twee.'), withNote('Bron drie.')],
    });
    expect(pages.flatMap(({ notes }) => notes.map(({ number, runs }) => [number, runs[0]?.text]))).toEqual([
      [1, 'Bron een.'],
      [2, 'Bron twee.'],
      [3, 'Bron drie.'],
    ]);
    for (const { parts, notes } of pages) {
      const called = parts.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ runs }) => runs.flatMap(({ noteNumber }) => noteNumber ?? [])),
      );
      expect(called).toEqual(notes.map(({ number }) => number));
    }
  });

  it('name in the contents the page on which each chapter stands', () => {
    const text: LetterBlock = { type: 'paragraph', content: [{ text: long(60) }] };
    const pages = printedPages({
      blocks: [
        { type: 'contents', title: 'Inhoud', depth: 2 },
        heading('a', '1'),
        text,
        heading('b', '2'),
        text,
      ],
    });
    const contents = pages[0]?.parts[0]?.paragraphs ?? [];
    expect(contents.map(({ runs, entry }) => [runs.map((run) => run.text).join(''), entry?.page])).toEqual([
      ['Inhoud', undefined],
      ['Hoofdstuk a', 1],
      ['Hoofdstuk b', pages.find(({ parts }) => parts.some((part) => part.at === 3))?.number],
    ]);
  });

  it('give a table its rows in order and the letterhead its reference', () => {
    const cell = (text: string) => [[{ text }]];
    const blocks: LetterBlock[] = [
      { type: 'address', lines: ['College van Essel', 'Postbus 1'] },
      { type: 'reference', rows: [{ label: 'Datum', value: '1 mei 2027' }] },
      {
        type: 'table',
        description: 'Proef',
        columns: ['a', 'b'],
        widths: [0.5, 0.5],
        rows: Array.from({ length: 60 }, (_, row) => [cell(`rij ${row}`), cell(long(1))]),
      },
      {
        type: 'list',
        ordered: false,
        items: [
          { level: 0, content: [{ text: 'een' }] },
          { level: 1, content: [{ text: 'twee' }] },
        ],
      },
    ];
    const pages = printedPages({ blocks });
    const parts = pages.flatMap((page) => page.parts);
    expect(parts[0]).toMatchObject({ at: 0, beside: { type: 'reference' } });
    const table = parts.filter(({ at }) => at === 2).flatMap(({ paragraphs }) => paragraphs);
    expect(table.map(({ of }) => of)).toEqual(Array.from({ length: 61 }, (_, row) => row));
    expect(parts.at(-1)?.paragraphs.map(({ runs }) => runs[0]?.text)).toEqual(['een', 'twee']);
  });
});
