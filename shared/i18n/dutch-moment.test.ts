// Moments in words, on a computer anywhere.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dutchDay, dutchTime } from './dutch-moment';

describe.each(['Europe/Amsterdam', 'America/New_York'])('in %s', (zone) => {
  const before = process.env['TZ'];
  beforeEach(() => {
    process.env['TZ'] = zone;
  });
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('a date without a time is that day, at no time', () => {
    expect(dutchDay('2027-03-04')).toBe('4 maart 2027');
    expect(dutchTime('2027-03-04')).toBe('');
  });

  it('a moment has a time', () => {
    expect([dutchDay('2027-03-04T19:30:00'), dutchTime('2027-03-04T19:30:00')]).toEqual([
      '4 maart 2027',
      '19:30',
    ]);
  });
});
