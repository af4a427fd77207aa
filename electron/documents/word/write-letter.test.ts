import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LetterBlock, LetterModel } from '@shared/letter/letter-model';
import { awkwardLetter, hugeLetter, longWord, oddSigns } from '../test-support/awkward-letter';
import { checkWordFile } from '../test-support/check-word-file';
import { readWordBack, type WordReadBack } from '../test-support/read-word-back';
import { readWordAsText, renderWord } from '../test-support/render-word';
import { sampleLetter } from '../test-support/sample-letter';
import { writeLetter } from './write-letter';

const now = new Date('2026-11-21T09:30:00Z');
const headingsOf = ({ blocks }: LetterModel) =>
  blocks.flatMap((block) =>
    block.type === 'heading'
      ? [{ level: block.level, number: block.number, text: block.content.map(({ text }) => text).join('') }]
      : [],
  );
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('a letter with every kind of block and awkward text', () => {
  const model = awkwardLetter();
  let bytes: Uint8Array;
  let read: WordReadBack;
  beforeAll(async () => {
    bytes = await writeLetter(model, { now });
    read = readWordBack(bytes);
  });

  it('passes the validator and the integrity check', async () => {
    expect(await checkWordFile(bytes)).toEqual([]);
  });

  it('shows the headings and numbers of the model, jumps included', () => {
    expect(read.headings).toEqual(headingsOf(model));
  });

  it('shows the same numbers in a program that counts every list by itself', async () => {
    const lines = (await readWordAsText(bytes)).split(/\r?\n/).map((line) => line.trim());
    for (const { number, text } of headingsOf(model).filter(({ text }) => !text.includes('é')))
      expect(lines).toContain(number === null ? text : `${number} ${text}`);
  });

  it('types no number: the text of a heading is its title only', () => {
    expect(part(bytes, 'word/document.xml')).not.toMatch(/<w:t[^>]*>\d+\.\d/);
  });

  it('keeps bullets at their level', () => {
    expect(read.bullets).toEqual([
      { level: 0, text: 'bol nul' },
      { level: 1, text: 'bol een' },
      { level: 2, text: 'bol twee' },
      { level: 2, text: oddSigns },
      { level: 0, text: 'bol nul weer' },
      { level: 8, text: 'dieper dan Word kan' },
    ]);
  });

  it('starts every numbered list at one', () => {
    expect(read.numberedItems.map(({ level, number }) => [level, number])).toEqual([
      [0, '1.'],
      [1, 'a.'],
      [1, 'b.'],
      [0, '2.'],
      [0, '1.'],
    ]);
  });

  it('holds every sentence, and control characters nowhere', () => {
    const all = read.paragraphs.map(({ text }) => text);
    expect(all).toContain('voor na nul terug escape half  einde ');
    expect(all).toContain(longWord);
    expect(all).toContain('eerste regel\ntweede regel');
    expect(all).toContain('gewoon vet schuin beide');
    expect(all).toContain('Advies: Doe dit.');
    expect(all).toContain('Zei <iemand> & niemand');
    expect(all).toContain('Zeven raden in één regio');
    expect(all).toContain('CONCEPT – er staat nog één besluit open.');
    expect(all.filter((text) => text.trim() === '')).toHaveLength(2);
  });

  it('labels advice with a character style, and keeps a bare label with its list', () => {
    expect(read.labels).toBe(2);
    expect(read.paragraphs.find(({ text }) => text === 'Advies:')?.style).toBe('AdviesBijVolgende');
  });

  it('carries title, author, subject and language', () => {
    expect(read).toMatchObject({
      title: expect.stringContaining('‘Zorg & <Wonen>’ van zeven raden') as string,
      author: model.author,
      subject: model.subject,
      language: 'nl-NL',
      propertyLanguage: 'nl-NL',
    });
  });

  it('numbers pages below, and says concept and a short title above the pages after the first', () => {
    expect(read.footers).toEqual(['\tPagina  van ', '\tPagina  van ']);
    expect(part(bytes, 'word/footer1.xml')).toMatch(/>PAGE<.*>NUMPAGES</s);
    const [running, first] = [...read.headers].sort((a, b) => b.length - a.length);
    expect(running).toMatch(/^Concept · Advies ‘Zorg & <Wonen>’.*…$/);
    expect(running?.length).toBeLessThanOrEqual(81);
    expect(first).toBe('');
  });

  it('has a bookmark at every anchor, and two for an anchor that is there twice', () => {
    const anchored = model.blocks.filter((block) => 'anchor' in block);
    expect(read.bookmarks).toHaveLength(anchored.length);
    const first = read.bookmarks.filter(({ name }) => /^punt_Eerste_(?!vraag)/.test(name));
    expect(first.map(({ text }) => text)).toEqual(['Eerste', 'Advies:']);
  });

  it('formats with named styles only', () => {
    const document = part(bytes, 'word/document.xml');
    for (const [, properties = ''] of document.matchAll(/<w:pPr>(.*?)<\/w:pPr>/gs))
      expect(properties).toMatch(
        /^(<w:pStyle [^>]*\/>)?(<w:numPr><w:ilvl [^>]*\/><w:numId [^>]*\/><\/w:numPr>)?$/,
      );
    for (const [, properties = ''] of document.matchAll(/<w:rPr>(.*?)<\/w:rPr>/gs))
      expect(properties).toMatch(/^<w:rStyle [^>]*\/>$/);
  });

  it('opens in LibreOffice', async () => {
    expect((await renderWord(bytes)).pageCount).toBeGreaterThan(1);
  });

  it('can be read by mammoth, with headings and nested lists', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toContain('<h2>');
    expect(value).toMatch(/<li>bol nul<ul><li>bol een<ul><li>bol twee/);
  });
});

describe('the same letter', () => {
  it('has the same bytes every time', async () => {
    const first = await writeLetter(sampleLetter(), { now });
    await writeLetter(awkwardLetter(), { now });
    expect(await writeLetter(sampleLetter(), { now })).toEqual(first);
  });

  it('differs in its dates only when it is made later', async () => {
    const first = unzipSync(await writeLetter(sampleLetter(), { now }));
    const later = unzipSync(await writeLetter(sampleLetter(), { now: new Date('2026-12-01T00:00:00Z') }));
    const text = (parts: Record<string, Uint8Array>, name: string) =>
      strFromU8(parts[name] ?? new Uint8Array());
    const different = Object.keys(first).filter((name) => text(first, name) !== text(later, name));
    expect(different).toEqual(['docProps/core.xml']);
  });
});

describe('small and large letters', () => {
  const letter = (...blocks: LetterBlock[]): LetterModel => ({ ...sampleLetter(), blocks });

  it.each([
    ['nothing at all', letter()],
    ['signatures alone', letter({ type: 'signatories', entries: [{ name: 'A', role: '', council: '' }] })],
    [
      'two tables in a row',
      letter(
        { type: 'address', lines: ['Aan'] },
        { type: 'reference', rows: [] },
        { type: 'signatories', entries: [{ name: 'A', role: 'r', council: 'c' }] },
      ),
    ],
    ['an address alone', letter({ type: 'address', lines: ['Aan het college'] })],
    ['a reference alone', letter({ type: 'reference', rows: [{ label: 'Datum', value: 'vandaag' }] })],
    ['a realistic letter', sampleLetter({ isConcept: true })],
  ])('writes a sound file for %s', async (_, model) => {
    expect(await checkWordFile(await writeLetter(model, { now }))).toEqual([]);
  });

  it('writes four hundred points and four hundred signatures', async () => {
    const model = hugeLetter(400);
    const bytes = await writeLetter(model, { now });
    expect(await checkWordFile(bytes)).toEqual([]);
    const read = readWordBack(bytes);
    expect(read.headings).toEqual(headingsOf(model));
    expect(read.numberedItems.filter(({ level }) => level === 0).every(({ number }) => number === '1.')).toBe(
      true,
    );
    expect(read.labels).toBe(400);
    expect((await renderWord(bytes)).pageCount).toBeGreaterThan(50);
  });
});
