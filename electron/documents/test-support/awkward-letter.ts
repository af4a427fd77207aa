// Letters with every kind of block and everything that people paste, to break a writer on.
import { jointPointIdSchema } from '@shared/domain/ids';
import type { LetterBlock, LetterModel, LetterText } from '@shared/letter/letter-model';
import { sampleHeading as heading } from './sample-letter';

const text = (value: string): readonly LetterText[] => [{ text: value }];
const paragraph = (value: string): LetterBlock => ({ type: 'paragraph', content: text(value) });

/** Words without a place to break, as long web addresses are. */
export const longWord = `Mantelzorgwaarderingsregelingsaanvraagformulier${'procedure'.repeat(40)}`;
export const oddSigns =
  'A & B <script> "aanhaling" \u{1F468}\u200d\u{1F469}\u200d\u{1F467} ﬁets ﬂuit é e\u0301 \u00ad]]>';
/** Half of an emoji, a null, a vertical tab and a form feed: each alone makes Word refuse the file. */
export const controlSigns = 'voor\u000bna \u0000nul \u0008terug \u001bescape\ud83d half \ufffe einde\u000c';

export function awkwardLetter(): LetterModel {
  return {
    language: 'nl-NL',
    title: `Advies ‘Zorg & <Wonen>’ \u0000van zeven raden, met een titel die veel te lang is voor één regel boven de bladzijde`,
    subject: 'Onderwerp met & en <',
    author: 'Raden & co <raad@example.invalid>',
    isConcept: true,
    blocks: [
      { type: 'concept-mark', text: 'Concept: er staat nog één besluit open.' },
      { type: 'title', text: 'Advies ‘Zorg & <Wonen>’' },
      { type: 'subtitle', text: 'Zeven raden\u000bin één regio' },
      { type: 'address', lines: ['Aan het college', '', longWord] },
      {
        type: 'reference',
        rows: [
          { label: 'Datum', value: '21 november 2026' },
          { label: 'Kenmerk & zo', value: longWord },
        ],
      },
      heading('1', `Inleiding ${oddSigns}`),
      paragraph(controlSigns),
      paragraph(longWord),
      paragraph('eerste regel\ntweede regel'),
      paragraph('   '),
      {
        type: 'paragraph',
        content: [
          { text: 'gewoon ' },
          { text: 'vet', strong: true },
          { text: ' schuin', emphasis: true },
          { text: ' beide', strong: true, emphasis: true },
        ],
        anchor: { of: 'part', id: 'inleiding/één' },
      },
      heading('2', 'Adviezen'),
      heading('2.1', 'Eerste'),
      { type: 'advice', content: [], anchor: { of: 'joint-point', id: jointPointIdSchema.parse('Eerste') } },
      {
        type: 'list',
        ordered: false,
        items: [
          { level: 0, content: text('bol nul') },
          { level: 1, content: text('bol een') },
          { level: 2, content: text('bol twee') },
          { level: 2, content: text(oddSigns) },
          { level: 0, content: text('bol nul weer') },
          { level: 12, content: text('dieper dan Word kan') },
        ],
      },
      { type: 'support', text: 'Van: raad & raad' },
      heading('2.4', 'Vierde', { startsAt: 4 }),
      { type: 'advice', content: text('Doe dit.') },
      {
        type: 'list',
        ordered: true,
        items: [
          { level: 0, content: text('stap een') },
          { level: 1, content: text('stap een a') },
          { level: 1, content: text('stap een b') },
          { level: 0, content: text('stap twee') },
        ],
      },
      { type: 'list', ordered: true, items: [{ level: 0, content: text('nieuwe lijst begint bij een') }] },
      { type: 'list', ordered: false, items: [] },
      heading('2.5', 'Vijfde'),
      heading('2.5.1', 'Onder vijf'),
      heading('2.5.7', 'Sprong onder vijf', { startsAt: 7 }),
      heading('2.5.8', 'Na de sprong'),
      heading('2.6', 'Zesde'),
      heading('2.6.1', 'Onder zes'),
      heading('3', 'Vragen'),
      heading('3.1', 'Eerste vraag'),
      { type: 'quote', content: text('Zei <iemand> & niemand') },
      heading(null, 'Tussenkop', { level: 2 }),
      heading('7', 'Sprong bovenaan', { startsAt: 7 }),
      heading('7.1', 'Onder de sprong'),
      heading('8', 'Laatste'),
      heading(null, 'Tot slot'),
      paragraph('Met vriendelijke groet,'),
      {
        type: 'signatories',
        entries: Array.from({ length: 5 }, (_, index) => ({
          name: `Naam ${index + 1} & partner`,
          role: index === 4 ? '' : 'voorzitter',
          council: `Raad <${index + 1}>`,
        })),
      },
    ],
  };
}

/** `count` points of three sentences and a list each. */
export function hugeLetter(count: number): LetterModel {
  const points = Array.from({ length: count }, (_, index): readonly LetterBlock[] => [
    heading(`1.${index + 1}`, `Punt nummer ${index + 1}`),
    paragraph(`Inwoners merken bij punt ${index + 1} dat het beter kan. Dat zeggen ook de vrijwilligers.`),
    { type: 'advice', content: text(`Verbeter onderdeel ${index + 1}:`) },
    {
      type: 'list',
      ordered: index % 2 === 1,
      items: [
        { level: 0, content: text(`maak een plan voor ${index + 1};`) },
        { level: 1, content: text(`vertel het verder in ${index + 1}.`) },
      ],
    },
    { type: 'support', text: `Van: raad ${index + 1}.` },
  ]).flat();
  const entries = Array.from({ length: count }, (_, index) => ({
    name: `Ondertekenaar ${index + 1}`,
    role: 'voorzitter',
    council: `Raad ${index + 1}`,
  }));
  return {
    language: 'nl-NL',
    title: 'Een groot advies',
    subject: 'Groot',
    author: 'Alle raden',
    isConcept: false,
    blocks: [
      { type: 'title', text: 'Een groot advies' },
      heading('1', 'Adviezen'),
      ...points,
      { type: 'signatories', entries },
    ],
  };
}
