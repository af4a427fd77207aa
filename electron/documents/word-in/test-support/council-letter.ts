// A council's letter as Word file, made for tests: chapters, points with a title, advices, and what hangs in the margin.
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';

export interface LetterPoint {
  readonly chapter?: string;
  readonly title: string;
  readonly body: string;
  readonly advice?: string;
  /** Joke puts the first in the place of the second, behind the body. */
  readonly change?: readonly [inserted: string, deleted: string];
  readonly comment?: string;
  readonly note?: string;
}

export interface CouncilLetter {
  readonly author: string;
  readonly opening: readonly string[];
  readonly points: readonly LetterPoint[];
  readonly closing: readonly string[];
}

const date = '2027-05-03T10:00:00Z';

export async function councilLetter({
  author,
  opening,
  points,
  closing,
}: CouncilLetter): Promise<Uint8Array> {
  const comments = points.flatMap(({ comment }, id) =>
    comment === undefined ? [] : [{ id, author: 'Joke', children: [new Paragraph(comment)] }],
  );
  const endnotes = points.flatMap(({ note }, at) =>
    note === undefined ? [] : [[String(at + 1), { children: [new Paragraph(note)] }] as const],
  );
  const document = new Document({
    creator: author,
    lastModifiedBy: author,
    comments: { children: comments },
    endnotes: Object.fromEntries(endnotes),
    sections: [
      {
        children: [
          ...opening.map((text) => new Paragraph(text)),
          ...points.flatMap(paragraphsOf),
          ...closing.map((text) => new Paragraph(text)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function paragraphsOf({ chapter, title, body, advice, ...margin }: LetterPoint, at: number): Paragraph[] {
  return [
    ...(chapter === undefined ? [] : [new Paragraph({ text: chapter, heading: HeadingLevel.HEADING_1 })]),
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ children: [new TextRun(body), ...marginOf(margin, at)] }),
    ...(advice === undefined ? [] : [new Paragraph(`Advies: ${advice}`)]),
  ];
}

function marginOf({ change, comment, note }: Partial<LetterPoint>, at: number): ParagraphChild[] {
  const [inserted, deleted] = change ?? [];
  return [
    ...(inserted === undefined
      ? []
      : [new InsertedTextRun({ id: 100 + at, author: 'Joke', date, text: inserted })]),
    ...(deleted === undefined
      ? []
      : [new DeletedTextRun({ id: 200 + at, author: 'Joke', date, text: deleted })]),
    ...(comment === undefined
      ? []
      : [
          new CommentRangeStart(at),
          new CommentRangeEnd(at),
          new TextRun({ children: [new CommentReference(at)] }),
        ]),
    ...(note === undefined ? [] : [new EndnoteReferenceRun(at + 1)]),
  ];
}

/** An invented council of Beek, with six points. */
export const letterFromBeek: CouncilLetter = {
  author: 'Wmo-raad Beek',
  opening: ['Geacht college,', 'Hieronder staan onze punten bij de nota.'],
  points: [
    {
      chapter: 'Vervoer',
      title: 'De taxi komt te laat',
      body: 'Wie naar de dagbesteding gaat, wacht vaak drie kwartier op de taxi. Ouderen blijven daarom thuis.',
      advice:
        'Spreek een wachttijd van hoogstens een kwartier af. Laat de vervoerder bellen als het later wordt.',
      comment: 'Kloppen deze cijfers nog?',
    },
    {
      title: 'Na zes uur rijdt er niets',
      body: 'In de dorpen rijdt na zes uur geen bus meer. Dat maakt een avond in de bibliotheek onmogelijk.',
      advice: 'Regel ook in de avond vervoer.',
    },
    {
      chapter: 'Wonen en zorg',
      title: 'Een traplift duurt te lang',
      body: 'Wie een traplift nodig heeft, wacht een half jaar. ',
      change: ['Dat is te lang.', 'Dat is onaanvaardbaar.'],
      advice: 'Laat de ergotherapeut beslissen.',
    },
    {
      title: 'Meer kleine woningen',
      body: 'Ouderen willen kleiner wonen, maar vinden in hun eigen dorp niets. Zo komt ook voor gezinnen geen huis vrij.',
      note: 'Cijfers van de woningstichting, 2026.',
    },
    {
      chapter: 'Mantelzorg',
      title: 'Mantelzorgers weten de weg niet',
      body: 'Veel mantelzorgers weten niet waar zij hulp kunnen vragen. Kan er één telefoonnummer komen?',
    },
    {
      title: 'Waardering voor de wijkteams',
      body: 'Wij zijn blij met de wijkteams: zij kennen de mensen en komen langs.',
    },
  ],
  closing: ['Met vriendelijke groet,', 'namens de Wmo-raad Beek', 'de secretaris'],
};
