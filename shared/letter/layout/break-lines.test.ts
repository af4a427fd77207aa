// Where lines end: as a word processor breaks them, whatever runs the text is made of.
import { expect, test } from 'vitest';
import { type StyledText, breakLines } from './break-lines';

const lines = (content: readonly StyledText[], width: number) =>
  breakLines(content, { font: 'georgia', size: 22, isBold: false, width, firstWidth: width });
const texts = (text: string, width: number) => lines([{ text }], width).map((line) => line.text.trimEnd());
/** So narrow that a line ends wherever it may. */
const narrow = 1;

test.each([
  ['spaces and line ends', 'een twee\ndrie', ['een', 'twee', 'drie']],
  [
    'after a hyphen, a dash and a slash',
    'wmo-raad zorg–welzijn en/of',
    ['wmo-', 'raad', 'zorg–', 'welzijn', 'en/', 'of'],
  ],
  ['not within years or numbers', '2027-2031 en 06-12345678', ['2027-2031', 'en', '06-12345678']],
  ['not before the hyphen of a part', 'in- en uitstroom', ['in-', 'en', 'uitstroom']],
])('a line may end: %s', (_, text, expected) => {
  expect(texts(text, narrow).filter((line) => line !== '')).toEqual(expected);
});

test('all of the text stands on the lines, in order, and white space begins none', () => {
  const text = 'De raden vragen de colleges om goed te luisteren naar wie de zorg echt nodig heeft. '.repeat(
    9,
  );
  const found = texts(text, 5000);
  expect(found.length).toBeGreaterThan(9);
  expect(found.join(' ')).toBe(text.trim());
});

test('a bold run is wider, and is one word with what it touches', () => {
  const plain = lines([{ text: 'samen' }, { text: 'werken nu' }], 1700);
  const bold = lines([{ text: 'samen', strong: true }, { text: 'werken nu' }], 1700);
  expect(plain.map(({ text }) => text)).toEqual(['samenwerken nu']);
  expect(bold.map(({ text }) => text)).toEqual(['samenwerken ', 'nu']);
});

test('a footnote is called on the line of the word before it', () => {
  const found = lines([{ text: 'eerste tweede ', note: 300 }, { text: 'derde' }], narrow);
  const called = found.filter(({ notes }) => notes.length > 0);
  expect(called).toMatchObject([{ notes: [300] }]);
  expect(found.flatMap(({ notes }) => notes)).toEqual([300]);
});
