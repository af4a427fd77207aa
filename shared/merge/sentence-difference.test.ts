// Two texts as one: reading only what stayed and came gives the new text, what stayed and went the old one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RichText, parseMarkdown, plainText } from '../rich-text';
import { textDifference } from './sentence-difference';
import { type MarkedRun, lineDifference } from './sentence-words';
import { splitSentences } from './sentence-pieces';

const sentence = fc
  .array(fc.constantFrom('de', 'gemeente', 'belt', 'niet', 'terug', 'binnen', 'één', 'week', '**nu**'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => `De ${words.join(' ')}.`);
const text = fc
  .array(
    fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
    { maxLength: 4 },
  )
  .map((blocks) => blocks.join('\n\n'));

function wordsOf(document: RichText, without: 'added' | 'removed'): string {
  return splitSentences(document)
    .flatMap(({ runs }) => [...runs, { text: ' ' }] as MarkedRun[])
    .filter(({ change }) => change !== without)
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
const plain = (markdown: string) => plainText(parseMarkdown(markdown)).replace(/\s+/g, ' ').trim();
const shown = (runs: readonly MarkedRun[]) =>
  runs
    .map(({ text: words, change }) =>
      change === 'added' ? `+${words}+` : change === 'removed' ? `-${words}-` : words,
    )
    .join('');

describe('the difference of two texts', () => {
  it('holds every word of both', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const document = textDifference(before, after);
        expect(wordsOf(document, 'removed')).toBe(plain(after));
        expect(wordsOf(document, 'added')).toBe(plain(before));
      }),
      { numRuns: 400 },
    );
  });

  it('marks the words that changed in a sentence, and a new sentence as a whole', () => {
    const [first] = textDifference(
      'Ga binnen twee weken op huisbezoek.',
      'Ga binnen één week op huisbezoek. Stuur vooraf een sms.',
    );
    expect(first?.type === 'paragraph' ? shown(first.content) : '').toBe(
      'Ga binnen -twee weken-+één week+ op huisbezoek. +Stuur vooraf een sms.+',
    );
  });

  it('does not lace two sentences together that have little in common', () => {
    const blocks = textDifference(
      'De bus rijdt niet meer na acht uur.',
      'Wij vragen om een loket in de wijk.',
    );
    expect(blocks.map((block) => (block.type === 'paragraph' ? shown(block.content) : ''))).toEqual([
      '-De bus rijdt niet meer na acht uur.-',
      '+Wij vragen om een loket in de wijk.+',
    ]);
  });

  it('keeps an item that went in its list', () => {
    expect(textDifference('- Eén ding.\n- Twee dingen.', '- Eén ding.')).toMatchObject([
      { type: 'list', items: [{}, { content: [{ text: 'Twee dingen.', change: 'removed' }] }] },
    ]);
  });

  it('compares titles word by word', () => {
    expect(shown(lineDifference('Aanbellen werkt', 'Aanbellen werkt, maar kondig het aan'))).toBe(
      'Aanbellen werkt+, maar kondig het aan+',
    );
  });
});
