// Ended at any moment while a file is read in: all of the file is there afterwards, or none of it.
import { expect, test } from 'vitest';
import { interruptImports } from './test-support/interrupt-imports';
import { temporaryFolder } from '../persistence/test-support/temporary-store';

test('ten kills while importing leave all of the file or nothing, and reading it again completes it', async () => {
  const outcomes = await interruptImports(await temporaryFolder(), 10);
  expect(outcomes.filter(({ problems }) => problems.length > 0)).toEqual([]);
  expect(outcomes).toHaveLength(10);
});
