// The letter as PDF, read back by a reader that had no part in it. Needs a Chromium; says so where there is none.
import { describe, expect, it } from 'vitest';
import { succeed } from '@shared/domain';
import type { LetterBlock, LetterModel } from '@shared/letter';
import { findChromium } from '../../stand-in/find-chromium';
import { readPdfStructure } from '../test-support/pdf-structure';
import { sampleLetter } from '../test-support/sample-letter';
import { printWithChromium } from './chromium-printer';
import { printLetter } from './print-letter';
import { printedPage } from './printed-page';

const hasChromium = findChromium() !== undefined;
const note = hasChromium ? '' : ' (not run: there is no Chromium here)';

const withContents: LetterModel = {
  ...sampleLetter(),
  blocks: sampleLetter().blocks.flatMap((block): LetterBlock[] =>
    block.type === 'reference' ? [block, { type: 'contents', title: 'Inhoud', depth: 3 }] : [block],
  ),
};

async function printed(letter: LetterModel): Promise<Uint8Array> {
  const pdf = await printLetter(
    async (after) => succeed(await printedPage(letter, after)),
    printWithChromium,
  );
  if (!pdf.ok) throw new Error(pdf.error.code);
  return pdf.value;
}

describe.skipIf(!hasChromium)(`the letter as PDF${note}`, () => {
  it('is tagged, Dutch, has a title and bookmarks, and every heading is one', async () => {
    const letter = withContents;
    const pdf = await readPdfStructure(await printed(letter));
    const headings = letter.blocks.filter((block) => block.type === 'heading');
    expect(pdf.headings).toEqual(headings.map(({ level }) => `H${level}`));
    expect(pdf).toMatchObject({ language: 'nl-NL', title: letter.title });
    expect(pdf.outline).toHaveLength(headings.length);
    for (const role of ['P', 'L', 'LI']) expect(pdf.roles).toContain(role);
  }, 120_000);

  it('names in its contents the pages on which the headings came', async () => {
    const letter = withContents;
    const pdf = await readPdfStructure(await printed(letter));
    const page = (text: string) =>
      pdf.texts.findLastIndex((each) => each.replace(/\s+/g, ' ').includes(text)) + 1;
    const flat = pdf.texts.slice(0, 2).join(' ').replace(/\s+/g, ' ');
    const headings = letter.blocks.filter((block) => block.type === 'heading');
    for (const { number, content } of headings.filter((heading) => heading.number !== null)) {
      const text = `${number ?? ''} ${content.map((run) => run.text).join('')}`;
      expect(flat, text).toContain(`${text} ${page(text)}`);
    }
  }, 120_000);

  it('has a first page of its own, and page x of y on all', async () => {
    const pdf = await readPdfStructure(await printed(sampleLetter()));
    const start = sampleLetter().title.slice(0, 20);
    expect(pdf.pages).toBeGreaterThan(2);
    pdf.texts.forEach((text, at) => {
      expect(text).toContain(`Pagina ${at + 1} van ${pdf.pages}`);
      expect(text.split(start).length - 1).toBe(1);
    });
  }, 120_000);
});

describe('printing', () => {
  const pdf = new Uint8Array([1]);

  it('is done once where the pages were right, and again where they were not', async () => {
    const prints: string[] = [];
    const print = (html: string) => {
      prints.push(html);
      return Promise.resolve(succeed(pdf));
    };
    await printLetter((after) => Promise.resolve(succeed(after === undefined ? 'een' : null)), print);
    expect(prints).toEqual(['een']);
    await printLetter((after) => Promise.resolve(succeed(after === undefined ? 'een' : 'twee')), print);
    expect(prints).toEqual(['een', 'een', 'twee']);
  });
});
