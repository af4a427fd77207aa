import { describe, expect, it } from 'vitest';
import { normaliseQuote, normaliseText, splitWords } from './normalise';
import { weighSentences } from './sentences';
import type { ComparablePoint } from './similarity';
import { councilIdSchema } from '../domain';

describe('normaliseText', () => {
  it('drops Markdown and writes abbreviations out', () => {
    expect(splitWords(normaliseText('Geef **geld** i.p.v. [bonnen](https://voorbeeld.nl), max. 5%'))).toEqual(
      'geef geld in plaats van bonnen maximaal 5 procent'.split(' '),
    );
  });

  it('keeps copies of a quotation equal', () => {
    expect(normaliseQuote('“Eén  loket”,\nvoor  alles.')).toBe(normaliseQuote('een loket voor alles'));
  });
});

describe('weighSentences', () => {
  const point: ComparablePoint = {
    key: 'k',
    council: councilIdSchema.parse('a'),
    kind: 'advies',
    chapter: '',
    title: 'Titel',
    body: 'De bus rijdt niet. Dat is jammer.\n\nAdvies: laat hem rijden. Ook op zondag.\n\nGeadviseerd wordt:\n\n- een halte;\n- een bankje.',
    advice: '',
    quote: '',
  };

  it('tells what is asked from the story around it', () => {
    const asking = weighSentences(point)
      .filter(({ asks }) => asks)
      .map(({ text }) => text);
    expect(asking).toEqual([
      'titel',
      'advies: laat hem rijden.',
      'ook op zondag.',
      'geadviseerd wordt:',
      '- een halte;',
      '- een bankje.',
    ]);
  });
});
