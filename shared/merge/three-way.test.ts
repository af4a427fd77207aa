// What becomes of a joint text when a source changes: nothing made up, nothing lost, nothing chosen unasked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, writeMarkdown } from '../rich-text';
import { joinSentences, sentenceText, splitSentences } from './sentence-pieces';
import { mergeChangedSource } from './three-way';
import { conflictChoices, isResolved, resolveMerge } from './three-way-choice';

const numbered = Array.from({ length: 14 }, (_, at) => `Zin ${at} gaat over het loket.`);
const paragraph = fc.array(fc.constantFrom(...numbered), { minLength: 1, maxLength: 4 });
const list = fc.tuple(
  fc.constantFrom('- ', '1. '),
  fc.array(fc.constantFrom(...numbered), { minLength: 1, maxLength: 4 }),
);
/** Paragraphs and lists of sentences that come back in other texts. */
const text = fc
  .array(
    fc.oneof(
      paragraph.map((sentences) => sentences.join(' ')),
      list.map(([marker, items]) =>
        items.map((item, at) => `${marker === '- ' ? marker : `${at + 1}. `}${item}`).join('\n'),
      ),
    ),
    { maxLength: 4 },
  )
  .map((blocks) => blocks.join('\n\n'));
const choices = fc.array(fc.constantFrom(...conflictChoices, undefined), { maxLength: 12 });

const sentencesOf = (markdown: string) => splitSentences(parseMarkdown(markdown)).map(sentenceText);
const normal = (markdown: string) => writeMarkdown(parseMarkdown(markdown));

describe('splitting in sentences', () => {
  it('gives the same text back, whatever was written', () => {
    const awkward = fc
      .array(
        fc.constantFrom(
          ...['Een zin. ', 'Nog een! ', '**vet. Meer** ', '*schuin* ', '- ', '1. ', '  - ', '\n', '\n\n'],
          ...['> ', '\\\n', '\u00a0', 'bijv. dit ', '* ', '1) ', '...', ' '],
        ),
        { maxLength: 25 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 60 })), (markdown) => {
        const document = parseMarkdown(markdown);
        expect(parseMarkdown(writeMarkdown(joinSentences(splitSentences(document))))).toEqual(document);
      }),
      { numRuns: 600 },
    );
  });
});

describe('a changed source', () => {
  it('makes no sentence that is in neither text, and loses none that nobody took out', () => {
    fc.assert(
      fc.property(text, text, text, choices, (base, theirs, mine, chosen) => {
        const merged = mergeChangedSource(base, theirs, mine);
        const result = sentencesOf(resolveMerge(merged, chosen));
        const known = new Set([...sentencesOf(theirs), ...sentencesOf(mine)]);
        for (const sentence of result) expect(known.has(sentence)).toBe(true);
        if (merged.clean === null) return;
        const now = new Set(sentencesOf(merged.clean));
        const before = sentencesOf(base);
        const both = sentencesOf(mine).filter((sentence) => sentencesOf(theirs).includes(sentence));
        for (const sentence of both.filter((one) => before.includes(one)))
          expect(now.has(sentence)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('is the council’s new text where the session took the old one over as it was', () => {
    fc.assert(
      fc.property(text, text, (base, theirs) => {
        expect(mergeChangedSource(base, theirs, base).clean).toBe(
          normal(theirs) === normal(base) ? base : normal(theirs),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the joint text as it was written where the council says the same as before', () => {
    fc.assert(
      fc.property(text, text, (base, mine) => {
        expect(mergeChangedSource(base, base, mine)).toMatchObject({ clean: mine, isIn: true });
      }),
      { numRuns: 300 },
    );
  });

  it('has nothing left to do where the joint text is the council’s new text already', () => {
    fc.assert(
      fc.property(text, text, (base, theirs) => {
        expect(mergeChangedSource(base, theirs, theirs)).toMatchObject({ clean: theirs, isIn: true });
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same conflicts and the same clean text from either side', () => {
    fc.assert(
      fc.property(text, text, text, (base, one, other) => {
        const there = mergeChangedSource(base, one, other);
        const back = mergeChangedSource(base, other, one);
        expect(back.conflicts.length).toBe(there.conflicts.length);
        if (there.clean !== null) expect(normal(back.clean ?? '')).toBe(normal(there.clean));
      }),
      { numRuns: 300 },
    );
  });

  it('merges cleanly whenever no sentence was touched by both', () => {
    const marks = fc.array(fc.constantFrom('keep', 'theirs', 'mine'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(marks, (who) => {
        const said = (side: 'theirs' | 'mine' | 'base') =>
          who.map((one, at) => (one === side ? `Nieuw ${at} van een.` : `Oud ${at} van beide.`)).join(' ');
        const both = who.map((one, at) => (one === 'keep' ? `Oud ${at} van beide.` : `Nieuw ${at} van een.`));
        expect(mergeChangedSource(said('base'), said('theirs'), said('mine')).clean).toBe(both.join(' '));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps paragraphs, lists and bold words in their places', () => {
    const base = 'De wachttijd is lang. Dat is te veel.\n\n- Bel terug.\n- Schrijf niet.';
    const theirs =
      'De wachttijd is lang. Dat is veel te veel.\n\n- Bel **binnen een week** terug.\n- Schrijf niet.';
    const mine =
      'Alle raden zien het. De wachttijd is lang. Dat is te veel.\n\n- Bel terug.\n- Schrijf niet.\n- Kom langs.';
    expect(mergeChangedSource(base, theirs, mine).clean).toBe(
      'Alle raden zien het. De wachttijd is lang. Dat is veel te veel.\n\n' +
        '- Bel **binnen een week** terug.\n- Schrijf niet.\n- Kom langs.',
    );
  });

  it('asks where both changed one sentence, and does not choose by itself', () => {
    const merged = mergeChangedSource(
      'Ga op huisbezoek binnen twee weken. Bel eerst.',
      'Ga op huisbezoek binnen één week. Bel eerst.',
      'Ga op huisbezoek binnen een maand. Bel eerst.',
    );
    expect(merged.clean).toBeNull();
    expect(isResolved(merged, [])).toBe(false);
    expect(resolveMerge(merged, [])).toBe('Ga op huisbezoek binnen een maand. Bel eerst.');
    expect(resolveMerge(merged, ['theirs'])).toBe('Ga op huisbezoek binnen één week. Bel eerst.');
    expect(resolveMerge(merged, ['both'])).toBe(
      'Ga op huisbezoek binnen een maand. Ga op huisbezoek binnen één week. Bel eerst.',
    );
  });

  it('does not take other sentences along with a choice, nor ask about a change that was made already', () => {
    const base = 'Ga binnen twee weken op huisbezoek.';
    const theirs = 'Ga binnen één week op huisbezoek. Stuur vooraf een sms.';
    const reworded = mergeChangedSource(base, theirs, 'Ga binnen een maand op huisbezoek. Er is geen bus.');
    expect(reworded.conflicts.map(({ isAddition }) => isAddition)).toEqual([false, true]);
    expect(resolveMerge(reworded, ['theirs'])).toBe(
      'Ga binnen één week op huisbezoek. Stuur vooraf een sms. Er is geen bus.',
    );
    const done = mergeChangedSource(base, 'Ga binnen één week op huisbezoek.', `${theirs} Er is geen bus.`);
    expect(done.isIn).toBe(true);
  });

  it('sets what both added at one place beside each other, the council’s words first', () => {
    const merged = mergeChangedSource('Bel eerst.', 'Bel eerst. Stuur een sms.', 'Bel eerst. Kom dan langs.');
    expect(merged.conflicts).toMatchObject([{ isAddition: true }]);
    expect(isResolved(merged, [])).toBe(true);
    expect(resolveMerge(merged, [])).toBe('Bel eerst. Stuur een sms. Kom dan langs.');
    expect(resolveMerge(merged, ['mine'])).toBe('Bel eerst. Kom dan langs.');
  });

  it('ends in good time on texts that were made to be hard', () => {
    const endless = 'Zin. '.repeat(20_000);
    expect(mergeChangedSource(endless, `${endless} B.`, `C. ${endless}`).clean).toBeNull();
  });
});
