// What a person chooses by keyboard: whole sentences, over line ends, and no headers or numbers by themselves.
import { expect, test } from 'vitest';
import { readPlainPolicy } from './plain-policy';
import { findSentences } from './policy-sentences';
import type { PolicyText } from './policy-text';

function sentences(document: PolicyText): string[] {
  return findSentences(document).map(({ start, end }) =>
    document.text.slice(start, end).replace(/\s+/g, ' '),
  );
}

test('sentences run on over the end of a line and stop at the end of a paragraph', () => {
  const document = readPlainPolicy(
    'De bus rijdt elk uur. Dat is te\nweinig voor wie werkt. Wat nu?\n\nEen tweede alinea zonder punt\n',
    'text',
  );
  expect(sentences(document)).toEqual([
    'De bus rijdt elk uur.',
    'Dat is te weinig voor wie werkt.',
    'Wat nu?',
    'Een tweede alinea zonder punt',
  ]);
});

test('a full stop in an abbreviation or before a small letter ends nothing', () => {
  const document = readPlainPolicy(
    'Dit geldt o.a. voor ouders, bijv. van jonge kinderen. Zie blz. 14 en art. 3 van de wet.\n',
    'text',
  );
  expect(sentences(document)).toEqual([
    'Dit geldt o.a. voor ouders, bijv. van jonge kinderen.',
    'Zie blz. 14 en art. 3 van de wet.',
  ]);
});

test('a heading is chosen without what makes it one in Markdown', () => {
  expect(sentences(readPlainPolicy('## 2 Onze visie\n\nWij luisteren.\n', 'markdown'))).toEqual([
    '2 Onze visie',
    'Wij luisteren.',
  ]);
});

test('headers are left out, also between the two halves of a sentence', () => {
  const text = 'Wij vragen om\nNota 12\nrust.';
  const line = (start: number, end: number, role: 'text' | 'furniture', paragraph: number) => ({
    start,
    end,
    role,
    paragraph,
  });
  expect(
    findSentences({
      text,
      lines: [line(0, 13, 'text', 0), line(14, 21, 'furniture', 1), line(22, 27, 'text', 0)],
    }),
  ).toEqual([{ start: 0, end: 27 }]);
});
