// What a sentence with "wij" does, read from its verb.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { collegeActs } from './college-acts';
import { plainSentence } from './reply-phrases';
import { shippedPhrases } from './test-support/shipped-lists';

const lists = resolve(import.meta.dirname, '..', '..', 'resources', 'woordenlijsten');
const { verbs } = shippedPhrases((name): unknown =>
  JSON.parse(readFileSync(resolve(lists, `${name}.json`), 'utf8')),
);
const actsOf = (sentence: string) => collegeActs(plainSentence(sentence), verbs);

test.each([
  ['Vanaf mei betalen wij een extra chauffeur.', ['does']],
  ['Wij gaan de loketten ook in de avond bemensen.', ['does']],
  ['Het pad hebben wij vorig jaar verbreed.', ['does']],
  ['Wij bespreken dit met de buurgemeenten.', ['considers']],
  ['Dat bekostigen wij niet.', ['declines']],
  ['Zo veel fietsen kunnen wij niet stallen.', ['declines']],
  ['Wij plaatsen er drie, maar wij onderhouden ze niet.', ['does', 'declines']],
] as const)('%s', (sentence, acts) => {
  expect(actsOf(sentence)).toEqual(acts);
});

test.each([
  'Wij vinden dit een belangrijk onderwerp.',
  'De voorzieningen die wij betalen, staan in de nota.',
  'U schrijft dat wij te weinig banken plaatsen.',
  'Dit zouden wij graag doen.',
  'De school heeft twee begeleiders.',
])('no act: %s', (sentence) => {
  expect(actsOf(sentence)).toEqual([]);
});

test('more than a deed is no refusal', () => {
  expect(actsOf('Wij plaatsen niet alleen banken in het park.')).toEqual(['does']);
});
