// Checks on punctuation, forms, abbreviations and sentences, each with a slip and with the same text in order.
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../rich-text';
import { countSyllables, readingEase } from './reading-ease';
import { withoutQuoted, wordsOf } from './words';
import { found } from './test-support';

const text = (...paragraphs: string[]) => ({ body: `1. Wonen\n\n${paragraphs.join('\n\n')}` });

describe('punctuation', () => {
  it.each([
    'Huur, ; en koop.',
    'Huur; , koop.',
    'Huur; (en koop).',
    'Huur ,en koop , dus.',
    'Huur.. En koop.',
    'Huur,, koop.',
    'Huur en koop .',
  ])('that is stray: %s', (line) => {
    expect(found('stray-punctuation', text(line)).length).toBeGreaterThan(0);
  });

  it.each([
    'Huur, koop e.d., en zo.',
    'Huur... en koop.',
    'Dat kost 3,50 euro (ongeveer); meer niet.',
    'Is dat zo?!',
    'Zie http://voorbeeld.nl.',
  ])('that is in order: %s', (line) => {
    expect(found('stray-punctuation', text(line))).toEqual([]);
  });

  it('has one space between words, and offers to mend it', () => {
    expect(found('double-space', text('De huur  is hoog.'))).toMatchObject([
      { repair: { do: 'edit', edits: [{ from: 'De huur  is hoog.', to: 'De huur is hoog.' }] } },
    ]);
    expect(found('double-space', text('De huur is hoog.'))).toEqual([]);
  });

  it('closes a paragraph', () => {
    const sentence = 'De huur is in alle zeven gemeenten van deze regio al jaren veel te hoog';
    expect(found('sentence-unfinished', text(sentence))).toHaveLength(1);
    expect(
      found('sentence-unfinished', text(`${sentence}.`, `Zij zei: "${sentence}."`, 'Kort en goed')),
    ).toEqual([]);
  });
});

describe('forms', () => {
  it('speak to the reader in one way', () => {
    expect(found('address-form', text('Wij vragen u dit.', 'Jullie weten dat.'))).toHaveLength(1);
    expect(found('address-form', text('Wij vragen u dit.', 'De brief zegt: "Je bent te laat."'))).toEqual([]);
    expect(
      found('address-form', text('Wij vragen jullie dit.', "'Uw verzoek is afgewezen', staat er.")),
    ).toEqual([]);
  });

  it.each([
    'De adviesraad vindt dat goed.',
    'De Adviesraden Sociaal Domein waarderen dat.',
    'Daarom adviseert de raad dit.',
  ])('speak of the sender in one way: %s', (line) => {
    expect(found('sender-form', text('Wij zijn blij.', line))).toHaveLength(1);
    expect(found('sender-form', text(line))).toEqual([]);
  });

  it.each([
    'De gemeenteraad vindt dat goed.',
    'De zeven adviesraden lazen het plan.',
    'Dit is het advies van de raden.',
  ])('may name councils: %s', (line) => {
    expect(found('sender-form', text('Wij zijn blij.', line))).toEqual([]);
  });
});

describe('an abbreviation', () => {
  const explained = 'Het Centrum voor Jeugd en Gezin (CJG) helpt.';

  it('is explained where it first stands', () => {
    expect(found('abbreviation-unexplained', text('Het CJG helpt.'))).toMatchObject([
      { severity: 'warning' },
    ]);
    expect(found('abbreviation-unexplained', text('Het CJG helpt.', explained))).toMatchObject([
      { severity: 'hint' },
    ]);
    expect(found('abbreviation-unexplained', text(explained, 'Het CJG-loket helpt.'))).toEqual([]);
    expect(found('abbreviation-unexplained', text('Het CJG (Centrum voor Jeugd en Gezin) helpt.'))).toEqual(
      [],
    );
    expect(found('abbreviation-unexplained', text('De Wgs helpt.'))).toHaveLength(1);
  });

  it('is explained once', () => {
    expect(found('abbreviation-twice', text(explained, explained))).toHaveLength(1);
    expect(found('abbreviation-twice', text(explained, 'Het CJG (aan de Kade) helpt.'))).toEqual([]);
  });

  it('is not every word in capitals', () => {
    const line = 'Het college van B&W van 1234 AB Dijkstad is er NU niet, zie bijlage II en taalniveau B1.';
    expect(found('abbreviation-unexplained', text(line, 'Doe het nu.', 'Dhr. Bakker.'))).toEqual([]);
  });
});

describe('a sentence', () => {
  const long = (words: number) => `${Array.from({ length: words }, () => 'woord').join(' ')}.`;

  it('has at most 30 words', () => {
    expect(found('long-sentence', text(long(31)))).toMatchObject([{ severity: 'hint' }]);
    expect(found('long-sentence', text(long(41)))).toMatchObject([{ severity: 'warning' }]);
    expect(found('long-sentence', text(long(30), `${long(20)} Woord ${long(20)}`))).toEqual([]);
  });

  it.each([
    ['Denk aan hulp, bijv. Een gesprek. Dat helpt.', 2],
    ['Dit staat in art. 6 van de wet. Dat klopt.', 2],
    ['Dat is zo, d.w.z. 3 keer. Dr. A. Bakker zei het!', 2],
    ['Huur, koop enz. Daarna volgt meer.', 2],
    ['Huur, koop enz. en meer.', 1],
    ['"Is dat zo?" Ja. (Soms niet.) Het kost 3.50 euro.', 4],
    ['Op 18 maart 2027. 12 raden tekenden.', 2],
  ])('ends where it ends: %s', (line, count) => {
    expect(sentencesOf(line)).toHaveLength(count);
  });

  it('is counted in words as a reader counts them', () => {
    expect(wordsOf("De risico's van e-mail om 16.30 uur.")).toHaveLength(7);
    expect(withoutQuoted('Zij zei \'dat je komt\', en "u niet".')).not.toMatch(/je|u niet/);
  });
});

describe('reading ease', () => {
  it('counts syllables by vowel groups', () => {
    expect(['huis', 'gemeente', 'draaien', 'coördinatie', 'ij'].map(countSyllables)).toEqual([1, 3, 2, 5, 1]);
  });

  it('tells plain from hard, and speaks of long sections only', () => {
    const plain = 'Wij zien dat veel mensen lang op hulp wachten. Dat is niet goed. '.repeat(8);
    const hard =
      'De beleidsmatige verantwoordelijkheidsverdeling tussen samenwerkingsorganisaties vereist aanvullende bestuurlijke besluitvormingsprocedures. ';
    expect(readingEase([plain])?.score).toBeGreaterThan(70);
    expect(found('reading-level', text(plain.trim()))).toEqual([]);
    expect(found('reading-level', text(hard.repeat(12).trim()))).toHaveLength(1);
    expect(found('reading-level', text(hard.trim()))).toEqual([]);
  });
});
