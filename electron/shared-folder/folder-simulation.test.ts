// Whatever the sync tool does: everybody ends with the same, and nothing that was sent or decided is lost.
import { expect, test } from 'vitest';
import { temporaryFolder } from '../persistence/test-support/temporary-store';
import { simulateFolder } from './test-support/folder-simulation';

test.each([1, 2])('eight computers end equal after an unlucky week (seed %i)', async (seed) => {
  const result = await simulateFolder({ seed, steps: 45, root: await temporaryFolder() });
  expect(result.lost).toEqual([]);
  expect(new Set(result.states).size).toBe(1);
  expect(result.withoutDocument).toBe(0);
  // The run met what it is about.
  expect(result.made.contributions).toBeGreaterThan(5);
  expect(result.made.decisions).toBeGreaterThan(5);
  expect(result.sync.halves + result.sync.emptied).toBeGreaterThan(5);
});
