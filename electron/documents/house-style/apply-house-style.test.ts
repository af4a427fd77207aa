import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LetterPicture } from '@shared/domain';
import { type LetterModel, lookOf, standardChoices } from '@shared/letter';
import { checkWordFile } from '../test-support/check-word-file';
import { type WordReadBack, readWordBack } from '../test-support/read-word-back';
import { readWordAsText, renderWord } from '../test-support/render-word';
import { sampleLetter } from '../test-support/sample-letter';
import { samplePicture, samplePictures } from '../test-support/sample-pictures';
import { writeLetter } from '../word/write-letter';
import { applyHouseStyle } from './apply-house-style';
import { forTemplate } from './for-template';
import { stylesIn } from './style-parts';
import {
  handmadeTemplate,
  headerText,
  logo,
  officeTemplate,
  pictureElsewhere,
} from './test-support/templates';

const model = sampleLetter();
const now = new Date('2026-11-21T09:30:00Z');
const numbersOf = ({ headings }: WordReadBack) => headings.map(({ number, text }) => ({ number, text }));
let letter: Uint8Array;
beforeAll(async () => {
  letter = await writeLetter(model, { now });
});

function styled(template: Uint8Array): Uint8Array {
  const result = applyHouseStyle(letter, template);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
function codeOf(template: Uint8Array): string | null {
  const result = applyHouseStyle(letter, template);
  return result.ok ? null : result.error.code;
}
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const styleOf = (bytes: Uint8Array, name: string) =>
  stylesIn(part(bytes, 'word/styles.xml')).find((style) => style.name === name);

describe.each([
  ['that LibreOffice made', officeTemplate, '7A1030'],
  ['as a Dutch Word writes it', () => Promise.resolve(handmadeTemplate()), '1F6F50'],
])('a letter in a template %s', (_, make, colour) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = styled(await make());
  });

  it('passes the validator and the integrity check, and is a document', async () => {
    expect(await checkWordFile(bytes)).toEqual([]);
    expect(part(bytes, '[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
    expect(part(bytes, '[Content_Types].xml')).not.toContain('template.main');
  });

  it('has no style twice', () => {
    const styles = stylesIn(part(bytes, 'word/styles.xml'));
    for (const key of ['id', 'name'] as const) {
      const seen = styles.map((style) => style[key].toLowerCase());
      expect(seen).toHaveLength(new Set(seen).size);
    }
  });

  it('gives headings the style of the template, and keeps every number', () => {
    const heading = styleOf(bytes, 'heading 1');
    expect(heading).toMatchObject({
      id: 'Kop1',
      xml: expect.stringMatching(new RegExp(colour, 'i')) as string,
    });
    expect(part(bytes, 'word/document.xml')).toContain('<w:pStyle w:val="Kop1"/>');
    expect(numbersOf(readWordBack(bytes))).toEqual(numbersOf(readWordBack(letter)));
  });

  it('has the colour of its headings where ours was green', () => {
    expect(styleOf(bytes, 'Adviesetiket')?.xml).toMatch(new RegExp(`w:val="${colour}"`, 'i'));
  });

  it('shows the header and the logo of the template', () => {
    const names = Object.keys(unzipSync(bytes));
    expect(names.some((name) => part(bytes, name).includes(headerText))).toBe(true);
    const pictures = names.filter((name) => name.startsWith('word/media/'));
    expect(pictures.map((name) => unzipSync(bytes)[name])).toEqual([logo]);
    expect(names.some((name) => part(bytes, name).includes('Beeldmerk van de raad'))).toBe(true);
  });

  it('holds the text of the letter, and nothing of the pages of the template', () => {
    expect(readWordBack(bytes).paragraphs.map(({ text }) => text)).toEqual(
      readWordBack(letter).paragraphs.map(({ text }) => text),
    );
  });

  it('opens in LibreOffice with the same numbers', async () => {
    expect((await renderWord(bytes)).pageCount).toBeGreaterThan(1);
    const lines = (await readWordAsText(bytes)).split(/\r?\n/).map((line) => line.trim());
    for (const { number, text } of readWordBack(letter).headings)
      expect(lines).toContain(number === null ? text : `${number} ${text}`);
  });
});

describe('a template with lists, another language and names of its own', () => {
  const bytes = () => styled(handmadeTemplate());

  it('lends its bullet and not its numbers', () => {
    const numbering = part(bytes(), 'word/numbering.xml');
    expect(numbering).toMatch(/<w:pStyle w:val="Lijstopsomteken"\/>(?:(?!<\/w:lvl>).)*w:val="»"/s);
    expect(numbering.match(/<w:pStyle w:val="Kop1"\/>/g)).toHaveLength(1);
  });

  it('leaves its character style alone where ours of that name is for paragraphs', () => {
    expect(styleOf(bytes(), 'Advies')).toMatchObject({ id: 'advies', type: 'character' });
    expect(styleOf(bytes(), 'Advies (Samenadvies)')?.type).toBe('paragraph');
  });

  it('gets room between the paragraphs that it has none for', () => {
    const [{ xml } = { xml: '' }] = stylesIn(styleOf(bytes(), 'Brieftekst')?.xml ?? '');
    expect(xml).toContain('w:after="160"');
    expect(part(bytes(), 'word/document.xml')).not.toContain('<w:p><w:r>');
  });

  it('is read aloud in Dutch', () => {
    expect(part(bytes(), 'word/styles.xml')).not.toContain('en-US');
  });

  it('has its own header on the first page, and our page numbers as it has no footer', () => {
    expect(part(bytes(), 'word/document.xml')).toMatch(/headerReference w:type="first"(?:.*)<w:titlePg/s);
    expect(readWordBack(bytes()).footers).toEqual(readWordBack(letter).footers);
  });
});

describe('the look that the session chose', () => {
  const chosen: LetterModel = {
    ...model,
    look: lookOf({
      ...standardChoices,
      accent: '8a1f2b',
      textFont: 'arial',
      margins: 'narrow',
      window: 'left',
      logo: { ...samplePicture.logo, place: 'right' },
    }),
    blocks: [
      { type: 'address', lines: ['College van Essel', 'Postbus 1', '1234 AB Essel'], window: 'left' },
      ...model.blocks.filter(({ type }) => type !== 'address' && type !== 'signatories'),
      {
        type: 'signatories',
        entries: [
          { name: 'A. Voorbeeld', role: 'voorzitter', council: 'Essel', signature: samplePicture.signature },
        ],
      },
    ],
  };

  it.each([
    ['LibreOffice', officeTemplate],
    ['hand', handmadeTemplate],
  ])('gives way to a template made by %s, but for the window and the signatures', async (_, template) => {
    const plain = await writeLetter(forTemplate(chosen), { now, pictures: samplePictures });
    const made = applyHouseStyle(plain, await template());
    if (!made.ok) throw new Error(made.error.code);
    const bytes = made.value;
    expect(await checkWordFile(bytes)).toEqual([]);
    const names = stylesIn(part(bytes, 'word/styles.xml')).map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(part(bytes, 'word/styles.xml')).not.toMatch(/8A1F2B|"Arial"/);
    expect(part(bytes, 'word/document.xml')).toContain('"VensteradresEersteRegel"');
    expect(readWordBack(bytes).headers.join(' ')).toContain(headerText);
    const pictures = Object.entries(unzipSync(bytes)).flatMap(([name, data]) =>
      name.startsWith('word/media/') ? [data.length] : [],
    );
    const kept = (picture: LetterPicture) =>
      pictures.includes(samplePictures[picture.blob]?.length ?? Number.NaN);
    expect([kept(samplePicture.signature), kept(samplePicture.logo)]).toEqual([true, false]);
  });
});

describe('a template that cannot be used', () => {
  it('is refused with the reason', async () => {
    const types = part(handmadeTemplate(), '[Content_Types].xml');
    const macros = types.replace('template.main', 'template.macroEnabledTemplate.main');
    expect(codeOf(handmadeTemplate({ more: { '[Content_Types].xml': macros } }))).toBe('style-has-macros');
    expect(codeOf(handmadeTemplate({ more: { 'word/vbaProject.bin': 'x' } }))).toBe('style-has-macros');
    expect(codeOf(handmadeTemplate({ headerLinks: pictureElsewhere }))).toBe('style-has-links');
    expect(codeOf(handmadeTemplate({ headerField: 'INCLUDEPICTURE https://voorbeeld.invalid/x.png' }))).toBe(
      'style-has-links',
    );
    expect(codeOf(handmadeTemplate({ headerLinks: ' ' }))).toBeNull();
    expect(codeOf(handmadeTemplate({ more: { 'word/styles.xml': '<w:styles' } }))).toBe('style-unreadable');
    expect(codeOf(new Uint8Array([1, 2, 3]))).toBe('style-unreadable');
    expect(codeOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('style-old-format');
    expect(codeOf(await writeLetter(model, { now }))).toBeNull();
  });
});
