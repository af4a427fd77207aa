// Checks on head, signatures and personal data, each with a slip and with the same text in order.
import { describe, expect, it } from 'vitest';
import { isBsn, isIban } from './check-digits';
import { claimedCouncils, isDateLine, isReferenceLine, isSignOff } from './letter-signs';
import { councilsIn } from './council-names';
import { found } from './test-support';

describe('the head of a letter', () => {
  const head = (...lines: string[]) => ({ head: [...lines, '', 'Geacht college,'].join('\n') });

  it('has a date, a reference and an addressee', () => {
    const bare = head('Advies over het plan 2026 - 2032');
    expect(found('date-missing', bare)).toHaveLength(1);
    expect(found('reference-missing', bare)).toHaveLength(1);
    expect(found('addressee-missing', bare)).toMatchObject([{ severity: 'warning' }]);
    expect(found('addressee-missing', { head: 'Advies over het plan' })).toMatchObject([
      { severity: 'error' },
    ]);
  });

  it.each(['Dijkstad, 18 maart 2027', 'Datum: 18-03-2027', '2027-03-18'])('knows a date: %s', (line) => {
    expect(isDateLine(line)).toBe(true);
    expect(found('date-missing', head(line))).toEqual([]);
  });

  it('knows no date in a period, and no reference in a sentence', () => {
    expect(isDateLine('Beleidsplan 2026 - 2032')).toBe(false);
    expect(isReferenceLine('Ons kenmerk: 12')).toBe(true);
    expect(isReferenceLine('Datum: 3 mei 2027, kenmerk: 12')).toBe(true);
    expect(isSignOff('Mede namens de andere raden,')).toBe(true);
    expect(isSignOff('Namens de inwoners vragen wij om een loket.')).toBe(false);
    expect(isReferenceLine('Het kenmerk van goed beleid')).toBe(false);
  });
});

describe('the councils', () => {
  it('are read from the head and looked up under the letter', () => {
    const foot = 'Namens de drie adviesraden,\n\nA. Voorbeeld, Adviesraad Sociaal Domein Dijkstad';
    expect(found('council-not-signing', { foot })).toMatchObject([
      { message: expect.stringContaining('Berkelhoek en Elzermeer') as string },
    ]);
    expect(found('council-not-signing')).toEqual([]);
    expect(found('signature-missing')).toEqual([]);
    expect(found('signature-missing', { foot: '' })).toHaveLength(1);
  });

  it('are counted where the head does not name them', () => {
    const head = 'Aan het college van Dijkstad\n\nGeacht college,';
    const foot = 'Namens de zeven adviesraden,\n\nA. Voorbeeld, Adviesraad Dijkstad';
    expect(found('council-not-signing', { head, foot })).toHaveLength(1);
    expect(claimedCouncils('Namens de 7 gemeenten,')).toBe(7);
    expect(claimedCouncils('Namens de raad,')).toBeNull();
  });

  it('are told from other words', () => {
    expect(councilsIn('Cliëntenraad Werk en Inkomen Heidewold en Adviesraad Den Berg')).toEqual([
      'Heidewold',
      'Den Berg',
    ]);
    expect(councilsIn('Aan de gemeenteraad van Dijkstad')).toEqual([]);
  });
});

describe('personal data', () => {
  const text = (line: string) => ({ body: `1. Wonen\n\n${line}` });

  it('is known by its check digits', () => {
    expect([isBsn('111222333'), isBsn('123456782'), isBsn('123456789'), isBsn('000000000')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([
      isIban('NL91 ABNA 0417 1643 00'),
      isIban('NL92 ABNA 0417 1643 00'),
      isIban('BE68539007547034'),
    ]).toEqual([true, false, true]);
  });

  it.each([
    ['personal-bsn', 'Het nummer is 1112.22.333.'],
    ['personal-bsn', 'Met bsn 123456782 kwam hij aan de balie.'],
    ['personal-iban', 'Stort het op NL91ABNA0417164300.'],
    ['personal-phone', 'Bel de bewoner op 06 - 12 34 56 78.'],
    ['personal-phone', 'Bel de bewoner op 06-12345678.'],
    ['personal-phone', 'Bel de bewoner op +31 6 12345678.'],
    ['personal-mail', 'Mail naar jan.bakker@voorbeeld.nl.'],
    ['personal-name', 'Zo wachtte mevrouw Bakker een jaar.'],
    ['personal-name', 'Zo wachtte dhr. J. van den Berg een jaar.'],
  ] as const)('is found: %s in "%s"', (rule, line) => {
    expect(found(rule, text(line))).toHaveLength(1);
  });

  it.each([
    ['personal-bsn', 'Het gaat om 123456789 woorden, of € 123.456.782 in totaal, met kenmerk 123456782.'],
    ['personal-iban', 'Stort het op NL92ABNA0417164300.'],
    ['personal-phone', 'Bel 0800-1234567, of zie de periode 2027-2031.'],
    ['personal-phone', 'Voor vragen bel je 0123-456789.'],
    ['personal-mail', 'Mail naar info@adviesraad.nl.'],
    ['personal-name', 'Wij danken mevrouw Bakker, wethouder in Dijkstad, en de heer en mevrouw die belden.'],
  ] as const)('is not seen in what is none: %s in "%s"', (rule, line) => {
    expect(found(rule, text(line))).toEqual([]);
  });

  it('is not repeated in full', () => {
    const [finding] = found('personal-bsn', text('Met bsn 123456782 kwam hij.'));
    expect(finding?.message).not.toContain('123456782');
  });

  it('is left alone in the head and under the letter', () => {
    const head =
      'Aan het college van Dijkstad\nT.a.v. mevrouw A. Bakker, 06-12345678\n\nGeachte mevrouw Bakker,';
    const foot = 'Met vriendelijke groet,\n\nde heer B. Voorbeeld, 06-12345678, b.voorbeeld@voorbeeld.nl';
    expect(found('personal-name', { head, foot })).toEqual([]);
    expect(found('personal-phone', { head, foot })).toEqual([]);
  });
});
