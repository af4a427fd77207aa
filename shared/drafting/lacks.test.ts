import { expect, test } from 'vitest';
import { workingPoint } from '../test-support/working-point';
import { lackOf } from './lacks';

test.each([
  ['all', { title: ' ', body: '' }],
  ['text', { title: 'Taxi', body: ' \n' }],
  ['text', { title: 'Taxi', body: '', kind: 'waardering' }],
  ['advice', { title: 'Taxi', body: 'Te laat.', kind: 'advies' }],
  ['advice', { title: '', body: 'Te laat.', advice: ' ', kind: 'advies' }],
  [undefined, { title: '', body: '', advice: 'Rijd eerder.', kind: 'advies' }],
  [undefined, { title: '', body: 'Te laat.', kind: 'zorg' }],
  [undefined, { title: 'Hoe laat?', body: 'Hoe laat rijdt de taxi?', kind: 'vraag' }],
  [undefined, { title: 'Taxi', body: 'Dit gaat goed.', kind: 'waardering' }],
] as const)('%s: %j', (lack, point) => {
  expect(lackOf(workingPoint('a', point))).toBe(lack);
});
