import { expect, test } from 'vitest';
import {
  type Waiting,
  afterFailure,
  isDue,
  isSettling,
  seeAgain,
  settleMs,
  troubleWith,
} from './shared-folder-patience';

const stamp = { size: 10, mtimeMs: 1 };
const half = { code: 'truncated', message: 'Nog niet heel.' };

test('a file is read once it has kept still, and a change starts the wait again', () => {
  const first = seeAgain(undefined, stamp, 1000);
  expect(isDue(first, 1000)).toBe(false);
  expect(isSettling(first)).toBe(true);
  expect(isDue(seeAgain(first, stamp, 1000 + settleMs), 1000 + settleMs)).toBe(true);
  const grown = seeAgain(first, { ...stamp, size: 20 }, 1000 + settleMs);
  expect(isDue(grown, 1000 + settleMs)).toBe(false);
  expect(isDue(seeAgain(undefined, { size: 0, mtimeMs: 1 }, 0), 1e9)).toBe(false);
});

test('a half file is tried again with growing pauses, and spoken of only when it stays so', () => {
  let waiting: Waiting = seeAgain(undefined, stamp, 0);
  const tries: number[] = [];
  for (let now = settleMs; now < 3_600_000; now += 1000) {
    if (!isDue(waiting, now)) continue;
    tries.push(now);
    expect(troubleWith(waiting, now) === null).toBe(now < 5 * 60_000);
    waiting = afterFailure(waiting, half, now);
  }
  const pauses = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  expect(Math.max(...pauses)).toBe(600_000);
  expect(tries.length).toBeLessThan(12);
});

test('a file of a newer version is told at once and not tried again', () => {
  const newer = { code: 'newer-version', message: 'Nieuwer.' };
  const waiting = afterFailure(seeAgain(undefined, stamp, 0), newer, settleMs);
  expect(troubleWith(waiting, settleMs)).toEqual(newer);
  expect(isDue(waiting, 1e12)).toBe(false);
  expect(isDue(seeAgain(waiting, { size: 11, mtimeMs: 2 }, 1e12), 1e12 + settleMs)).toBe(true);
});
