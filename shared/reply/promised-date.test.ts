// The last day of the period that a college names.
import { expect, test } from 'vitest';
import { findPeriod } from './promised-date';

test.each([
  ['in de eerste helft van 2020', '2020-06-30'],
  ['voor de zomer van 2027', '2027-06-30'],
  ['in de tweede helft van 2027', '2027-12-31'],
  ['in het voorjaar van 2027', '2027-05-31'],
  ['in het tweede kwartaal van 2027', '2027-06-30'],
  ['in Q3 2027', '2027-09-30'],
  ['eind 2027', '2027-12-31'],
  ['voor het einde van 2027', '2027-12-31'],
  ['begin 2027', '2027-03-31'],
  ['medio 2027', '2027-07-31'],
  ['in februari 2028', '2028-02-29'],
  ['uiterlijk op 1 maart 2027', '2027-03-01'],
  ['uiterlijk 1 november', '2027-11-01'],
  ['in 2027', '2027-12-31'],
  ['vóór 2028', '2027-12-31'],
  ['komend jaar', '2027-12-31'],
  ['nog dit jaar', '2026-12-31'],
  ['binnen zes weken', '2027-01-12'],
  ['binnen drie maanden', '2027-03-01'],
  ['na de zomer', '2027-10-31'],
])('%s', (words, until) => {
  expect(findPeriod(`Wij komen hier ${words} op terug.`, '2026-12-01')?.until).toBe(until);
});

test.each(['op termijn', 'in de visie 2024-2029', 'voor 24 uur per dag'])('%s is no period', (words) => {
  expect(findPeriod(`Dat gebeurt ${words}.`, '2026-12-01')?.until).toBeUndefined();
});
