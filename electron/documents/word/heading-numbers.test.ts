import { describe, expect, it } from 'vitest';
import { sampleHeading as heading } from '../test-support/sample-letter';
import { planHeadingNumbers } from './heading-numbers';

describe('planHeadingNumbers', () => {
  it('leaves headings without a jump to their styles', () => {
    const blocks = [heading('1', 'a'), heading('1.1', 'b'), heading(null, 'c'), heading('2', 'd')];
    const plan = planHeadingNumbers(blocks);
    expect(plan.jumps).toEqual([]);
    expect([...plan.instances.values()]).toEqual([0, 0, 0]);
  });

  it('opens a list for a jump, which holds until a heading of a higher rank', () => {
    const blocks = [
      heading('1', 'a'),
      heading('1.4', 'b', { startsAt: 4 }),
      heading('1.4.1', 'c'),
      heading('1.5', 'd'),
      heading('2', 'e'),
      heading('2.1', 'f'),
    ];
    const plan = planHeadingNumbers(blocks);
    expect(plan.jumps).toEqual([{ instance: 1, starts: [1, 4] }]);
    expect([...plan.instances.values()]).toEqual([0, 1, 1, 1, 0, 0]);
  });

  it('counts a missing level above as one, as Word does', () => {
    expect(planHeadingNumbers([heading('1.1.3', 'a', { startsAt: 3 })]).jumps).toEqual([
      { instance: 1, starts: [1, 1, 3] },
    ]);
  });
});
