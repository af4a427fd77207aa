import { describe, expect, it } from 'vitest';
import { dutchMoment } from './dutch-moment';
import { dutchNumber } from './dutch-number';
import { readDutchDate } from './read-dutch-date';

describe('readDutchDate', () => {
  it.each(['21 november 2026', '21 nov 2026', '21 NOV. 2026', '21-11-2026', '21/11/2026', ' 2026-11-21 '])(
    'reads %s',
    (text) => expect(readDutchDate(text)).toEqual({ is: 'date', iso: '2026-11-21' }),
  );

  it('reads both ways to shorten maart', () => {
    expect(readDutchDate('3 mrt 2027')).toEqual({ is: 'date', iso: '2027-03-03' });
    expect(readDutchDate('3 maart 2027')).toEqual({ is: 'date', iso: '2027-03-03' });
  });

  it('knows which days do not exist, and the one nearest', () => {
    expect(readDutchDate('31 februari 2027')).toEqual({ is: 'no-such-day', nearest: '2027-02-28' });
    expect(readDutchDate('29 februari 2028')).toEqual({ is: 'date', iso: '2028-02-29' });
  });

  it.each(['', 'morgen', '21 november', '45 mei 2026', '1 brumaire 2026', '1-13-2026'])(
    'does not guess at “%s”',
    (text) => expect(readDutchDate(text)).toEqual({ is: 'unclear' }),
  );
});

describe('dutchMoment', () => {
  const now = new Date(2026, 10, 21, 16, 0);
  it('says today, yesterday, or the day', () => {
    expect(dutchMoment(new Date(2026, 10, 21, 9, 5).toISOString(), now)).toBe('vandaag om 9:05');
    expect(dutchMoment(new Date(2026, 10, 20, 23, 59).toISOString(), now)).toBe('gisteren om 23:59');
    expect(dutchMoment(new Date(2026, 10, 3, 9, 5).toISOString(), now)).toBe('op 3 november 2026');
  });
});

describe('dutchNumber', () => {
  it('writes small numbers in words', () => {
    expect([1, 7, 12, 13].map(dutchNumber)).toEqual(['één', 'zeven', 'twaalf', '13']);
  });
});
