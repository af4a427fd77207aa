// Forms that went through LibreOffice: saved by it, turned into its own format and back, and typed in.
import { pointIdSchema } from '@shared/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { convert, readWordAsText, renderWord } from '../test-support/render-word';
import { formOf } from './test-support/arbitrary-form';
import { choose, copyBlock, editForm, fill, paragraph, run } from './test-support/edit-form';
import { pointsIn, pointsOf, readBack } from './test-support/read-back';
import { typeInOffice } from './test-support/type-in-office';
import { writeForm } from './write-form';

const model = formOf([
  [
    {
      id: pointIdSchema.parse('trap'),
      kind: 'zorg',
      chapter: '1. Wonen & zorg',
      title: 'Te veel trappen',
      body: 'In de flat zijn **drie** trappen\\\nen geen *lift*.\n\n> Zo staat het er.\n\n1. Eerst dit.\n2. Dan dat:\n   - een;\n   - twee.\n3. Ten slotte.',
      advice: '- Bouw een **lift**.\n- Met een bankje.',
      source: { quote: 'Alle woningen zijn bereikbaar.', section: '2.1', page: '12' },
    },
    {
      id: pointIdSchema.parse('tuin'),
      kind: 'waardering',
      chapter: '1. Wonen & zorg',
      title: 'De tuin',
      body: 'Mooi dat de tuin blijft.',
    },
    {
      id: pointIdSchema.parse('post'),
      kind: 'vraag',
      chapter: '1. Wonen & zorg',
      title: 'De post',
      body: 'Komt de post nog?',
    },
  ],
]);

let filled: Uint8Array;
let empty: Uint8Array;
beforeAll(async () => {
  filled = await writeForm(model);
  empty = await writeForm({ ...formOf([]), basedOn: [] });
});

const saved = (bytes: Uint8Array) => convert(bytes, 'docx');
const throughOdt = async (bytes: Uint8Array) =>
  convert(await convert(bytes, 'odt'), 'docx', undefined, 'odt');

describe.each([
  ['saved by LibreOffice', saved],
  ['turned into .odt and back', throughOdt],
])('a form %s', (_, through) => {
  it('gives every point back with its id, and none twice', async () => {
    const bytes = await through(filled);
    expect(pointsIn(bytes)).toEqual(pointsOf(model));
    expect(readBack(bytes)).toMatchObject({
      notPoints: [],
      warnings: [],
      form: { dossier: model.dossier, council: model.council?.id, basedOn: model.basedOn },
    });
  });

  it('gives what was typed in its empty blocks', async () => {
    const typed = editForm(
      empty,
      copyBlock(0, 0),
      choose('Zorg', 0),
      fill('title', run('De lift'), 0),
      fill('body', paragraph('De lift is stuk.') + paragraph('Al een week.'), 0),
      fill('title', run('De trap'), 1),
      fill('advice', paragraph('Veeg de trap.'), 1),
      fill('page', run('7'), 1),
    );
    const bytes = await through(typed);
    expect(pointsIn(bytes).map(({ title, body, advice }) => [title, body, advice])).toEqual([
      ['De lift', 'De lift is stuk.\n\nAl een week.', undefined],
      ['De trap', '(Bladzijde: 7)', 'Veeg de trap.'],
    ]);
    expect(readBack(bytes).notPoints).toEqual([]);
  });
});

describe('typing in LibreOffice', () => {
  it('in an empty form gives the point', async () => {
    const bytes = await typeInOffice(empty, [
      'Overtype document, "Klik hier en typ een korte titel.", "De bus"',
      'Overtype document, "Klik hier en typ wat jullie zien of horen.", "De bus rijdt niet."',
    ]);
    expect(pointsIn(bytes)).toMatchObject([{ title: 'De bus', body: 'De bus rijdt niet.' }]);
    expect(pointsIn(bytes)).toHaveLength(1);
  });

  it('in a form with points keeps them, takes a copy as new and a deleted block as gone', async () => {
    const bytes = await typeInOffice(filled, [
      'Overtype document, "Mooi dat", "Fijn dat"',
      'TypeBelow document, "de tuin blijft", "Ook de vijver."',
      'DeleteBlock document, 1',
      'CopyBlock document, 1',
    ]);
    const [first, second, third, ...more] = pointsIn(bytes);
    const garden = { title: 'De tuin', body: 'Fijn dat de tuin blijft.\n\n**Ook de vijver.**' };
    expect([first, second]).toMatchObject([garden, garden]);
    expect([first?.id, second?.id].sort()).toEqual(['tuin', undefined]);
    expect(third).toEqual(pointsOf(model)[2]);
    expect(more).toEqual([]);
  });
});

it('prints in LibreOffice with its labels and grey texts', async () => {
  expect((await renderWord(filled)).pageCount).toBeGreaterThan(1);
  const text = await readWordAsText(empty);
  for (const words of ['Wat zien wij?', 'Kies een soort', 'Zo vul je het in', 'Bladzijde:'])
    expect(text).toContain(words);
});
