// A quote made from a selection, and what becomes of it in a newer version of the document.
import { expect, test } from 'vitest';
import { makeQuote } from './make-quote';
import { recogniseOutline } from './outline';
import { readPlainPolicy } from './plain-policy';
import { relocateQuotes } from './relocate-quotes';

const read = (text: string) => {
  const document = readPlainPolicy(text, 'text');
  return { document, sections: recogniseOutline(document), text };
};
const wonen = 'Er komen in elke wijk nieuwe huizen voor ouderen die klein willen wonen.';
const zorg = 'De wachttijd voor hulp thuis is nergens langer dan zes weken na de aanvraag.';
const geld = 'Elke raad krijgt jaarlijks een eigen bedrag om inwoners te kunnen spreken.';
const filler = 'De gemeente werkt hierin samen met veel partners en vertelt elk jaar wat dat oplevert.';
const old = read(
  `Plan\n\f1 Wonen\n\n${filler} ${wonen}\n\n1.1 Zorg\n\n${zorg} ${filler}\n\n2 Geld\n\n${geld}\n\n4\n`,
);

test('a selection gives whole words on one line, with what stands around it', () => {
  const { document, sections, text } = read(
    `1 Wonen\n\n${filler}\n\nEr is onder-\nsteuning voor sociaal-\neconomisch werk. Sociaal-economisch werk\n\n2 Zorg\n\n${filler}\n`,
  );
  const start = text.indexOf('onder-') + 2;
  const quote = makeQuote(document, sections, start, text.indexOf(' werk.') + 3);
  expect(quote).toMatchObject({
    quote: 'ondersteuning voor sociaal-economisch werk',
    section: '1',
    start: start - 2,
  });
  expect(quote?.prefix?.endsWith('Er is')).toBe(true);
  expect(quote?.suffix?.startsWith('. Sociaal-economisch')).toBe(true);
  expect(makeQuote(document, sections, start, start)).toBeUndefined();
});

test('per quote: the same, moved, changed or vanished', () => {
  const quotes = [wonen, zorg, geld, filler].map((sentence) => {
    const start = old.text.indexOf(sentence);
    const quote = makeQuote(old.document, old.sections, start, start + sentence.length);
    if (quote === undefined) throw new Error('no quote');
    return quote;
  });
  const { document, sections } = read(
    `Plan\n\n1 Wonen\n\n${wonen}\n\n2 Geld\n\nHier staat nu iets heel anders over de begroting.\n\n3 Zorg\n\n${zorg} ${filler.replace('veel ', '').replace('elk jaar', 'ieder jaar')}\n`,
  );
  expect(relocateQuotes(quotes, document, sections).map(({ fate, now }) => [fate, now?.section])).toEqual([
    ['same', '1'],
    ['moved', '3'],
    ['vanished', undefined],
    ['changed', '3'],
  ]);
});
