// Finding quotes: as copied, damaged, twice in the text, or not in it at all.
import { describe, expect, test } from 'vitest';
import { QuoteLocator } from './locate-quote';
import { recogniseOutline } from './outline';
import { readPlainPolicy } from './plain-policy';

const text = [
  '1 Wonen',
  'We zorgen dat er in elke wijk voldoende betaalbare woningen komen voor jongeren en ouderen. Dat vraagt om sociaal-\neconomisch beleid en om onder-\nsteuning van vrijwilligers. De zorg- en welzijnsorganisaties doen mee.',
  'Iedereen moet kunnen meedoen, ook wie de taal nog niet goed spreekt.',
  '2 Vervoer',
  'Het vervoer naar de dagbesteding sluit aan op de bus, zodat niemand langer dan een half uur',
  'Beleidsplan Voorbeeldstad\n12',
  'hoeft te wachten. ‘Samen reizen’ wordt het uitgangspunt – ook in het weekend – voor één regio.',
  'Iedereen moet kunnen meedoen, ook wie de taal nog niet goed spreekt.',
].join('\n\n');
const document = readPlainPolicy(text, 'text');
const locator = new QuoteLocator(document, recogniseOutline(document));
const foundText = (quote: string) => {
  const { match, start, end } = locator.locate({ quote });
  return match === 'none' ? undefined : text.slice(start, end);
};

describe('letter for letter', () => {
  test.each([
    ['as it stands', 'voldoende betaalbare woningen komen voor jongeren'],
    ['a word parted at the end of a line', 'om ondersteuning van vrijwilligers'],
    ['a hyphen at the end of a line that belongs there', 'sociaal-economisch beleid'],
    ['line breaks of its own', 'voldoende\nbetaal-\nbare woningen'],
    [
      'straight quotation marks and hyphens',
      "'Samen reizen' wordt het uitgangspunt - ook in het weekend - voor een regio",
    ],
    ['quotation marks around it', '“Het vervoer naar de dagbesteding sluit aan op de bus”'],
    ['soft hyphens and ligatures', 'zorg- en wel\u00adzijnsorganisaties'],
    ['dots before and after', '… sluit aan op de bus ...'],
  ])('%s', (_, quote) => {
    expect(locator.locate({ quote })).toMatchObject({ match: 'exact', similarity: 1 });
  });

  test('the place is that of the quote itself', () => {
    expect(foundText('om ondersteuning van vrijwilligers')).toBe('om onder-\nsteuning van vrijwilligers');
    expect(foundText('“Samen reizen” wordt')).toBe('Samen reizen’ wordt');
  });

  test('not inside another word', () => {
    expect(locator.locate({ quote: 'oning' }).match).toBe('none');
  });
});

describe('nearly', () => {
  test.each([
    ['a word missing', 'We zorgen dat er in elke wijk betaalbare woningen komen voor jongeren'],
    ['a word misspelt', 'We zorgen dat er in elke wijk voldonde betaalbare woninen komen voor jongeren'],
    ['a footer in between', 'zodat niemand langer dan een half uur hoeft te wachten'],
    ['a part left out', 'We zorgen dat er in elke wijk [...] komen voor jongeren en ouderen.'],
    ['another word', 'We zorgen dat er in elke buurt voldoende betaalbare woningen komen'],
  ])('%s', (_, quote) => {
    const found = locator.locate({ quote });
    expect(found.match).toBe('fuzzy');
    expect(found.similarity).toBeGreaterThan(0.7);
  });

  test('from its first to its last word', () => {
    expect(foundText('zodat niemand langer dan een half uur hoeft te wachten')).toMatch(
      /^zodat niemand[^]*te wachten$/,
    );
    expect(foundText('elke wijk [...] komen voor jongeren')).toBe(
      'elke wijk voldoende betaalbare woningen komen voor jongeren',
    );
  });

  test.each([
    'De jeugdhulp wordt ingekocht bij een klein aantal aanbieders in de regio.',
    'Voldoende vrijwilligers in de wijk vragen om goed beleid voor ouderen die niet meer kunnen wachten.',
    'Het vervoer naar de dagbesteding betaalt de gemeente zelf, in elke wijk en voor iedereen die het nodig heeft.',
    'Wonen',
    '...',
    '',
  ])('not what is not there: %s', (quote) => {
    const { match } = locator.locate({ quote });
    expect(match).toBe(quote === 'Wonen' ? 'exact' : 'none');
  });
});

describe('twice in the text', () => {
  const quote = 'Iedereen moet kunnen meedoen, ook wie de taal nog niet goed spreekt.';
  const placeOf = (hints: object) => locator.locate({ quote, ...hints }).section;

  test('the section decides, however it is named', () => {
    expect(
      ['2', 'hoofdstuk 2', '§ 2', 'Vervoer', '2. Vervoer'].map((section) => placeOf({ section })),
    ).toEqual(Array.from({ length: 5 }, () => '2'));
    expect(placeOf({ section: '1' })).toBe('1');
  });

  test('else the words around it, else the first', () => {
    expect(placeOf({ prefix: 'voor één regio. ' })).toBe('2');
    expect(placeOf({ suffix: '2 Vervoer' })).toBe('1');
    expect(placeOf({ section: '9.9' })).toBe('1');
    expect(placeOf({})).toBe('1');
  });

  test('also when it is damaged', () => {
    expect(
      locator.locate({ quote: 'Iedereen moet meedoen, ook wie de tal nog niet goed spreekt', section: '2' }),
    ).toMatchObject({ match: 'fuzzy', section: '2' });
  });
});
