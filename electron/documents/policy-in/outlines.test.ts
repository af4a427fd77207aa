// Outlines of invented documents in many layouts, and of the real ones: what is found, and what is no heading.
import { existsSync, readFileSync } from 'node:fs';
import { type PolicySection, readPlainPolicy, recogniseOutline } from '@shared/policy';
import { describe, expect, test } from 'vitest';
import { corpusNote, corpusPath, isCorpusPresent } from '../../headless/test-support/corpus';
import { readPolicy } from './read-policy';
import { scoreOutline } from './test-support/outline-score';
import { makePolicyPdf, makePolicyWord, wordHabits } from './test-support/policy-files';
import { layOutPolicy, policyLayouts } from './test-support/policy-layouts';

const asExpected = (numbers: string) => numbers.split(' ');

describe.each(policyLayouts)('%s', (name) => {
  test.each([undefined, 101, 102, 103])('document %s', (seed) => {
    const { text, headings } = layOutPolicy(name, seed);
    const { f1, pages, missed, extra } = scoreOutline(
      recogniseOutline(readPlainPolicy(text, 'text')),
      headings,
    );
    expect({ missed, extra, f1: f1 >= 0.95, pages: pages >= 0.95 }).toMatchObject({ f1: true, pages: true });
  });
});

test.each(Object.entries(wordHabits))('Word: %s', async (_, habits) => {
  const { bytes, headings } = await makePolicyWord(habits);
  expect(scoreOutline(await sectionsOf('plan.docx', bytes), headings)).toMatchObject({
    missed: [],
    extra: [],
  });
});

// Throws a sentence of its own where LibreOffice is missing.
test.each(Object.entries(wordHabits))('PDF: %s', async (_, habits) => {
  const { bytes, headings } = await makePolicyPdf(habits);
  const sections = await sectionsOf('plan.pdf', bytes);
  expect(scoreOutline(sections, headings).f1).toBeGreaterThanOrEqual(0.95);
  expect(sections.every(({ page }) => page !== null)).toBe(true);
});

async function sectionsOf(name: string, bytes: Uint8Array): Promise<PolicySection[]> {
  const read = await readPolicy(name, bytes);
  if (!read.ok) throw new Error(read.error.code);
  return recogniseOutline(read.value);
}

const nota = corpusPath('documents', 'nota-sociaal-domein-2024-2029.txt');
const wmo = corpusPath('documents', 'wmo-nota-harderwijk.txt');
const isPresent = isCorpusPresent && existsSync(nota) && existsSync(wmo);

test.skipIf(!isPresent)(`the shorter real document: its contents, no list item${corpusNote}`, () => {
  const text = readFileSync(nota, 'utf8');
  const sections = recogniseOutline(readPlainPolicy(text, 'text'));
  const numbered = sections.filter(({ number }) => number !== null);
  expect(numbered.map(({ number }) => number).join(' ')).toBe(
    '1 2 2.1 2.2 2.3 3 3.1 3.2 3.3 4 4.1 4.2 4.3 4.4 5 Bijlage I Bijlage II Bijlage III Bijlage IV Bijlage V',
  );
  expect(numbered.map(({ page }) => page)).toEqual(
    asExpected('4 5 5 6 7 10 10 10 10 11 12 15 17 20 22 24 25 26 29 31'),
  );
  for (const { start, number, title } of numbered)
    expect(text.slice(start, start + 90).replace(/\s+/g, ' ')).toMatch(
      new RegExp(`^${number ?? ''}\\.? ${title.replace(/[()?]/g, '\\$&')}`),
    );
});

test.skipIf(!isPresent)(`the longer real document: every line of its contents${corpusNote}`, () => {
  const text = readFileSync(wmo, 'utf8');
  const sections = recogniseOutline(readPlainPolicy(text, 'text'));
  // Read apart from the recogniser: what ends in leaders and a page, or in a page alone, between its heading and the text.
  const contents = text.slice(text.indexOf('Inhoudsopgave'), text.indexOf('Hoofdstuk 1 \n'));
  const numbers = [
    ...contents.matchAll(/^\s*((?:Hoofdstuk|Bijlage) \d+|\d+(?:\.\d+)+|3(?=\. ))\.?\s+\S/gm),
  ].map((match) => match[1]);
  const pages = [...contents.replace(/\n\s*\d+\s*\n/g, '\n').matchAll(/(?:\.{3,}|\s)\s*(\d{2,3})\s*$/gm)].map(
    (match) => match[1],
  );
  expect(numbers.length).toBeGreaterThanOrEqual(121);
  const found = sections.filter(({ number }) => number !== null);
  expect(found.map(({ number }) => number)).toEqual(numbers);
  expect(found.map(({ page }) => page)).toEqual(pages);
});
