// Whose file it is: from its name, its author, its text; and never where there is doubt.
import { expect, test } from 'vitest';
import { type Council, councilIdSchema } from '../domain';
import { guessCouncil } from './guess-council';

const councils: Council[] = [
  ['wa', 'Waterhoven', 'Adviesraad Sociaal Domein'],
  ['essel', 'Essel', 'Participatieraad Essel'],
  ['noord', 'Essel-Noord', 'Adviesraad Noord'],
].map(([id = '', municipality = '', name = '']) => ({ id: councilIdSchema.parse(id), municipality, name }));

const guess = (fileName: string, author = '', lines: readonly string[] = []) =>
  guessCouncil(councils, { fileName, author, lines });

test.each([
  ['Inbreng WATERHOVEN v2.docx', '', [], 'wa', 'file-name'],
  ['essel.docx', '', [], 'essel', 'file-name'],
  ['punten Essel-Noord.docx', 'Waterhoven', [], 'noord', 'file-name'],
  ['punten.docx', 'raad Waterhoven', [], 'wa', 'author'],
  ['punten.docx', '', ['Aan: Adviesraad Noord', 'Van: Participatieraad Essel'], 'essel', 'text'],
  ['punten.docx', '', ['ASD Waterhoven 12 oktober', 'In Essel rijdt geen bus.'], 'wa', 'text'],
  ['punten.docx', '', ['Onze punten', 'Namens de raad van Waterhoven, de secretaris'], 'wa', 'text'],
])('%s, %s, %j is of %s by %s', (fileName, author, lines, council, because) => {
  expect(guess(fileName, author, lines)).toEqual({ council, because });
});

test('in doubt nothing is guessed', () => {
  expect(guess('Waterhoven en Essel.docx')).toBeNull();
  expect(guess('punten.docx', 'Adviesraad Sociaal Domeinen')).toBeNull();
  expect(
    guess('punten.docx', '', ['Adviesraad Essel', 'Tekst.', 'Namens de raad van Waterhoven']),
  ).toBeNull();
  expect(
    guess('punten.docx', '', [
      'In Essel rijdt geen bus.',
      'Ook de gemeenteraad van Essel-Noord en Waterhoven weet dat.',
    ]),
  ).toBeNull();
});
