// What counts as a heading, and what only looks like one.
import { expect, test } from 'vitest';
import { readOutline, recogniseOutline } from './outline';
import { readPlainPolicy } from './plain-policy';
import { PolicySearch } from './search-policy';

const words = 'De gemeente werkt samen met inwoners en partners aan goede hulp in de wijk. ';
const body = words.repeat(4).trim();
const outlineOf = (text: string) => recogniseOutline(readPlainPolicy(text, 'text'));
const shown = (text: string) =>
  outlineOf(text).map(({ level, number, title }) => `${level} ${number ?? '-'} ${title}`);

test('list items, years, amounts and references are no headings', () => {
  const text = [
    '1. Inleiding',
    body,
    'Wij kiezen voor:',
    '1. Inwoners aan zet\n2. De oplossing centraal\n3. Minder regels',
    '2024 was een moeilijk jaar voor veel gezinnen.',
    '2. Wonen',
    `3.2 procent van de huizen staat leeg. ${body}`,
    '2.1 Woningen',
    `Zie ook paragraaf 2.2. ${body}`,
    '12 inwoners\n40 plaatsen',
    '2.2 Begeleiding',
    body,
    '3. Geld',
    body,
  ].join('\n\n');
  expect(shown(text)).toEqual([
    '1 1 Inleiding',
    '1 2 Wonen',
    '2 2.1 Woningen',
    '2 2.2 Begeleiding',
    '1 3 Geld',
  ]);
});

test('the list of contents is no part of the outline, and gives pages', () => {
  const text = [
    'Inhoud',
    'Voorwoord ........ 3\n1 Inleiding ........ 4\n1.1 Aanleiding ........ 4\n2 Zorg en\nwonen ........ 7\nBijlage A Bronnen ........ 9',
    'Voorwoord',
    body,
    '1 Inleiding',
    body,
    '1.1 Aanleiding',
    body,
    '2 Zorg en\nwonen',
    body,
    'Bijlage A Bronnen',
    body,
  ].join('\n\n');
  expect(outlineOf(text).map(({ number, title, page }) => [number, title, page])).toEqual([
    [null, 'Voorwoord', '3'],
    ['1', 'Inleiding', '4'],
    ['1.1', 'Aanleiding', '4'],
    ['2', 'Zorg en wonen', '7'],
    ['Bijlage A', 'Bronnen', '9'],
  ]);
});

test('a section ends where the next one of its level begins; its paragraphs lie inside it', () => {
  const text = `1 Een\n\n${body}\n\n1.1 Twee\n\n${body}\n\n1.2 Drie\n\n${body}\n\n2 Vier\n\n${body}\n`;
  const sections = outlineOf(text);
  expect(sections.map(({ start, end }) => [text.slice(start, start + 7).trim(), end])).toEqual([
    ['1 Een', text.indexOf('2 Vier')],
    ['1.1 Twe', text.indexOf('1.2 Drie')],
    ['1.2 Dri', text.indexOf('2 Vier')],
    ['2 Vier', text.length],
  ]);
});

test('a reading guide that names all chapters does not draw the headings to itself', () => {
  const titles = ['Leeswijzer', 'Wonen in de wijk', 'Zorg thuis', 'Geld'];
  const guide = titles
    .slice(1)
    .map((title, at) => `Hoofdstuk ${at + 2} ${title}\n\nHierin staat wat we willen.`);
  const chapters = titles.map((title, at) => `Hoofdstuk ${at + 1} ${title}\n\n${body.repeat(6)}`);
  const [first = '', ...others] = chapters;
  const contents = `Inhoud\n\n${titles.map((title, at) => `Hoofdstuk ${at + 1} ${title}`).join('\n')}`;
  const text = [contents, first, ...guide, ...others].join('\n\n');
  expect(outlineOf(text).map(({ start }) => start)).toEqual(chapters.map((chapter) => text.indexOf(chapter)));
});

test('numbers of the contents are kept where one heading has a slip, titles as printed at the heading', () => {
  const contents = '1 Wonen\t3\n1.1 Huizen\t3\n1.2 Vervoer voor ouderen\t4\n2 Geld\t5';
  const text = `Inhoud\n\n${contents}\n\n1 Wonen\n\n${body}\n\n1.1 HUIZEN\n\n${body}\n\n1.21 Vervoer van ouderen\n\n${body}\n\n2 Geld\n\n${body}`;
  expect(outlineOf(text).map(({ number, title }) => [number, title])).toEqual([
    ['1', 'Wonen'],
    ['1.1', 'Huizen'],
    ['1.2', 'Vervoer van ouderen'],
    ['2', 'Geld'],
  ]);
});

test('leaders that stand on a line of their own still give the page', () => {
  const contents =
    '1 Wonen ........ 3\n1.1 Een huis voor iedereen en een plek\nvoor wie dat zoekt\n................ 4\n1.2 Huur ........ 5\n2 Geld ........ 12';
  const text = `Inhoud\n\n${contents}\n\n1 Wonen\n\n${body}\n\n1.1 Een huis voor iedereen en een plek\nvoor wie dat zoekt\n\n${body}\n\n1.2 Huur\n\n${body}\n\n2 Geld\n\n${body}`;
  expect(outlineOf(text).map(({ number, title, page }) => [number, title, page])).toEqual([
    ['1', 'Wonen', '3'],
    ['1.1', 'Een huis voor iedereen en een plek voor wie dat zoekt', '4'],
    ['1.2', 'Huur', '5'],
    ['2', 'Geld', '12'],
  ]);
});

test('a list of contents may stand under any heading, without pages, and may give pages first', () => {
  const titles = ['Voorwoord van de wethouder', 'Waar staan we nu?', 'Hulp dichtbij', 'Wat mag het kosten?'];
  const sections = titles.map((title) => `${title}\n\n${body}\n\n${body}`);
  const text = ['In deze agenda', titles.join('\n'), ...sections].join('\n\n');
  expect(outlineOf(text).map(({ title, start }) => [title, start])).toEqual(
    titles.map((title, at) => [title, text.indexOf(sections[at] ?? '')]),
  );
  const parts = [
    'Deel 1 De opgave',
    '§ 1.1 Wat speelt er',
    'Deel 2 De keuzes',
    '§ 2.1 Sterke wijken',
    '§ 2.2 Goede zorg',
  ];
  const first = parts.map((part, at) => `${at * 2 + 4}   ${part}`).join('\n');
  const paged = ['Inhoud', first, ...parts.flatMap((part) => [part, body])].join('\n\n');
  expect(outlineOf(paged).map(({ number, title, page }) => [number, title, page])).toEqual([
    ['Deel 1', 'De opgave', '4'],
    ['1.1', 'Wat speelt er', '6'],
    ['Deel 2', 'De keuzes', '8'],
    ['2.1', 'Sterke wijken', '10'],
    ['2.2', 'Goede zorg', '12'],
  ]);
});

test('contents that a program ran together do not hide the headings that they leave out', () => {
  const titles = ['Wonen', 'Zorg', 'Vervoer', 'Werk', 'Jeugd', 'Sport', 'Geld', 'Planning', 'Inspraak'];
  const entry = (title: string, at: number) => `${at + 1} ${title} ${'.'.repeat(20)} ${at + 3}`;
  const together = titles.slice(2).map((title, at) => entry(title, at + 2));
  const contents = [...titles.slice(0, 2).map(entry), together.join(' ')].join('\n\n');
  const sections = titles.map((title, at) => `${at + 1} ${title}\n\n${body}\n\n${body}`);
  const found = outlineOf(['Inhoud', contents, ...sections].join('\n\n'));
  expect(found.map(({ number, title }) => `${number ?? ''} ${title}`)).toEqual(
    titles.map((title, at) => `${at + 1} ${title}`),
  );
});

test('the list of contents is known as that, so that nobody finds its words before the text itself', () => {
  const text = `Inhoud\n\n1 Wonen .... 3\n2 Zorg .... 5\n\n1 Wonen\n\n${body}\n\n2 Zorg\n\n${body}`;
  const document = readPlainPolicy(text, 'text');
  const { sections, lines } = readOutline(document);
  expect(lines.filter(({ role }) => role === 'contents')).toHaveLength(3);
  const hits = new PolicySearch({ ...document, lines }, sections).search('wonen');
  expect(hits.map(({ section, hits: own }) => [section?.number, own.length])).toEqual([['1', 1]]);
});

test('a text without any heading has no outline', () => {
  expect(outlineOf(`${body}\n\n${body}\n`)).toEqual([]);
  expect(outlineOf('')).toEqual([]);
});
