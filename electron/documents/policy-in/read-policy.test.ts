// Policy documents of every kind: what is read of them, and why some are refused.
import { type PolicyText, recogniseOutline } from '@shared/policy';
import { expect, test } from 'vitest';
import { codeOf, valueOf } from '../../persistence/test-support/temporary-store';
import { readPolicy } from './read-policy';
import { makeTinyPdf } from './test-support/tiny-pdf';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = async (name: string, bytes: Uint8Array) => valueOf(await readPolicy(name, bytes));
const refusal = async (name: string, bytes: Uint8Array) => codeOf(await readPolicy(name, bytes));
const linesOf = ({ lines, text }: PolicyText, role: string) =>
  lines.filter((line) => line.role === role).map(({ start, end }) => text.slice(start, end));

/** Six pages with a header, a footer and two chapters. */
const report = makeTinyPdf({
  pages: Array.from({ length: 6 }, (_, at) => [
    { text: 'Beleidsplan Voorbeeldstad', x: 60, y: 805, size: 9 },
    ...(at % 3 === 0
      ? [{ text: `${at / 3 + 1} ${at === 0 ? 'Wonen' : 'Vervoer'}`, x: 60, y: 740, size: 18, isBold: true }]
      : []),
    { text: 'De gemeente zorgt voor voldoende woningen en voor goede be-', x: 60, y: 700 },
    { text: 'geleiding van inwoners die dat nodig hebben. Dat doen we', x: 60, y: 686 },
    { text: `samen met onze partners, nu en in het jaar ${2025 + at}.`, x: 60, y: 672 },
    { text: `Pagina ${at + 3} van 8`, x: 270, y: 30, size: 9 },
  ]),
  bookmarks: [
    { title: 'Wonen', page: 0, y: 760 },
    { title: 'Vervoer', page: 3, y: 760 },
  ],
});

test('a PDF gives lines, paragraphs, headers and footers apart, and printed page numbers', async () => {
  const document = await read('plan.pdf', report);
  expect(document.pages.map(({ label }) => label)).toEqual(['3', '4', '5', '6', '7', '8']);
  expect(linesOf(document, 'furniture')).toHaveLength(12);
  expect(linesOf(document, 'text').slice(0, 2)).toEqual([
    '1 Wonen',
    'De gemeente zorgt voor voldoende woningen en voor goede be-',
  ]);
  const [heading, first, second, third] = document.lines.filter(({ role }) => role === 'text');
  expect(first?.paragraph).toBe(third?.paragraph);
  expect(second?.paragraph).not.toBe(heading?.paragraph);
});

test('the bookmarks of a PDF become sections, at the place and with the number that the text shows', async () => {
  const document = await read('plan.pdf', report);
  const sections = recogniseOutline(document);
  expect(sections).toMatchObject([
    { level: 1, number: '1', title: 'Wonen', page: '3' },
    { level: 1, number: '2', title: 'Vervoer', page: '6' },
  ]);
  expect(document.text.slice(sections[1]?.start).startsWith('2 Vervoer')).toBe(true);
});

test('only the first pages of a PDF, when no more are asked for', async () => {
  const pages: number[] = [];
  const options = { upTo: 2, onPage: (page: number) => void pages.push(page) };
  const document = valueOf(await readPolicy('plan.pdf', report.slice(), options));
  expect({ pages, read: document.pages.length, all: document.pageCount }).toEqual({
    pages: [1, 2],
    read: 2,
    all: 6,
  });
});

test('two columns are read one after the other, also when the file has them row by row', async () => {
  const column = (x: number, word: string) =>
    Array.from({ length: 8 }, (_, at) => ({
      text: `${word} regel ${at + 1} van de kolom`,
      x,
      y: 700 - at * 14,
    }));
  const [left, right] = [column(60, 'links'), column(320, 'rechts')];
  const rows = left.flatMap((text, at) => [right[at] ?? text, text]);
  for (const texts of [[...left, ...right], rows]) {
    const { text } = await read('kolommen.pdf', makeTinyPdf({ pages: [texts] }));
    expect(text.indexOf('links regel 8')).toBeLessThan(text.indexOf('rechts regel 1'));
  }
});

test('page labels of the file serve where no numbers are printed', async () => {
  const page = [{ text: 'Een bladzijde met genoeg letters om te tellen als tekst.', x: 60, y: 500 }];
  const document = await read('plan.pdf', makeTinyPdf({ pages: [page, page], firstLabel: 11 }));
  expect(document.pages.map(({ label }) => label)).toEqual(['11', '12']);
});

test.each([
  ['UTF-8', bytesOf('Één beleid')],
  ['UTF-8 with its mark', bytesOf('\ufeffÉén beleid')],
  ['Windows-1252', Uint8Array.from([0xc9, 0xe9, 0x6e, ...bytesOf(' beleid')])],
  [
    'UTF-16',
    Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array(Array.from('Één beleid', (one) => one.charCodeAt(0))).buffer),
    ]),
  ],
  [
    'UTF-16 without mark',
    new Uint8Array(new Uint16Array(Array.from('Één beleid', (one) => one.charCodeAt(0))).buffer),
  ],
])('text in %s', async (_, bytes) => {
  expect((await read('stuk.txt', bytes)).text).toBe('Één beleid');
});

test('Markdown headings are the outline', async () => {
  const text = '# Plan\n\n## 1. Wonen\n\nTekst met **vet**.\n\n## 2. Zorg\n\nMeer tekst.\n';
  expect(recogniseOutline(await read('plan.md', bytesOf(text)))).toMatchObject([
    { level: 1, number: null, title: 'Plan', end: text.length },
    { level: 2, number: '1', title: 'Wonen' },
    { level: 2, number: '2', title: 'Zorg' },
  ]);
});

test('what cannot be read is refused, each with a reason of its own', async () => {
  const blank = { pages: [[], []] };
  expect(await refusal('scan.pdf', makeTinyPdf({ ...blank, hasPicture: true }))).toBe('policy-scanned');
  expect(await refusal('leeg.pdf', makeTinyPdf(blank))).toBe('policy-empty');
  expect(await refusal('slot.pdf', makeTinyPdf({ ...blank, isEncrypted: true }))).toBe('policy-encrypted');
  expect(await refusal('kapot.pdf', bytesOf('%PDF-1.4\nhier houdt het op'))).toBe('policy-damaged');
  expect(await refusal('kapot.pdf', bytesOf('geen pdf'))).toBe('policy-damaged');
  expect(await refusal('leeg.txt', new Uint8Array())).toBe('policy-empty');
  expect(await refusal('leeg.txt', bytesOf(' \n\n'))).toBe('policy-empty');
  expect(await refusal('foto.jpg', bytesOf('JFIF'))).toBe('policy-unknown-type');
  expect(await refusal('raar.txt', Uint8Array.from([65, 0, 1, 2, 66]))).toBe('policy-not-text');
  expect(await refusal('oud.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('word-old-format');
});
