// One set of points in many layouts, as councils would send them in Word. The texts around the points are invented.
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IRunOptions,
} from 'docx';
import type { Boundaries } from './boundaries';

export interface SamplePoint {
  readonly chapter: string;
  readonly title: string;
  /** Paragraphs; one that opens with "- " is a list item, one with "Advies:" the advice. */
  readonly paragraphs: readonly string[];
}

export interface LaidOut {
  readonly bytes: Uint8Array;
  readonly expected: readonly Boundaries[];
}

type Blocks = (Paragraph | Table)[];
interface Layout {
  readonly hasTitle: boolean;
  /** What stands before the title. */
  readonly label?: string;
  readonly blocks: (points: readonly SamplePoint[]) => Blocks;
}

const plain = (text: string, run: Omit<IRunOptions, 'text'> = {}) =>
  new Paragraph({ children: [new TextRun({ text, ...run })] });
const listed = (text: string, reference: string, level = 0) =>
  new Paragraph({ text, numbering: { reference, level } });
const isItem = (text: string) => text.startsWith('- ');

/** Chapters before the points that they hold, each once. */
function byChapter(
  points: readonly SamplePoint[],
  chapter: (name: string, at: number) => Blocks,
  point: (one: SamplePoint, at: number) => Blocks,
): Blocks {
  let current = '';
  let count = 0;
  return points.flatMap((one, at) => {
    if (one.chapter === current) return point(one, at);
    current = one.chapter;
    count += 1;
    return [...chapter(one.chapter, count), ...point(one, at)];
  });
}

const bodyOf = ({ paragraphs }: SamplePoint): Blocks =>
  paragraphs.map((text) => (isItem(text) ? listed(text.slice(2), 'bullets') : plain(text)));
const typedBody = ({ paragraphs }: SamplePoint): Blocks =>
  paragraphs.map((text) => plain(isItem(text) ? `   * ${text.slice(2)}` : text));
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ text, heading: level });
const styled = (text: string, style: string) => new Paragraph({ text, style });

const opening = (title: string): Blocks => [
  plain(title, { bold: true, size: 32 }),
  plain('Hieronder vindt u onze inbreng voor het gezamenlijke advies. Wij bespraken de nota op 3 mei 2027.'),
];
const letterOpening: Blocks = [
  plain('Adviesraad Sociaal Domein Lindedorp'),
  plain('Lindedorp, 4 mei 2027'),
  plain('Onderwerp: onze reactie op de nota'),
  plain('Geachte leden van de andere raden,'),
  plain('Met belangstelling hebben wij de nota gelezen. Hierbij ontvangt u onze reactie.'),
];
const signOff: Blocks = [
  plain('Mocht u nog vragen hebben, dan horen wij dat graag.'),
  plain('Met vriendelijke groet,'),
  plain('Tine de Vries, secretaris'),
  plain('06 - 00 00 00 00'),
];

/** Title and text in one line: "Titel: tekst". */
function inOneLine(point: SamplePoint, mark: string, join: string): Blocks {
  const [first = '', ...rest] = point.paragraphs;
  return [plain(`${mark}${point.title}${join}${first}`), ...typedBody({ ...point, paragraphs: rest })];
}

function runIn(point: SamplePoint, options: { reference?: string; end: string }): Blocks {
  const [first = '', ...rest] = point.paragraphs;
  const title: IRunOptions = { text: point.title + options.end, bold: true };
  const children = [new TextRun(title), new TextRun(` ${first}`)];
  const { reference } = options;
  return [
    new Paragraph({ children, ...(reference === undefined ? {} : { numbering: { reference, level: 0 } }) }),
    ...bodyOf({ ...point, paragraphs: rest }),
  ];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const cell = (text: string, isHeader: boolean) =>
    new TableCell({ children: text.split('\n').map((line) => plain(line, isHeader ? { bold: true } : {})) });
  return new Table({
    rows: [header, ...rows]
      .filter((row) => row.length > 0)
      .map(
        (row, at) => new TableRow({ children: row.map((text) => cell(text, at === 0 && header.length > 0)) }),
      ),
  });
}

const remarkOf = ({ paragraphs }: SamplePoint) =>
  paragraphs.filter((text) => !text.startsWith('Advies:') && !isItem(text)).join('\n');
const adviceOf = ({ paragraphs }: SamplePoint) => {
  const at = paragraphs.findIndex((text) => text.startsWith('Advies:'));
  const items = paragraphs.filter(isItem).map((text) => text.slice(2));
  return [...(at < 0 ? [] : [(paragraphs[at] ?? '').slice(8)]), ...items].join('\n');
};

export const layouts: Readonly<Record<string, Layout>> = {
  'Kop 1 en Kop 2': {
    hasTitle: true,
    blocks: (points) => [
      styled('Inbreng van onze raad', 'Titel'),
      plain('Hieronder onze inbreng.'),
      ...byChapter(
        points,
        (name) => [styled(name, 'Kop1')],
        (one) => [styled(one.title, 'Kop2'), ...bodyOf(one)],
      ),
      plain('Aldus vastgesteld in de vergadering van 3 mei 2027.'),
    ],
  },
  'genummerde koppen': {
    hasTitle: true,
    blocks: (points) => [
      ...opening('Reactie adviesraad'),
      ...byChapter(
        points,
        (name, at) => [plain(`${at}. ${name}`, { bold: true, size: 26 })],
        (one) => [plain(one.title, { bold: true }), ...bodyOf(one)],
      ),
      ...signOff,
    ],
  },
  'alleen koppen per punt': {
    hasTitle: true,
    blocks: (points) => [
      ...opening('Punten van de adviesraad'),
      ...points.flatMap((one) => [heading(one.title, HeadingLevel.HEADING_2), ...bodyOf(one)]),
      ...signOff,
    ],
  },
  'vette titels zonder hoofdstukken': {
    hasTitle: true,
    blocks: (points) => [
      ...letterOpening,
      ...points.flatMap((one) => [plain(one.title, { bold: true }), ...bodyOf(one), plain('')]),
      ...signOff,
    ],
  },
  'onderstreepte hoofdstukken, vette titels': {
    hasTitle: true,
    blocks: (points) => [
      plain('ASD Lindedorp, opmerkingen'),
      ...byChapter(
        points,
        (name) => [plain(name, { underline: {} })],
        (one) => [plain(one.title, { bold: true }), ...bodyOf(one)],
      ),
    ],
  },
  'nummers met vette titel': {
    hasTitle: true,
    blocks: (points) => [
      ...opening('Onze punten'),
      ...points.flatMap((one) => runIn(one, { reference: 'numbers', end: '.' })),
      plain('gr. Tine'),
    ],
  },
  'nummers met titel, tekst eronder': {
    hasTitle: true,
    blocks: (points) => [
      ...opening('Onze punten'),
      ...points.flatMap((one) => [listed(one.title, 'numbers'), ...bodyOf(one)]),
      ...signOff,
    ],
  },
  'getypte nummers, tekst eronder': {
    hasTitle: true,
    blocks: (points) => [
      ...letterOpening,
      ...points.flatMap((one, at) => [plain(`${at + 1}. ${one.title}`), ...typedBody(one)]),
      ...signOff,
    ],
  },
  'getypte nummers zonder titel': {
    hasTitle: false,
    blocks: (points) => [
      plain('Hallo allemaal, hier onze punten:'),
      ...points.flatMap((one, at) =>
        typedBody(one).map((block, index) =>
          index > 0 ? block : plain(`${at + 1}) ${one.paragraphs[0] ?? ''}`),
        ),
      ),
      plain('Groetjes, Tine'),
    ],
  },
  'Punt 1, Punt 2': {
    hasTitle: false,
    blocks: (points) => [
      ...opening('Reactie'),
      ...points.flatMap((one, at) => [plain(`Punt ${at + 1}`, { bold: true }), ...bodyOf(one)]),
    ],
  },
  'vet begin van de alinea': {
    hasTitle: true,
    blocks: (points) => [
      ...letterOpening,
      ...byChapter(
        points,
        (name) => [heading(name, HeadingLevel.HEADING_1)],
        (one) => runIn(one, { end: ':' }),
      ),
      ...signOff,
    ],
  },
  'opsomming onder hoofdstukken': {
    hasTitle: false,
    blocks: (points) => [
      ...opening('Bijdrage adviesraad'),
      ...byChapter(
        points,
        (name) => [heading(name, HeadingLevel.HEADING_1)],
        (one) =>
          one.paragraphs.map((text, at) =>
            at === 0
              ? listed(text, 'bullets')
              : isItem(text)
                ? listed(text.slice(2), 'bullets', 1)
                : new Paragraph({ text, indent: { left: 720 } }),
          ),
      ),
      ...signOff,
    ],
  },
  'streepjes met titel': {
    hasTitle: true,
    blocks: (points) => [
      plain('Dag collega’s, dit kwam er bij ons uit:'),
      ...byChapter(
        points,
        (name) => [plain(`${name}:`, { underline: {} })],
        (one) => inOneLine(one, '- ', ': '),
      ),
      plain('Tot volgende week!'),
    ],
  },
  'hoofdstukken en losse alinea’s met Advies:': {
    hasTitle: false,
    blocks: (points) => [
      ...letterOpening,
      ...byChapter(points, (name) => [plain(name)], typedBody),
      ...signOff,
    ],
  },
  'koppen en losse alinea’s': {
    hasTitle: false,
    blocks: (points) => [
      ...letterOpening,
      ...byChapter(points, (name) => [heading(name, HeadingLevel.HEADING_1)], typedBody),
      ...signOff,
    ],
  },
  mail: {
    hasTitle: false,
    blocks: (points) => [
      plain('Van: Tine de Vries'),
      plain('Verzonden: maandag 4 mei 2027 20:10'),
      plain('Aan: alle raden'),
      plain('Onderwerp: RE: punten'),
      plain('Hoi allemaal,'),
      plain('Sorry dat het zo laat is. Hier komen onze punten.'),
      ...points.flatMap(({ paragraphs }) => [
        plain(paragraphs.map((text) => text.replace(/^- /, '')).join(' ')),
      ]),
      plain('Tot zover. Bel gerust als je vragen hebt.'),
      plain('Groeten,'),
      plain('Tine'),
    ],
  },
  'mail met regeleinden': {
    hasTitle: false,
    blocks: (points) => [
      new Paragraph({
        children: [
          'Beste allen,',
          '',
          'Hieronder onze reactie.',
          '',
          ...points.flatMap(({ paragraphs }) => [
            paragraphs.map((text) => text.replace(/^- /, '')).join(' '),
            '',
          ]),
          'Met vriendelijke groet,',
          'Tine de Vries',
        ].map((text, at) => new TextRun({ text, ...(at > 0 && { break: 1 }) })),
      }),
    ],
  },
  'tabel thema, reactie, aanbeveling': {
    hasTitle: false,
    blocks: (points) => [
      ...opening('Reactie'),
      table(
        ['Thema', 'Reactie', 'Aanbeveling'],
        points.map((one) => [one.chapter, remarkOf(one), adviceOf(one) || '-']),
      ),
      plain('Lindedorp, 4 mei 2027'),
    ],
  },
  'tabel nr, onderwerp, wat zien wij, advies': {
    hasTitle: true,
    blocks: (points) => [
      ...opening('Reactie'),
      table(
        ['Nr', 'Onderwerp', 'Wat zien wij?', 'Wat adviseren wij?'],
        points.map((one, at) => [String(at + 1), one.title, remarkOf(one), adviceOf(one)]),
      ),
    ],
  },
  'tabel zonder kopregel': {
    hasTitle: false,
    blocks: (points) => [
      ...opening('Reactie'),
      table(
        [],
        points.map((one) => [one.chapter, [remarkOf(one), adviceOf(one)].filter(Boolean).join('\n')]),
      ),
    ],
  },
  formulier: {
    hasTitle: true,
    label: 'Onderwerp: ',
    blocks: (points) => [
      ...opening('Formulier'),
      ...points.flatMap((one) => [
        plain(`Onderwerp: ${one.title}`),
        ...one.paragraphs.map((text, at) => plain(at === 0 ? `Opmerking: ${text}` : text.replace(/^- /, ''))),
      ]),
      ...signOff,
    ],
  },
};

/** A Word file of these points, and where each of them begins and ends in it. */
export async function layOut(name: string, points: readonly SamplePoint[]): Promise<LaidOut> {
  const layout = layouts[name];
  if (layout === undefined) throw new Error(`No layout ${name}`);
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => (at: number) => ({
    level: at,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 720 * (at + 1), hanging: 360 } } },
  });
  const document = new Document({
    numbering: {
      config: [
        { reference: 'numbers', levels: [0, 1].map(level(LevelFormat.DECIMAL, '%1.')) },
        { reference: 'bullets', levels: [0, 1].map(level(LevelFormat.BULLET, '•')) },
      ],
    },
    styles: {
      paragraphStyles: [
        { id: 'Standaard', name: 'Normal' },
        { id: 'Kop1', name: 'heading 1', basedOn: 'Standaard', paragraph: { outlineLevel: 0 } },
        { id: 'Kop2', name: 'heading 2', basedOn: 'Kop1', paragraph: { outlineLevel: 1 } },
        { id: 'Titel', name: 'Title', basedOn: 'Standaard' },
      ],
    },
    sections: [{ children: layout.blocks(points) }],
  });
  const expected = points.map(({ title, paragraphs }) => ({
    first: (layout.hasTitle ? (layout.label ?? '') + title : (paragraphs[0] ?? '')).slice(0, 40),
    last: (paragraphs.at(-1) ?? '').replace(/^(?:- |Advies: )/, '').slice(-40),
  }));
  return { bytes: new Uint8Array(await Packer.toBuffer(document)), expected };
}
