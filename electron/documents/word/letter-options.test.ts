// Every pair of choices for a letter, on the sample dossier: a sound file that says what the model says.
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { type CouncilId, type DecisionAct, succeed } from '@shared/domain';
import {
  type LetterChoices,
  type LetterModel,
  type LookChoices,
  buildLetter,
  fontFacts,
} from '@shared/letter';
import { letterSettings } from '@shared/views';
import { findChromium } from '../../stand-in/find-chromium';
import { printWithChromium } from '../pdf/chromium-printer';
import { printLetter } from '../pdf/print-letter';
import { printedPage } from '../pdf/printed-page';
import { checkWordFile } from '../test-support/check-word-file';
import { modelLines, modelNotes, squeezed } from '../test-support/model-text';
import { readPdfStructure } from '../test-support/pdf-structure';
import { readWordBack } from '../test-support/read-word-back';
import { convert } from '../test-support/render-word';
import { sampleDossier } from '../test-support/sample-dossier';
import { samplePicture, samplePictures } from '../test-support/sample-pictures';
import { writeLetter } from './write-letter';

const factors = {
  form: ['letter', 'report'],
  sources: ['off', 'footnotes', 'brackets'],
  supportLine: ['off', 'not-all', 'always'],
  minority: ['text', 'annex'],
  summary: ['off', 'list', 'table'],
  contents: [false, true],
  annexes: [
    [],
    ['abbreviations'],
    ['contributions', 'decisions'],
    ['abbreviations', 'contributions', 'decisions'],
  ],
  addressee: ['all', 'one'],
  concept: [false, true],
  signatories: ['few', 'many'],
  accent: [null, '8a1f2b'],
  textFont: ['georgia', 'arial', 'calibri'],
  headingFont: ['georgia', 'times'],
  margins: ['normal', 'narrow', { top: 30, bottom: 25, left: 22, right: 45 }],
  window: ['off', 'left', 'right'],
  logo: ['none', 'left', 'right'],
  signatures: ['none', 'some'],
} as const;
type Factor = keyof typeof factors;
type Row = Record<Factor, number>;

/** Rows in which every two values of every two factors meet: each time the row that adds most pairs. */
function coveringArray(): Row[] {
  const names = Object.keys(factors) as Factor[];
  const open = new Set<string>();
  const pairKey = (one: Factor, a: number, other: Factor, b: number) =>
    names.indexOf(one) < names.indexOf(other) ? `${one}${a} ${other}${b}` : `${other}${b} ${one}${a}`;
  for (const [at, one] of names.entries())
    for (const other of names.slice(at + 1))
      for (const a of factors[one].keys())
        for (const b of factors[other].keys()) open.add(pairKey(one, a, other, b));
  const rows: Row[] = [];
  while (open.size > 0) {
    const [seed = ''] = open;
    const row: Partial<Row> = {};
    for (const [, name, value] of seed.matchAll(/(\p{L}+)(\d+)/gu)) row[name as Factor] = Number(value);
    for (const name of names) {
      if (row[name] !== undefined) continue;
      const gain = (value: number) =>
        names.filter((other) => row[other] !== undefined && open.has(pairKey(name, value, other, row[other])))
          .length;
      row[name] = [...factors[name].keys()].sort((a, b) => gain(b) - gain(a))[0] ?? 0;
    }
    const full = row as Row;
    for (const [at, one] of names.entries())
      for (const other of names.slice(at + 1)) open.delete(pairKey(one, full[one], other, full[other]));
    rows.push(full);
  }
  return rows;
}

type Value<F extends Factor> = (typeof factors)[F][number];
const chosen = <F extends Factor>(row: Row, name: F): Value<F> => {
  const values: readonly Value<F>[] = factors[name];
  const value = values[row[name]];
  if (value === undefined) throw new Error(`no such ${name}`);
  return value;
};
const named = (row: Row) =>
  (Object.keys(factors) as Factor[]).map((name) => `${name} ${JSON.stringify(chosen(row, name))}`).join(', ');

function lookChoices(row: Row): LookChoices {
  const place = chosen(row, 'logo');
  return {
    accent: chosen(row, 'accent'),
    textFont: chosen(row, 'textFont'),
    headingFont: chosen(row, 'headingFont'),
    margins: chosen(row, 'margins'),
    window: chosen(row, 'window'),
    logo: place === 'none' ? null : { ...samplePicture.logo, place },
  };
}

/** What the person chose is in the file, and nothing is formatted outside the styles. */
function expectLook(bytes: Uint8Array, model: LetterModel): void {
  const parts = unzipSync(bytes);
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const document = read('word/document.xml');
  expect(document).not.toMatch(/<w:(?:rFonts|color|sz|jc|ind|spacing|framePr)\b/);
  const { look } = model;
  const pictures = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
  const signed = model.blocks.flatMap((block) =>
    block.type === 'signatories' ? block.entries.filter(({ signature }) => signature !== undefined) : [],
  );
  expect(pictures).toHaveLength((look?.logo === null ? 0 : 1) + (signed.length === 0 ? 0 : 1));
  const alts = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt]) => alt);
  expect(alts).toEqual(signed.map(() => samplePicture.signature.alt));
  const inWindow = model.blocks.some((block) => block.type === 'address' && block.window !== undefined);
  expect(document.includes('"VensteradresEersteRegel"')).toBe(inWindow);
  expect(read('word/styles.xml')).toContain(`w:ascii="${fontFacts[look?.textFont ?? 'georgia'].name}"`);
}

async function letterOf(row: Row): Promise<LetterModel> {
  const councils = Array.from({ length: chosen(row, 'signatories') === 'few' ? 2 : 23 }, (__, at) => at);
  const acts: DecisionAct[] = [
    {
      act: 'set-letter-part',
      letterPart: {
        part: 'signatories',
        value: councils.map((at) => ({
          name: `N. Naam ${at}`,
          role: 'lid',
          council: 'ber' as CouncilId,
          ...(chosen(row, 'signatures') === 'some' && at % 3 === 0 && { signature: samplePicture.signature }),
        })),
      },
    },
  ];
  const state = await sampleDossier(!chosen(row, 'concept'), acts);
  const [addressee] = letterSettings(state).addressees;
  const choices: LetterChoices = {
    form: chosen(row, 'form'),
    sources: chosen(row, 'sources'),
    supportLine: chosen(row, 'supportLine'),
    minority: chosen(row, 'minority'),
    summary: chosen(row, 'summary'),
    contents: chosen(row, 'contents'),
    annexes: chosen(row, 'annexes'),
    look: lookChoices(row),
  };
  return buildLetter(state, {
    today: '2027-03-18',
    choices,
    ...(chosen(row, 'addressee') === 'one' && addressee !== undefined ? { addressee: addressee.id } : {}),
  });
}

async function wordOf(model: LetterModel): Promise<Uint8Array> {
  return writeLetter(model, { now: new Date('2027-03-18T09:00:00Z'), pictures: samplePictures });
}

const rows = coveringArray();

describe('every pair of choices', () => {
  it.each(rows.map((row) => [named(row), row] as const))('%s', async (_, row) => {
    const model = await letterOf(row);
    const bytes = await wordOf(model);
    expect(await checkWordFile(bytes)).toEqual([]);
    expectLook(bytes, model);
    // Word would ask whether it may bring the fields up to date.
    expect(strFromU8(unzipSync(bytes)['word/settings.xml'] ?? new Uint8Array())).not.toContain(
      'updateFields',
    );

    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const read = value
      .split(/\n\n/u)
      .map(squeezed)
      .filter((line) => line !== '');
    const expected = modelLines(model);
    expect(
      read.map((line, at) => (expected[at]?.endsWith(' #') ? line.replace(/\d+$/u, '#') : line)),
    ).toEqual(expected);
    const html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
    const notes = [...html.matchAll(/<li id="footnote-\d+">(.*?)<\/li>/gsu)].map(([, note = '']) =>
      squeezed(
        note
          .replaceAll(/<[^>]*>|↑/gu, '')
          .replaceAll('&amp;', '&')
          .replaceAll('&quot;', '"'),
      ),
    );
    expect(notes).toEqual(modelNotes(model));
    expect(readWordBack(bytes).headings).toEqual(
      model.blocks.flatMap((block) =>
        block.type === 'heading'
          ? [
              {
                level: block.level,
                number: block.number,
                text: block.content.map(({ text }) => text).join(''),
              },
            ]
          : [],
      ),
    );
  });
});

const hasChromium = findChromium() !== undefined;
const tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';

// All of them would take minutes; which ones is left to the order of the rows.
const note = hasChromium ? '' : ' (ours was not made: there is no Chromium here)';

describe(`every eighth of them${note}`, () => {
  it.each(rows.filter((_, at) => at % 8 === 0).map((row) => [named(row), row] as const))(
    'has the headings of the letter in LibreOffice’s PDF and in our own: %s',
    async (_, row) => {
      const model = await letterOf(row);
      const headings = model.blocks.flatMap((block) => (block.type === 'heading' ? [`H${block.level}`] : []));
      const office = await readPdfStructure(await convert(await wordOf(model), tagged));
      expect(office.headings).toEqual(headings);
      if (!hasChromium) return;
      const own = await printLetter(
        async (after) => succeed(await printedPage(model, after, samplePictures)),
        printWithChromium,
      );
      if (!own.ok) throw new Error(own.error.code);
      expect((await readPdfStructure(own.value)).headings).toEqual(headings);
    },
  );
});
