import { expect, test } from 'vitest';
import { makeQuote } from './make-quote';
import { markdownSigns, withoutSigns } from './markdown-signs';
import { QuoteLocator } from './locate-quote';
import { readPlainPolicy } from './plain-policy';

test.each([
  ['De gemeente **bouwt** *honderd* huizen.', 'De gemeente bouwt honderd huizen.'],
  ['Zie [de bijlage](https://voorbeeld.nl/a).', 'Zie de bijlage.'],
  ['2 * 3 * 4 en een_naam_met_streepjes', '2 * 3 * 4 en een_naam_met_streepjes'],
  ['- een **los** sterretje *', '- een los sterretje *'],
])('%s', (written, shown) => {
  expect(withoutSigns(written)).toBe(shown);
});

test('offsets count in the whole text', () => {
  const { strong, hidden } = markdownSigns('een **twee**', 100);
  expect(strong).toEqual([{ start: 106, end: 110 }]);
  expect(hidden).toEqual([
    { start: 104, end: 106 },
    { start: 110, end: 112 },
  ]);
});

test('a quote from Markdown reads as it is shown, and is found again', () => {
  const document = readPlainPolicy('# Visie\n\nDe gemeente **bouwt** *honderd* huizen.\n', 'markdown');
  const quote = makeQuote(document, [], document.text.indexOf('De gem'), document.text.length);
  expect(quote?.quote).toBe('De gemeente bouwt honderd huizen.');
  expect(new QuoteLocator(document, []).locate({ quote: quote?.quote ?? '' })).toMatchObject({
    match: 'exact',
  });
});
