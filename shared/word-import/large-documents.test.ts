// Documents far larger than any council writes: what they cost grows with their length, not with its square.
import { expect, test } from 'vitest';
import { findPoints } from '.';
import type { WordParagraph } from './word-block';

const plain = { bold: false, italic: false, underlined: false, caps: false, size: 22 };
const nothing = { changes: [], comments: [], notes: [], indent: 0, role: 'text', look: plain } as const;
const paragraph = (text: string, more: Partial<WordParagraph> = {}): WordParagraph => ({
  ...{ type: 'paragraph', content: [{ text }], ...nothing, ...more },
});
const many = (count: number, make: (at: number) => WordParagraph) =>
  Array.from({ length: count }, (_, at) => make(at));
const sentence = 'De bus rijdt in onze gemeente veel te weinig, zeker in het weekend';

/** Each took minutes or hours while it cost its square. */
test.each([
  ['a million letters without a full stop', [paragraph('woord '.repeat(170_000))]],
  ['one paragraph of lines that run on', [paragraph(`${sentence} en ook\n`.repeat(20_000))]],
  [
    'one paragraph of lines in bold and not',
    [
      paragraph('', {
        content: Array.from({ length: 20_000 }, (_, at) => ({
          ...{ text: `${sentence} ${at}.\n`, ...(at % 2 === 0 && { strong: true }) },
        })),
      }),
    ],
  ],
  [
    'a point that goes on and on',
    many(16_000, (at) => paragraph(at === 0 ? sentence : `Daarom moet dit beter ${at}.`)),
  ],
  ['announcements only', many(16_000, (at) => paragraph(`Hieronder onze punten over bussen ${at}.`))],
  [
    'one greeting after the other',
    [...many(16_000, () => paragraph('Met vriendelijke groet,')), paragraph(`Advies: ${sentence}.`)],
  ],
  [
    'headings that get smaller and smaller',
    many(12_000, (at) =>
      paragraph(`Kop nummer ${at}`, { look: { ...plain, bold: true, size: 50_000 - at } }),
    ),
  ],
  [
    'lists below sentences',
    many(16_000, (at) => (at % 3 === 0 ? paragraph(sentence) : paragraph(`- bussen ${at};`))),
  ],
])('%s', (_name, blocks) => {
  const { points, notPoints, lines } = findPoints(blocks);
  expect(points.length + notPoints.length).toBeGreaterThan(0);
  expect(lines.length).toBeGreaterThan(0);
});

test('more lines than a function takes arguments', () => {
  const blocks = [
    ...many(130_000, () => paragraph('Inhoud', { role: 'contents' })),
    ...many(3, (at) => paragraph(`- ${sentence} ${at}.`)),
  ];
  expect(findPoints(blocks).points).toHaveLength(3);
});
