// Checks on numbers, headings, labels and lists, each with a slip and with the same text in order.
import { describe, expect, it } from 'vitest';
import { checkReadLetter } from './check-letter';
import { findingsIn, found } from './test-support';
import { recogniseLetter } from './recognise-letter';

describe('a letter in order', () => {
  it('gives nothing to say', () => {
    expect(findingsIn()).toEqual([]);
  });
});

describe('an announced number', () => {
  const sections = (intro: string) =>
    `1. Wonen\n\n${intro}\n\n1.1. Huur\n\nAdvies: Bouw.\n\n1.2. Koop\n\nAdvies: Verkoop.\n\n2. Slot\n\nDank.`;

  it.each([
    'Wij vragen aandacht voor een drietal zaken:',
    'Het gaat om de volgende vier punten.',
    'Wij doen 5 voorstellen.',
  ])('is compared with the sections below: %s', (intro) => {
    expect(found('announced-count', { body: sections(intro) })).toMatchObject([
      { where: '1 Wonen', message: expect.stringContaining('twee') as string },
    ]);
  });

  it.each([
    'Wij vragen aandacht voor een tweetal zaken:',
    'Het gaat om de volgende twee punten.',
    'Dit zijn drie van de zeven punten.',
    'In het plan staan "vier punten":',
    'De laatste drie punten zijn nieuw.',
    'Dit raakt vijf gemeenten.',
  ])('is left alone: %s', (intro) => {
    expect(found('announced-count', { body: sections(intro) })).toEqual([]);
  });

  it('is compared with the list that follows, of which the outermost items count', () => {
    const list = '- wonen:\n  - huur;\n  - koop;\n- zorg.';
    const body = (count: string) => `1. Wonen\n\nHet gaat om ${count} onderwerpen:\n\n${list}`;
    expect(found('announced-count', { body: body('twee') })).toEqual([]);
    expect(found('announced-count', { body: body('drie') })).toHaveLength(1);
  });
});

describe('numbers of headings', () => {
  const numbered = (...numbers: string[]) =>
    numbers.map((number) => `${number} Kop\n\nHier staat een zin.`).join('\n\n');

  it('may not leave a gap or come twice', () => {
    expect(found('number-gap', { body: numbered('1.', '2.', '4.') })).toMatchObject([{ where: '4 Kop' }]);
    expect(found('number-gap', { body: numbered('1.', '1.1.', '1.3.') })).toMatchObject([
      { where: '1.3 Kop' },
    ]);
    expect(found('number-repeated', { body: numbered('1.', '1.1.', '1.1.') })).toHaveLength(1);
    expect(findingsIn({ body: numbered('1.', '1.1.', '1.2.', '2.', '2.1.', '3.') })).toEqual([]);
  });

  it('are written in one way for each depth', () => {
    expect(found('number-style', { body: numbered('1.', '1.1', '1.2.', '1.3.') })).toMatchObject([
      { where: '1.1 Kop', message: expect.stringContaining('"1.1"') as string },
    ]);
    expect(found('number-style', { body: numbered('1.', '1.1', '1.2', '2.') })).toEqual([]);
  });

  it('go down one level at a time', () => {
    expect(found('heading-level-skipped', { body: numbered('1.', '1.1.1.') })).toHaveLength(1);
    expect(found('heading-level-skipped', { body: numbered('1.', '1.1.', '1.1.1.', '2.') })).toEqual([]);
  });

  it('are told from a numbered list', () => {
    const body =
      '1. Wonen\n\nHet gaat om drie zaken:\n\n1. Huur\n2. Koop\n3. Grond\n\nDat is alles.\n\n2. Zorg\n\nDank.';
    expect(findingsIn({ body })).toEqual([]);
  });

  it('are typed in a text file, but not in Word', () => {
    const line = (text: string, more: object = {}) => ({
      text,
      isAfterGap: true,
      isBeforeGap: true,
      ...more,
    });
    const word = (title: string, more: object) =>
      checkReadLetter(
        recogniseLetter([line('Geacht college,'), line(title, more), line('- Een streepje.')], 'word'),
      ).map(({ rule }) => rule);
    expect(word('1. Wonen', { headingLevel: 1 })).toEqual(
      expect.arrayContaining(['number-typed', 'list-typed']),
    );
    expect(word('Wonen', { headingLevel: 1, automaticNumber: '1' })).not.toContain('number-typed');
    expect(found('list-typed', { body: '1. Wonen\n\n- Een streepje.' })).toEqual([]);
  });
});

describe('the label "Advies:"', () => {
  const section = (number: number, text: string, title = 'Kop') =>
    `${number}. ${title}\n\nDit valt op.\n\n${text}`;

  it('is missed where the sections beside it have it', () => {
    const body = [section(1, 'Advies: Doe.'), section(2, 'Doe dit.'), section(3, 'Advies:\n- Doe.')].join(
      '\n\n',
    );
    expect(found('advice-label-missing', { body })).toMatchObject([{ where: '2 Kop' }]);
  });

  it('is not missed in a section that frames the letter, or where hardly any has it', () => {
    const framed = [
      section(1, 'Welkom.', 'Inleiding'),
      section(2, 'Advies: Doe.'),
      section(3, 'Advies\n\nDoe.'),
      section(4, 'Dank.', 'Tot slot'),
    ].join('\n\n');
    expect(found('advice-label-missing', { body: framed })).toEqual([]);
    const without = [section(1, 'Advies: Doe.'), section(2, 'Doe.'), section(3, 'Doe.')].join('\n\n');
    expect(found('advice-label-missing', { body: without })).toEqual([]);
  });
});

describe('lists', () => {
  const list = (...items: string[]) => ({
    body: `1. Wonen\n\nDenk aan:\n\n${items.map((item) => `- ${item}`).join('\n')}`,
  });

  it('have no empty items', () => {
    expect(found('empty-item', list('een;', '', 'twee.'))).toHaveLength(1);
    expect(found('empty-item', list('een;', ';', 'twee.'))).toHaveLength(1);
    expect(found('empty-item', list('een;', 'twee.'))).toEqual([]);
  });

  it.each([
    [['een;', 'twee.', 'drie.']],
    [['een', 'twee', 'drie.']],
    [['een.', 'twee', 'drie.']],
    [['een;', 'twee;', 'drie;']],
  ])('end alike: %j does not', (items) => {
    expect(found('item-endings', list(...items))).toHaveLength(1);
  });

  it.each([
    [['een;', 'twee; en', 'drie.']],
    [['een', 'twee', 'drie']],
    [['Een.', 'Twee?', 'Drie.']],
    [['een,', 'twee,', 'drie.']],
  ])('end alike: %j does', (items) => {
    expect(found('item-endings', list(...items))).toEqual([]);
  });

  it('may open a list within a list', () => {
    const body = '1. Wonen\n\nDenk aan:\n\n- huur:\n  - sociaal;\n  - vrij;\n- koop.';
    expect(findingsIn({ body })).toEqual([]);
  });
});
