import { expect, it } from 'vitest';
import { isSpelledRight } from './is-spelled-right';
import { wordsIn } from './words-in';

const list = new Set(
  (
    'de gemeente huis dag activering zorg welzijn beleid loket wonen woon zone zones stap voor mantel mantelzorger ' +
    "Elzermeer auto's onder meer inwoner inwoners helpt cliënt raad jeugdhulp"
  ).split(' '),
);
const has = (word: string) => list.has(word);
const wrongIn = (text: string) =>
  wordsIn(text)
    .filter(({ word, opensSentence }) => !isSpelledRight(word, has, opensSentence))
    .map(({ word }) => word);

it('finds what is in no list, and leaves alone what is', () => {
  expect(wrongIn('De gemeemte helpt de inwoners.')).toEqual(['gemeemte']);
  expect(wrongIn('DE GEMEENTE helpt. Inwoners helpt auto’s.')).toEqual([]);
});

it.each(['dagactivering', 'welzijnsbeleid', 'Wmo-loket', 'stap-voor-stap', 'jeugdhulpactivering'])(
  'takes the compound %s for a word',
  (word) => expect(wrongIn(`de ${word}`)).toEqual([]),
);

it('takes half a compound before a hyphen for a word', () => {
  expect(wrongIn('welzijns- en zorgbeleid'.replace('en', 'de'))).toEqual([]);
});

it('does not take two loose words for a compound', () => {
  expect(wrongIn('ondermeer de raad')).toEqual(['ondermeer']);
});

it('says nothing of names, abbreviations, addresses and words with figures', () => {
  expect(wrongIn('de raad Wittenhagen, de OGGZ, info@raadxx.nl, www.zuiz.nl en4 A12')).toEqual([]);
});

it('says nothing of short forms, and of accents that only stress', () => {
  expect(wrongIn('de zorg ca. voor de raad, hélpt enz. De ráád.')).toEqual([]);
});

it('looks at a word that opens a sentence, capital or not', () => {
  expect(wrongIn('Gemeemte helpt. Zuiz helpt')).toEqual(['Gemeemte', 'Zuiz']);
});
