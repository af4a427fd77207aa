// The letter that went out is told from the reply that came back, however much that quotes.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readPlainPolicy } from '../policy';
import { isOwnLetter } from './own-letter';
import { replyPoints } from './test-support/invented-advice';
import { replyForms } from './test-support/reply-forms';
import { shippedPhrases } from './test-support/shipped-lists';

function readList(name: string): unknown {
  const file = resolve(import.meta.dirname, '..', '..', 'resources', 'woordenlijsten', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const phrases = shippedPhrases(readList);
const points = replyPoints();
const isOwn = (text: string) => isOwnLetter({ document: readPlainPolicy(text, 'text'), points, phrases });

const opening =
  'Geacht college,\n\nGraag geven wij u advies over het nieuwe plan. Wij danken iedereen die meedacht.\n\n';
const closing =
  'Wij horen graag voor 1 mei wat u met ons advies doet.\n\nMet vriendelijke groet,\n\nde adviesraden\n';
const letter = (write: (point: (typeof points)[number]) => string) =>
  `${opening}${points.map(write).join('\n\n')}\n\n${closing}`;
const own = letter(({ number, title, body }) => `${number ?? ''} ${title}\n\n${body}`);

test('our own letter is no reply', () => {
  expect(isOwn(own)).toBe(true);
});

test('our own letter with page numbers, a rewritten point and a new introduction is still ours', () => {
  const rewritten = own
    .replace(points[2]?.body ?? '', 'Het dorpshuis moet blijven bestaan, vinden alle raden samen.')
    .replaceAll('\n\n', '\n\nPagina 3 van 9\n\n')
    .replace(
      opening,
      `${opening}Er is veel gebeurd in het afgelopen jaar. Inwoners vertelden ons daarover.\n\n`,
    );
  expect(isOwn(rewritten)).toBe(true);
});

test('a reply that quotes every point and answers with a few words is a reply', () => {
  expect(isOwn(letter(({ title, body }) => `${title}\n\n${body}\n\nReactie: overgenomen.`))).toBe(false);
  expect(isOwn(letter(({ body }) => `${body}\n\nDit advies nemen wij niet over.`))).toBe(false);
});

test.each(replyForms().map((form) => [form.name, form.text] as const))(
  'a reply is a reply: %s',
  (_, text) => {
    expect(isOwn(text)).toBe(false);
  },
);

test('without points nothing can be ours', () => {
  expect(isOwnLetter({ document: readPlainPolicy(own, 'text'), points: [], phrases })).toBe(false);
});
