import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type WritingKnowledge, checkWriting } from './check-writing';
import type { HintKind } from './hint';
import { plainWordsSchema } from './plain-words';

const knowledge: WritingKnowledge = {
  has: () => true,
  plainWords: { implementeert: ['voert in'], 'in het kader van': ['voor', 'bij'] },
  abbreviations: new Map([['WMO', 'Wet maatschappelijke ondersteuning']]),
  explained: new Set(['PGB']),
  off: new Set(),
};

function found(paragraphs: readonly string[], change: Partial<WritingKnowledge> = {}) {
  return checkWriting(paragraphs, { ...knowledge, ...change }).flatMap((hints) =>
    hints.map(({ kind, found: text, instead }) => ({ kind, text, instead })),
  );
}

it('offers a plain word, with the capital of the hard one', () => {
  expect(found(['In het kader van zorg implementeert de raad iets.'])).toEqual([
    { kind: 'plain-word', text: 'In het kader van', instead: ['Voor', 'Bij'] },
    { kind: 'plain-word', text: 'implementeert', instead: ['voert in'] },
  ]);
});

it('offers to write an abbreviation out once, as the policy document does', () => {
  expect(found(['De Wmo helpt.', 'De Wmo is er voor ieder.'])).toEqual([
    { kind: 'abbreviation', text: 'Wmo', instead: ['Wet maatschappelijke ondersteuning (Wmo)'] },
  ]);
});

it('says nothing of an abbreviation that the point or another point explains', () => {
  expect(found(['De Wet maatschappelijke ondersteuning (Wmo) helpt.', 'De Wmo en het PGB.'])).toEqual([]);
});

it('remarks on a sentence of more than thirty words', () => {
  const thirty = `${Array.from({ length: 30 }, () => 'woord').join(' ')}.`;
  expect(found([thirty])).toEqual([]);
  expect(found([`En ${thirty}`]).map(({ kind }) => kind)).toEqual(['sentence']);
});

it('warns against data of a resident, where it stands', () => {
  expect(found(['Wij spraken mevrouw Jansen, bel 06 12345678.']).map(({ text }) => text)).toEqual([
    'mevrouw Jansen',
    '06 12345678',
  ]);
});

it('takes nine digits for a BSN only when they pass its test', () => {
  expect(found(['Het nummer is 111222333.']).map(({ kind }) => kind)).toEqual(['personal']);
  expect(found(['Het nummer is 111222334.'])).toEqual([]);
});

it.each([
  'In 2024 waren er 31480 inwoners en 1.575 aanvragen; er is 2.400.000 euro.',
  'Zie artikel 2.1.3, lid 4, van de wet (Stb. 2014, 280) en paragraaf 4.3.1 op bladzijde 123.',
  'Besluitnummer 123456782 en zaak 2024-000123, kenmerk Z24-0612345678.',
  'KvK-nummer 12345678, Postbus 1234, 3840 AA.',
  'Wij spraken mevrouw de voorzitter en de heer wethouder. Bel de gemeente op 14 0341.',
  'Mail naar info@gemeente-voorbeeld.nl.',
])('takes no number of a case, a law or an office for data of a resident: %s', (text) => {
  expect(found([text])).toEqual([]);
});

it('warns against an account and the mail of a resident', () => {
  const text = 'Zij mailt van jan.jansen@voorbeeld.nl en betaalt van NL91 ABNA 0417 1643 00.';
  expect(found([text]).map((one) => one.text)).toEqual(['jan.jansen@voorbeeld.nl', 'NL91 ABNA 0417 1643 00']);
});

it.each<HintKind>(['plain-word', 'abbreviation'])('says nothing of what is switched off: %s', (kind) => {
  const kinds = found(['De Wmo implementeert.'], { off: new Set([kind]) }).map((hint) => hint.kind);
  expect(kinds).not.toContain(kind);
  expect(kinds).toHaveLength(1);
});

it('has a list of plain words that never sends a writer to another hard word', () => {
  const file = resolve(import.meta.dirname, '..', '..', 'resources', 'woordenlijsten', 'jargon.json');
  const list = plainWordsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(Object.keys(list).length).toBeGreaterThan(80);
  expect(
    Object.values(list)
      .flat()
      .filter((plain) => Object.hasOwn(list, plain)),
  ).toEqual([]);
  expect(Object.keys(list).filter((word) => word !== word.toLowerCase())).toEqual([]);
});
