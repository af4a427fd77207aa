import { describe, expect, it } from 'vitest';
import { clockWords as words } from '../i18n/nl-projector';
import { endTime, sessionClock } from './session-clock';

const at = (time: string) => new Date(`2027-03-18T${time}:00`);
const iso = (time: string) => at(time).toISOString();
const sitting = { startedAt: iso('19:30'), endsAt: iso('21:30') };
const clockAt = (time: string, left: number, decided: readonly string[] = []) =>
  sessionClock(sitting, { left, decidedAt: decided.map(iso) }, at(time));

describe('the clock of the session', () => {
  it('shares what is left of the time among what is left of the points', () => {
    const clock = clockAt('20:32', 41);
    expect(clock).toEqual({ left: 41, minutesLeft: 58, secondsPerPoint: 84, minutesLate: 0 });
    expect(words.line(words.left(41), words.time(58), words.pace(84))).toBe(
      'Nog 41 punten, 58 minuten: 85 seconden per punt',
    );
  });

  it('warns when the pace of this sitting is too slow, and not before there is a pace', () => {
    expect(clockAt('19:50', 10, ['19:40', '19:50'])?.minutesLate).toBe(0);
    // Ten minutes a point: eleven points take until 21:50.
    expect(clockAt('20:00', 11, ['19:40', '19:50', '20:00'])?.minutesLate).toBe(20);
    expect(clockAt('20:00', 9, ['19:40', '19:50', '20:00'])?.minutesLate).toBe(0);
  });

  it('does not count decisions of an earlier evening', () => {
    const earlier = ['2027-02-18T20:00:00Z', '2027-02-18T20:10:00Z', '2027-02-18T20:20:00Z'];
    const clock = sessionClock(sitting, { left: 50, decidedAt: earlier }, at('20:30'));
    expect(clock?.minutesLate).toBe(0);
  });

  it('takes many points decided in one stroke for one decision', () => {
    const stroke = Array.from({ length: 30 }, () => '19:32');
    const slow = clockAt('20:00', 20, [...stroke, '19:45', '20:00']);
    expect(slow?.minutesLate).toBe(110);
  });

  it('has nothing to share when the time is up or all is decided, and is gone hours later', () => {
    expect(clockAt('21:40', 5)).toEqual({ left: 5, minutesLeft: 0, secondsPerPoint: 0, minutesLate: 0 });
    expect(clockAt('20:30', 0)?.secondsPerPoint).toBe(0);
    expect(sessionClock(sitting, { left: 5, decidedAt: [] }, new Date('2027-03-19T20:00:00'))).toBeNull();
    expect(sessionClock({ startedAt: '', endsAt: 'x' }, { left: 5, decidedAt: [] }, at('20:00'))).toBeNull();
  });

  it.each(['21:30', '21.30', '2130', ' 21:30 uur', '21u30'])('reads %s as a time', (text) => {
    expect(endTime(text, at('19:30'))).toEqual(at('21:30'));
  });

  it('takes a time after midnight for tomorrow, and one that is past for a mistake', () => {
    expect(endTime('0:30', at('20:00'))).toEqual(new Date('2027-03-19T00:30:00'));
    expect(endTime('19:00', at('20:00'))).toBe('past');
    for (const text of ['', 'laat', '25:00', '21:75']) expect(endTime(text, at('20:00'))).toBe('unreadable');
  });

  it('speaks of time as people do', () => {
    expect([1, 45, 60, 105].map(words.time)).toEqual([
      '1 minuut',
      '45 minuten',
      '1 uur',
      '1 uur en 45 minuten',
    ]);
    expect([3, 84, 119, 190].map(words.pace)).toEqual([
      '5 seconden per punt',
      '85 seconden per punt',
      '120 seconden per punt',
      '3 minuten per punt',
    ]);
  });
});
