// Typing that is cut off at any moment: every acknowledged letter is there, and undo goes on where it was.
import { expect, test } from 'vitest';
import { interruptTyping } from './test-support/interrupt-typing';
import { temporaryFolder } from './test-support/temporary-store';

test('nothing acknowledged is lost in twenty kills while somebody types', async () => {
  const outcomes = await Promise.all([
    interruptTyping(await temporaryFolder(), 10),
    interruptTyping(await temporaryFolder(), 10),
  ]);
  expect(outcomes.flat().flatMap(({ problems }) => problems)).toEqual([]);
  // At least a letter a round: so much is acknowledged before the clock of the kill begins to run.
  for (const rounds of outcomes) expect(rounds.at(-1)?.safe).toBeGreaterThanOrEqual(10);
});
