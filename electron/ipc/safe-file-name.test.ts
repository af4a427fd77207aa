// Titles as names of files.
import { expect, test } from 'vitest';
import { safeFileName } from './safe-file-name';
import { slugOf } from '@shared/domain';

test.each([
  ['Adviesbrief Wmo 2027.docx', 'Adviesbrief Wmo 2027.docx'],
  ["Adviesbrief 'Plan': a/b\\c?.docx", "Adviesbrief 'Plan' a b c.docx"],
  ['Dossier ... .samenadvies', 'Dossier.samenadvies'],
  ['regel\nbreuk\u0000.docx', 'regel breuk.docx'],
  [`${'é'.repeat(300)}.docx`, `${'é'.repeat(120)}.docx`],
])('%j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test.each([
  ["'s-Hertogenbosch", 's-hertogenbosch'],
  ['Súdwest-Fryslân', 'sudwest-fryslan'],
  ['???', 'raad'],
])('%s is %s as an id', (name, slug) => {
  expect(slugOf(name, 'raad')).toBe(slug);
});
