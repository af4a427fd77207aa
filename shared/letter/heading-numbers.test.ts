import { describe, expect, it } from 'vitest';
import { HeadingNumbers } from './heading-numbers';

describe('heading numbers', () => {
  it('count on, start again under a new chapter and skip unnumbered headings', () => {
    const numbers = new HeadingNumbers();
    const given = [
      numbers.next(1, undefined),
      numbers.next(2, undefined),
      numbers.next(2, undefined),
      numbers.next(1, null),
      numbers.next(1, undefined),
      numbers.next(2, undefined),
      numbers.next(3, undefined),
    ].map(({ number }) => number);
    expect(given).toEqual(['1', '1.1', '1.2', null, '2', '2.1', '2.1.1']);
  });

  it('jump where a number is asked for, and only then', () => {
    const numbers = new HeadingNumbers();
    numbers.next(1, '3');
    expect(numbers.next(2, '3.1')).toEqual({ number: '3.1' });
    expect(numbers.next(2, '3.4.')).toEqual({ number: '3.4', startsAt: 4 });
    expect(numbers.next(2, undefined)).toEqual({ number: '3.5' });
  });

  it('leave "Bijlage II" to the title, because Word cannot count it', () => {
    expect(new HeadingNumbers().next(1, 'Bijlage II')).toEqual({ number: null });
  });
});
