// Forms filled in by script as people fill them in: every point comes back, and none twice.
import { pointIdSchema } from '@shared/domain';
import { parseMarkdown } from '@shared/rich-text';
import { findWordPoints } from '@shared/word-form';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkWordFile } from '../test-support/check-word-file';
import { readWord } from '../word-in/read-word';
import { formOf } from './test-support/arbitrary-form';
import {
  addComment,
  blockAt,
  bulletList,
  choose,
  copyBlock,
  deleteBlock,
  editForm,
  fill,
  insertAfter,
  paragraph,
  plain,
  pressPlus,
  replace,
  run,
  withBullets,
  withoutControls,
  withoutHeads,
  withoutPart,
} from './test-support/edit-form';
import { pointsIn, pointsOf, readBack } from './test-support/read-back';
import { writeForm } from './write-form';

const wonen = '1. Wonen & zorg';
const filledModel = formOf([
  [
    {
      id: pointIdSchema.parse('trap'),
      kind: 'zorg',
      chapter: wonen,
      title: 'Te veel trappen',
      body: 'In de flat zijn **drie** trappen.\n\nEr is geen lift.',
      advice: 'Bouw een lift, met:\n\n- een *lage* knop;\n- een bankje.',
      source: { quote: 'Alle woningen zijn bereikbaar.', section: '2.1', page: '12' },
    },
    {
      id: pointIdSchema.parse('tuin'),
      kind: 'waardering',
      chapter: wonen,
      title: 'De tuin',
      body: 'Mooi dat de tuin blijft.',
    },
  ],
  [
    {
      id: pointIdSchema.parse('bus'),
      kind: 'vraag',
      chapter: 'Vervoer',
      title: 'De bus op zondag',
      body: 'Rijdt de bus ook op zondag?',
    },
  ],
]);
const titlesIn = (bytes: Uint8Array) => pointsIn(bytes).map(({ title }) => title);
const codesIn = (bytes: Uint8Array) => readBack(bytes).warnings.map(({ code }) => code);

let empty: Uint8Array;
let filled: Uint8Array;
beforeAll(async () => {
  empty = await writeForm({ ...formOf([]), basedOn: [] });
  filled = await writeForm(filledModel);
});

describe('an empty form', () => {
  it('holds no point, and nothing that needs a look', () => {
    expect(readBack(empty)).toMatchObject({ points: [], notPoints: [], lines: expect.any(Array) as unknown });
    expect(codesIn(empty)).toEqual(['word-no-points']);
  });

  it('gives the point that was typed in it', () => {
    const bytes = editForm(
      empty,
      choose('Zorg', 1),
      fill('title', run('De lift'), 1),
      fill('body', paragraph('De lift is stuk.'), 1),
      fill('page', run('7'), 1),
      fill('quote', paragraph('Alle liften werken.'), 1),
    );
    expect(readBack(bytes).notPoints).toEqual([]);
    expect(codesIn(bytes)).toEqual([]);
    expect(pointsIn(bytes)).toEqual([
      {
        kind: 'zorg',
        chapter: 'Vervoer',
        title: 'De lift',
        body: 'De lift is stuk.',
        source: { quote: 'Alle liften werken.', page: '7' },
      },
    ]);
  });

  it('keeps bold, italic, nested lists and line breaks, and drops empty paragraphs', () => {
    const bullets = (text: string, level: number) => paragraph(text, { list: [bulletList, level] });
    const typed = [
      '<w:p/><w:p/>',
      `<w:p><w:pPr><w:pStyle w:val="FormulierVeld"/></w:pPr>${run('Dit is ')}${run('vet', '<w:b/>')}${run(' en ')}${run('schuin', '<w:i/>')}${run('.')}<w:r><w:br/></w:r>${run('Nieuwe regel.')}</w:p>`,
      '<w:p/>',
      bullets('een', 0),
      bullets('een a', 1),
      '<w:p/>',
      bullets('een b', 1),
      bullets('twee', 0),
      paragraph('- getypt'),
      paragraph('- nog een'),
      paragraph('Slot.', { style: 'Normal' }),
      '<w:p/><w:p/><w:p/>',
    ];
    const bytes = editForm(withBullets(empty), fill('title', run('Opmaak')), fill('body', typed.join('')));
    expect(pointsIn(bytes)[0]?.body).toBe(
      [
        'Dit is **vet** en *schuin*.\\\nNieuwe regel.',
        '- een\n  - een a\n  - een b\n- twee',
        '* getypt\n* nog een',
        'Slot.',
      ].join('\n\n'),
    );
    expect(parseMarkdown(pointsIn(bytes)[0]?.body ?? '')).toHaveLength(4);
  });

  it('gives a second point for a block that Word’s plus, or a copy, put under the first', () => {
    const bytes = editForm(
      empty,
      copyBlock(0, 0),
      fill('title', run('Eerste'), 0),
      fill('title', run('Tweede'), 1),
      fill('body', paragraph('Twee'), 1),
      fill('title', run('Derde'), 2),
    );
    expect(pointsIn(bytes).map(({ title, chapter }) => [title, chapter])).toEqual([
      ['Eerste', wonen],
      ['Tweede', wonen],
      ['Derde', 'Vervoer'],
    ]);
  });

  it('gives a point for every block that Word’s own plus made', () => {
    const bytes = editForm(
      empty,
      pressPlus(1),
      pressPlus(1),
      ...['Een', 'Twee', 'Drie'].map((title, at) => fill('title', run(title), at + 1)),
      fill('body', paragraph('Het laatste.'), 3),
    );
    expect(pointsIn(bytes).map(({ title, body, chapter }) => [title, body, chapter])).toEqual([
      ['Een', '', 'Vervoer'],
      ['Twee', '', 'Vervoer'],
      ['Drie', 'Het laatste.', 'Vervoer'],
    ]);
    expect(readBack(bytes).notPoints).toEqual([]);
  });

  it('guesses the kind where none was chosen or another word was typed, and says so', () => {
    const none = editForm(empty, fill('title', run('Bus')), fill('body', paragraph('Rijdt de bus nog?')));
    expect(pointsIn(none)[0]?.kind).toBe('vraag');
    expect(codesIn(none)).toEqual(['form-kind-guessed']);
    const typed = editForm(none, choose('zorgen!'));
    expect(pointsIn(typed)[0]?.kind).toBe('zorg');
    expect(codesIn(typed)).toEqual([]);
    const other = editForm(none, choose('Compliment'));
    expect(pointsIn(other)[0]).toMatchObject({
      kind: 'waardering',
      body: 'Rijdt de bus nog?\n\nSoort: Compliment',
    });
  });

  it('makes a title where only the text was filled in', () => {
    const bytes = editForm(empty, choose('Advies'), fill('body', paragraph('Zet er een bank neer. Graag.')));
    expect(titlesIn(bytes)).toEqual(['Zet er een bank neer.']);
    expect(codesIn(bytes)).toEqual(['word-titles-made']);
  });

  it('keeps what was typed before or behind a grey text that stayed', () => {
    const grey = 'Klik hier en typ een korte titel.';
    expect(titlesIn(editForm(empty, fill('title', run(`De bus ${grey}`))))).toEqual(['De bus']);
    expect(titlesIn(editForm(empty, fill('title', run(`${grey}De bus`))))).toEqual(['De bus']);
  });

  it('tells a place without a passage in the text, and a title that is too long as well', () => {
    const long = 'Een heel lange titel die maar doorgaat. '.repeat(9).trim();
    const bytes = editForm(
      empty,
      fill('title', run(long)),
      fill('section', run('3.2')),
      fill('page', run('8')),
    );
    expect(pointsIn(bytes)[0]).toMatchObject({
      title: 'Een heel lange titel die maar doorgaat.',
      body: `${long}\n\n(Paragraaf: 3.2. Bladzijde: 8)`,
    });
  });
});

describe('a form with the points that were sent before', () => {
  it('gives them back with their ids, and says what it was made from', () => {
    expect(pointsIn(filled)).toEqual(pointsOf(filledModel));
    expect(codesIn(filled)).toEqual([]);
    expect(readBack(filled).form).toEqual({
      dossier: filledModel.dossier,
      council: filledModel.council?.id,
      basedOn: filledModel.basedOn,
    });
  });

  it('gives the document in its own order, each line with its point', () => {
    expect(readBack(filled).lines.map(({ text, part, point }) => [part, point, text])).toEqual([
      ['chapter', null, wonen],
      ['text', 0, 'Soort: Zorg'],
      ['title', 0, 'Titel: Te veel trappen'],
      ['text', 0, 'In de flat zijn drie trappen.'],
      ['text', 0, 'Er is geen lift.'],
      ['text', 0, 'Bouw een lift, met:'],
      ['text', 0, 'een lage knop;'],
      ['text', 0, 'een bankje.'],
      ['text', 0, 'Alle woningen zijn bereikbaar.'],
      ['text', 0, 'Paragraaf: 2.1'],
      ['text', 0, 'Bladzijde: 12'],
      ['text', 1, 'Soort: Waardering'],
      ['title', 1, 'Titel: De tuin'],
      ['text', 1, 'Mooi dat de tuin blijft.'],
      ['chapter', null, 'Vervoer'],
      ['text', 2, 'Soort: Vraag'],
      ['title', 2, 'Titel: De bus op zondag'],
      ['text', 2, 'Rijdt de bus ook op zondag?'],
      ['chapter', null, 'Punten die nergens bij passen'],
    ]);
  });

  it('keeps the id of a point whose text was changed, and drops a block that was deleted', () => {
    const bytes = editForm(
      filled,
      replace('Mooi dat de tuin blijft.', 'Fijn dat de tuin blijft.'),
      fill('title', run('De grote tuin'), 1),
      deleteBlock(0),
    );
    expect(pointsIn(bytes).map(({ id, title, body }) => [id, title, body])).toEqual([
      ['tuin', 'De grote tuin', 'Fijn dat de tuin blijft.'],
      ['bus', 'De bus op zondag', 'Rijdt de bus ook op zondag?'],
    ]);
  });

  it('takes a copied block as a new point, also one that stands above the first', () => {
    const below = editForm(filled, copyBlock(0, 1));
    expect(pointsIn(below).map(({ id, title }) => [id, title])).toEqual([
      ['trap', 'Te veel trappen'],
      ['tuin', 'De tuin'],
      [undefined, 'Te veel trappen'],
      ['bus', 'De bus op zondag'],
    ]);
    const above = editForm(filled, copyBlock(1, 0));
    expect(pointsIn(above).map(({ id }) => id)).toEqual(['trap', undefined, 'tuin', 'bus']);
  });

  it('keeps blocks apart where the word above them was deleted, with their fields and without', () => {
    expect(pointsIn(editForm(filled, withoutHeads))).toEqual(pointsOf(filledModel));
    const points = pointsOf(filledModel).map((point) => ({ ...point, id: undefined }));
    expect(pointsIn(editForm(filled, withoutHeads, withoutControls))).toEqual(points);
  });

  it('gives the text beside the fields to the point above it', () => {
    const bytes = editForm(
      filled,
      insertAfter('Er is geen lift.', paragraph('Ook geen leuning.', { style: 'Normal' })),
      insertAfter('een bankje.', paragraph('En een lamp.')),
      insertAfter('>12<', paragraph('Dit geldt voor alle flats.', { style: 'Normal' })),
      insertAfter('>De tuin<', paragraph('Onder de titel.', { style: 'Normal' })),
    );
    const [stairs, garden] = pointsIn(bytes);
    expect(stairs).toMatchObject({
      title: 'Te veel trappen',
      body: 'In de flat zijn **drie** trappen.\n\nEr is geen lift.\n\nOok geen leuning.',
      advice:
        'Bouw een lift, met:\n\n- een *lage* knop;\n- een bankje.\n\nEn een lamp.\n\nDit geldt voor alle flats.',
      source: { quote: 'Alle woningen zijn bereikbaar.', section: '2.1', page: '12' },
    });
    expect(garden?.body).toBe('Onder de titel.\n\nMooi dat de tuin blijft.');
    expect(readBack(bytes).notPoints).toEqual([]);
    expect(codesIn(bytes)).toEqual(['form-text-moved']);
  });

  it('reports text in no block, wherever it stands', () => {
    const bytes = editForm(
      filled,
      insertAfter('>Vervoer<', paragraph('Onder de kop.', { style: 'Normal' })),
      insertAfter('Formulier voor jullie adviespunten', paragraph('Groeten van Joke.', { style: 'Normal' })),
      replace(/<\/w:sdt>(?=<w:sectPr)/, `</w:sdt>${paragraph('Helemaal onderaan.', { style: 'Normal' })}`),
    );
    expect(pointsIn(bytes)).toEqual(pointsOf(filledModel));
    expect(readBack(bytes).notPoints).toEqual(
      expect.arrayContaining(['Onder de kop.', 'Groeten van Joke.', 'Helemaal onderaan.']),
    );
    expect(codesIn(bytes)).toEqual(['form-text-outside']);
    const loose = readBack(bytes).lines.filter(({ part }) => part === 'none');
    expect(loose.map(({ text }) => text)).toEqual(readBack(bytes).notPoints);
  });

  it('takes a heading that was pasted into a text as text', () => {
    const bytes = editForm(
      filled,
      insertAfter(
        'Er is geen lift.',
        paragraph('Uit het verslag', { style: 'Heading1' }) + paragraph('Zo is het.'),
      ),
    );
    expect(pointsIn(bytes)[0]?.body).toContain('lift.\n\n**Uit het verslag**\n\nZo is het.');
    expect(pointsIn(bytes).map(({ chapter }) => chapter)).toEqual([wonen, wonen, 'Vervoer']);
  });

  it('finds a whole block that was pasted as plain text into a text, and no labels in ordinary text', () => {
    const pasted = ['Punt', 'Soort: Zorg', 'Titel: Geplakt', 'Wat zien wij?', 'Iets.', 'Wat adviseren wij?'];
    const rest = [
      'Doe iets.',
      'Over welke zin in het stuk gaat het?',
      'Een zin.',
      'Paragraaf: 4',
      'Bladzijde: 5',
    ];
    const whole = [...pasted, ...rest].map((text) => paragraph(text)).join('');
    const bytes = editForm(filled, insertAfter('Mooi dat de tuin blijft.', whole));
    expect(pointsIn(bytes)[2]).toEqual({
      kind: 'zorg',
      chapter: wonen,
      title: 'Geplakt',
      body: 'Iets.',
      advice: 'Doe iets.',
      source: { quote: 'Een zin.', section: '4', page: '5' },
    });
    expect(titlesIn(bytes)).toEqual(['Te veel trappen', 'De tuin', 'Geplakt', 'De bus op zondag']);
    const words = ['Titel: een ander', 'Wat zien wij?'].map((text) => paragraph(text)).join('');
    const ordinary = editForm(filled, insertAfter('Mooi dat de tuin blijft.', words));
    expect(pointsIn(ordinary)[1]?.body).toBe('Mooi dat de tuin blijft.\n\nTitel: een ander\n\nWat zien wij?');
    expect(titlesIn(ordinary)).toHaveLength(3);
  });

  it('reads a block that was pasted whole inside a field of another one', () => {
    const bytes = editForm(filled, (document) => {
      const [from, to] = blockAt(document, 1);
      const copy = document.slice(from, to).replace(/<w:bookmark(?:Start|End) [^>]*\/>/g, '');
      return fill('body', paragraph('Vooraf.') + copy, 0)(document);
    });
    expect(pointsIn(bytes).map(({ id, title, body }) => [id, title, body])).toEqual([
      ['trap', 'Te veel trappen', 'In de flat zijn **drie** trappen.\n\nEr is geen lift.'],
      ['tuin', 'De tuin', 'Mooi dat de tuin blijft.'],
      [undefined, 'Vooraf.', 'Vooraf.'],
      [undefined, 'De tuin', 'Mooi dat de tuin blijft.'],
      ['bus', 'De bus op zondag', 'Rijdt de bus ook op zondag?'],
    ]);
  });

  it('shows tracked changes and comments with their point', () => {
    const change = (name: string, content: string) =>
      `<w:${name} w:id="90" w:author="Joke" w:date="2027-01-01T00:00:00Z">${content}</w:${name}>`;
    const tracked =
      `<w:p><w:pPr><w:pStyle w:val="FormulierVeld"/></w:pPr>${run('De tuin ')}` +
      change('del', '<w:r><w:delText>was</w:delText></w:r>') +
      change('ins', run('is')) +
      `${run(' mooi.')}</w:p>`;
    const bytes = editForm(filled, insertAfter('Mooi dat de tuin blijft.', tracked));
    const [, garden] = readBack(bytes).points;
    expect(garden?.body).toBe('Mooi dat de tuin blijft.\n\nDe tuin is mooi.');
    expect(garden?.changes).toEqual([
      { type: 'deleted', author: 'Joke', text: 'was' },
      { type: 'inserted', author: 'Joke', text: 'is' },
    ]);
    expect(codesIn(bytes)).toEqual(['word-tracked-changes']);
  });
});

it('shows a comment with its point, and one on an empty block apart', () => {
  const [, garden, ...others] = readBack(addComment(filled, 'Mooi dat', 'Joke', 'Klopt dit?')).points;
  expect(garden?.comments).toEqual([{ author: 'Joke', text: 'Klopt dit?' }]);
  expect(others.flatMap(({ comments }) => comments)).toEqual([]);
  const onEmpty = readBack(addComment(empty, 'Klik hier en typ wat', 'Piet', 'Hier weet ik niets.'));
  expect(onEmpty).toMatchObject({
    points: [],
    elsewhere: { comments: [{ author: 'Piet', text: 'Hier weet ik niets.' }] },
  });
});

describe('what other programs leave of a form', () => {
  it('reads by the printed words where all controls are gone', () => {
    expect(pointsIn(editForm(filled, withoutControls))).toEqual(pointsOf(filledModel));
    expect(readBack(editForm(empty, withoutControls)).points).toEqual([]);
  });

  it('reads a form without styles, bookmarks and properties: then as new points', () => {
    const bytes = withoutPart(editForm(filled, plain), 'docProps/custom.xml');
    const points = pointsOf(filledModel).map((point) => ({
      ...point,
      id: undefined,
      // Which words were bold is in a style.
      body: point.body.replaceAll('*', ''),
      ...(point.advice !== undefined && { advice: point.advice.replaceAll('*', '') }),
    }));
    expect(pointsIn(bytes)).toEqual(points);
    expect(readBack(bytes).form).toEqual({ dossier: undefined, council: undefined, basedOn: [] });
  });

  it('leaves a document in which nothing of the form is left to the general rules', () => {
    const document = readWord(
      editForm(filled, plain, replace(/Wat zien wij\?/g, 'Gezien'), replace(/Soort:/g, 'Aard:')),
    );
    const found = document.ok ? findWordPoints(document.value) : undefined;
    expect(found?.form).toBeUndefined();
    expect(JSON.stringify(found?.points)).toContain('drie');
  });
});

it('passes the validator and the integrity check, empty and filled in', async () => {
  expect(await checkWordFile(empty)).toEqual([]);
  expect(await checkWordFile(filled)).toEqual([]);
});
