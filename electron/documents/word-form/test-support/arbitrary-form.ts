// Random points as a council could have written them, and the form that asks for them again.
import fc from 'fast-check';
import {
  type AdvicePoint,
  councilIdSchema,
  dossierIdSchema,
  pointIdSchema,
  pointKinds,
  recordHashSchema,
} from '@shared/domain';
import {
  type Block,
  type Inline,
  type List,
  type ListItem,
  normalise,
  writeMarkdown,
} from '@shared/rich-text';
import type { FormModel } from '@shared/word-form';

const words = fc.constantFrom(
  ...[
    'bus',
    'Zorg',
    'één',
    'ggz-instelling',
    '€ 12,50',
    'a & b',
    '<b>',
    '*ster*',
    '_',
    'Titel: x',
    '“ja”',
    "'s avonds",
  ],
  ...[
    'Wat zien wij?',
    'Soort:',
    '3.1',
    '1. Eerst',
    '# kop',
    '\\',
    '😀',
    'Punt',
    'Advies: doe dit.',
    '2027',
    '!',
    '…',
    'ij',
  ],
);
const sentence = fc.array(words, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
const inline: fc.Arbitrary<Inline> = fc
  .tuple(sentence, fc.boolean(), fc.boolean(), fc.boolean())
  .map(([text, strong, emphasis, breaks]) => ({
    text: breaks ? `${text}\nverder ` : `${text} `,
    ...(strong && { strong: true as const }),
    ...(emphasis && { emphasis: true as const }),
  }));
const content = fc.array(inline, { minLength: 1, maxLength: 3 });
const { list } = fc.letrec<{ list: List; item: ListItem }>((tie) => ({
  list: fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
  }),
  item: fc.record({
    content,
    children: fc.oneof(
      { depthSize: 'small', withCrossShrink: true, maxDepth: 4 },
      fc.constant([]),
      fc.array(tie('list'), { maxLength: 2 }),
    ),
  }),
}));
const paragraph: fc.Arbitrary<Block> = content.map((all) => ({ type: 'paragraph', content: all }));
const quote: fc.Arbitrary<Block> = fc
  .array(content, { minLength: 1, maxLength: 3 })
  .map((all) => ({ type: 'quote', content: all }));

/** Two quotes in a row are one quote to Word. */
const richText = fc
  .array(fc.oneof(paragraph, list, quote), { minLength: 1, maxLength: 4 })
  .map((blocks) =>
    normalise(blocks.filter((block, at) => block.type !== 'quote' || blocks[at - 1]?.type !== 'quote')),
  )
  .filter((blocks) => blocks.length > 0);
const markdown = richText.map(writeMarkdown);

const line = sentence.map((text) => text.replace(/\s+/g, ' ').trim());
const source = fc.record(
  { quote: line, section: line, page: fc.integer({ min: 1, max: 400 }).map(String) },
  { requiredKeys: ['quote'], noNullPrototype: true },
);

const point = fc.record(
  { kind: fc.constantFrom(...pointKinds), title: line, body: markdown, advice: markdown, source },
  { requiredKeys: ['kind', 'title', 'body'], noNullPrototype: true },
);

const chapterNames = ['1. Wonen & zorg', 'Vervoer', ''];

/** Chapters in order, the last one for points that belong to none. */
export const arbitraryForm: fc.Arbitrary<FormModel> = fc
  .tuple(...chapterNames.map(() => fc.array(point, { maxLength: 2 })))
  .map((chapters) => {
    let number = 0;
    return formOf(
      chapters.map((points, at) =>
        points.map((one) => ({
          ...one,
          chapter: chapterNames[at] ?? '',
          id: pointIdSchema.parse(`punt-${(number += 1)}-van-de-raad`),
        })),
      ),
    );
  });

/** One list of points for each of the chapters above. */
export function formOf(points: readonly (readonly AdvicePoint[])[]): FormModel {
  return {
    dossier: dossierIdSchema.parse('vervoer-2027'),
    title: 'Gezamenlijk advies over vervoer',
    council: { id: councilIdSchema.parse('aadorp'), name: 'Adviesraad Aadorp', municipality: 'Aadorp' },
    basedOn: [recordHashSchema.parse('ab'.repeat(32))],
    facts: [{ label: 'Onderwerp:', text: 'Gezamenlijk advies over vervoer' }],
    instructions: 'Let op **de bus**.\n\n- Houd het kort.\n- Noem de bladzijde.',
    chapters: chapterNames.map((title, at) => ({
      title: title === '' ? 'Punten die nergens bij passen' : title,
      points: points[at] ?? [],
    })),
  };
}
