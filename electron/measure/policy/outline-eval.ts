// How well the outline of policy documents is recognised: invented documents in many layouts, and the real ones where present.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PolicySection, readPlainPolicy, recogniseOutline } from '@shared/policy';
import { findContents } from '@shared/policy/find-contents';
import { outlineLines } from '@shared/policy/outline-line';
import { readPolicy } from '../../documents/policy-in/read-policy';
import { type OutlineScore, scoreOutline } from '../../documents/policy-in/test-support/outline-score';
import {
  makePolicyPdf,
  makePolicyWord,
  wordHabits,
} from '../../documents/policy-in/test-support/policy-files';
import { layOutPolicy, policyLayouts } from '../../documents/policy-in/test-support/policy-layouts';

const realDocuments = ['nota-sociaal-domein-2024-2029', 'wmo-nota-harderwijk'];

/** Prints a row for each document. `corpus` is the folder of the corpus; what is absent is said to be. */
export async function evaluateOutlines(corpus: string): Promise<void> {
  console.log(`\nOutline of policy documents${' '.repeat(25)}headings      F1   pages  missed   extra`);
  for (const name of policyLayouts) {
    const { text, headings } = layOutPolicy(name);
    print(
      `text: ${name}`,
      headings.length,
      scoreOutline(recogniseOutline(readPlainPolicy(text, 'text')), headings),
    );
  }
  for (const [name, habits] of Object.entries(wordHabits)) {
    const word = await makePolicyWord(habits);
    print(
      `Word: ${name}`,
      word.headings.length,
      scoreOutline(await sectionsOf('a.docx', word.bytes), word.headings),
    );
    try {
      const pdf = await makePolicyPdf(habits);
      print(
        `PDF: ${name}`,
        pdf.headings.length,
        scoreOutline(await sectionsOf('a.pdf', pdf.bytes), pdf.headings),
      );
    } catch {
      console.log(`PDF: ${name}: LibreOffice is not present`);
    }
  }
  for (const name of realDocuments) printReal(name, join(corpus, 'documents', `${name}.txt`));
}

/** Measured on their own lists of contents. */
function printReal(name: string, path: string): void {
  if (!existsSync(path)) {
    console.log(`${name}: not present`);
    return;
  }
  const document = readPlainPolicy(readFileSync(path, 'utf8'), 'text');
  const expected = (findContents(outlineLines(document))?.entries ?? []).map(({ number, title, page }) => ({
    number: number?.printed ?? null,
    title,
    page,
    start: null,
  }));
  print(`real: ${name}`, expected.length, scoreOutline(recogniseOutline(document), expected));
}

async function sectionsOf(name: string, bytes: Uint8Array): Promise<readonly PolicySection[]> {
  const read = await readPolicy(name, bytes);
  if (!read.ok) throw new Error(read.error.code);
  return recogniseOutline(read.value);
}

function print(name: string, headings: number, { f1, pages, missed, extra }: OutlineScore): void {
  const numbers = [
    String(headings),
    f1.toFixed(3),
    pages.toFixed(2),
    String(missed.length),
    String(extra.length),
  ];
  console.log(`${name.padEnd(52)}${numbers.map((number) => number.padStart(8)).join('')}`);
}
