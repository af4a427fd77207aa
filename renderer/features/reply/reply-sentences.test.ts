import { readPlainPolicy } from '@shared/policy';
import { describe, expect, it } from 'vitest';
import { passagesOf, replyParagraphs, sentencesIn } from './reply-sentences';

const letter = readPlainPolicy(
  'Geacht bestuur,\n\nWij nemen uw advies over. Dat doen wij in 2027. Het kost niets.\n\nVervoer in de avond kan niet.\n',
  'text',
);
const sentences = replyParagraphs(letter).flatMap((paragraph) => paragraph.sentences);

describe('the sentences of a reply', () => {
  it('keeps paragraphs apart', () => {
    expect(replyParagraphs(letter).map((one) => one.sentences.map(({ shown }) => shown))).toEqual([
      ['Geacht bestuur,'],
      ['Wij nemen uw advies over.', 'Dat doen wij in 2027.', 'Het kost niets.'],
      ['Vervoer in de avond kan niet.'],
    ]);
  });

  it('makes one passage of sentences that follow each other, and two around a sentence that is taken out', () => {
    const all = passagesOf(letter.text, sentences, new Set([1, 2, 3]));
    expect(all.map(({ quote }) => quote)).toEqual([
      'Wij nemen uw advies over. Dat doen wij in 2027. Het kost niets.',
    ]);
    const without = new Set(sentencesIn(sentences, all));
    without.delete(2);
    expect(passagesOf(letter.text, sentences, without).map(({ quote }) => quote)).toEqual([
      'Wij nemen uw advies over.',
      'Het kost niets.',
    ]);
  });

  it('counts a sentence in when most of it lies in the passage', () => {
    const start = letter.text.indexOf('Dat doen');
    expect([...sentencesIn(sentences, [{ start, end: start + 18 }])]).toEqual([2]);
    expect([...sentencesIn(sentences, [{ start, end: start + 4 }])]).toEqual([]);
  });
});
