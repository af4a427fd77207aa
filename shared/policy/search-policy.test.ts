// Searching by Dutch words, and the abbreviations that a document explains.
import { expect, test } from 'vitest';
import { recogniseOutline } from './outline';
import { readPlainPolicy } from './plain-policy';
import { findAbbreviations } from './policy-abbreviations';
import { PolicySearch } from './search-policy';

const text = [
  '1 Hulp\n\nMantelzorg is zwaar. De mantelzorgondersteuning helpt. Vrijwilligers zijn er ook, met eigen kracht.',
  '2 Wonen\n\nDe kosten van een woning stijgen. Mantelzorgers wonen dichtbij. Wij letten op elke wachttijd.',
  '2.1 Tijd\n\nDe wachttijden zijn lang. Dat is jammer.',
].join('\n\n');
const document = readPlainPolicy(text, 'text');
const search = new PolicySearch(document, recogniseOutline(document));
const found = (query: string) =>
  search
    .search(query)
    .map(({ section, hits }) => [
      section?.number,
      ...hits.map(({ marks }) => marks.map(({ start, end }) => text.slice(start, end)).join('+')),
    ]);

test('one word finds its other forms and longer words with it, by section', () => {
  expect(found('mantelzorgers')).toEqual([
    ['1', 'Mantelzorg', 'mantelzorgondersteuning'],
    ['2', 'Mantelzorgers'],
  ]);
  expect(found('wachttijd')).toEqual([
    ['2', 'wachttijd'],
    ['2.1', 'wachttijden'],
  ]);
});

test('several words must stand in one paragraph; words in quotation marks as they are', () => {
  expect(found('de kosten van woningen')).toEqual([['2', 'kosten+woning']]);
  expect(found('"eigen kracht"')).toEqual([['1', 'eigen kracht']]);
  expect(found('"kracht eigen"')).toEqual([]);
});

test('a hit shows the words around it', () => {
  expect(search.search('vrijwilliger')[0]?.hits[0]?.excerpt).toMatchObject({
    found: 'Vrijwilligers',
    after: expect.stringContaining('zijn er ook') as unknown,
  });
});

test.each(['', '   ', '?', 'olifant', '(', '\\'])('nothing for %j', (query) => {
  expect(found(query)).toEqual([]);
});

test('abbreviations: in brackets both ways, and in a list', () => {
  const explained = [
    'Dat staat in de Wet maatschappelijke ondersteuning (Wmo) en bij het CJG (Centrum voor Jeugd en Gezin).',
    'Wij werken in Harderwijk (Gelderland) en melden dat jaarlijks (zie bijlage).',
    'Afkortingen',
    'BW   Beschermd wonen\nGGD   Gemeentelijke Gezondheidsdienst\nPgb   Persoonsgebonden budget',
  ].join('\n\n');
  expect(
    findAbbreviations(readPlainPolicy(explained, 'text')).map(({ short, long }) => [short, long]),
  ).toEqual([
    ['Wmo', 'Wet maatschappelijke ondersteuning'],
    ['CJG', 'Centrum voor Jeugd en Gezin'],
    ['BW', 'Beschermd wonen'],
    ['GGD', 'Gemeentelijke Gezondheidsdienst'],
    ['Pgb', 'Persoonsgebonden budget'],
  ]);
});
