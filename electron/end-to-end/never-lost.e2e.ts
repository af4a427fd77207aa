// The app cut off while somebody types: what it said was saved is there after the next start.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { typeAndKill } from './type-and-kill';

it('keeps what it said was saved, in three kills at random moments', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'samenadvies-e2e-'));
  onTestFinished(() => rm(userData, { recursive: true, force: true }));
  const outcomes = await typeAndKill(userData, 3);
  expect(outcomes).toHaveLength(3);
  for (const { safe, there } of outcomes) {
    expect(safe).not.toBe('');
    expect(there.slice(0, safe.length)).toBe(safe);
  }
});
