// The measures of the letter on paper, in twips (a twentieth of a point), as its Word styles have them.

export interface ParagraphMeasures {
  /** In half points. */
  readonly size: number;
  readonly isBold?: boolean;
  /** In the font of the headings. */
  readonly isHead?: boolean;
  readonly before: number;
  readonly after: number;
  /** Height of a line. */
  readonly line: number;
  readonly left?: number;
  readonly right?: number;
  /** How far the first line begins to the left of the others. */
  readonly hanging?: number;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
}

/** Room for a border below the text, its distance included. */
export const borders = { subtitle: 220, conceptMark: 270, row: 10, head: 20 } as const;

const lineOf = (size: number, share: number): number =>
  Math.round(Math.max((share / 240) * 1.136, 1.28) * size * 10);

function measures(
  size: number,
  before: number,
  after: number,
  share = 300,
  more: Omit<ParagraphMeasures, 'size' | 'before' | 'after' | 'line'> = {},
): ParagraphMeasures {
  return { size, before, after, line: lineOf(size, share), ...more };
}

const stays = { keepNext: true, keepLines: true } as const;
const heading = (size: number, before: number, after: number, room: number) =>
  measures(size, before, after, 264, { ...stays, isBold: true, isHead: true, left: room, hanging: room });

/** By the id of the Word style. A test holds them beside the styles themselves. */
export const houseMeasures = {
  Normal: measures(22, 120, 120),
  TekstBijVolgende: measures(22, 120, 80, 300, { keepNext: true }),
  Conceptmerk: measures(20, 0, 360, 300, { keepLines: true, left: 142, right: 142 }),
  Title: measures(34, 0, 100, 264, { ...stays, isBold: true, isHead: true }),
  Subtitle: measures(21, 0, 400, 276),
  Adresblok: measures(22, 0, 0, 290),
  Kenmerkregel: measures(20, 0, 0, 290, { left: 1361, hanging: 1361 }),
  Advies: measures(22, 120, 120),
  AdviesBijVolgende: measures(22, 120, 80, 300, { keepNext: true }),
  Quote: measures(22, 140, 140, 300, { left: 397, right: 397 }),
  Steunregel: measures(19, 80, 160, 276, { keepLines: true }),
  Ondertekenaar: measures(22, 560, 0, 276, { ...stays, isBold: true }),
  OndertekenaarOnderHandtekening: measures(22, 40, 0, 276, { ...stays, isBold: true }),
  OndertekenaarDetail: measures(20, 0, 0, 276, stays),
  OndertekenaarSlot: measures(20, 0, 0, 276, { keepLines: true }),
  NaTabel: measures(4, 0, 0, 240),
  Samenvattingsregel: measures(22, 60, 60, 300, { keepLines: true, left: 794, hanging: 794 }),
  TOCHeading: measures(30, 360, 120, 264, { keepNext: true, isBold: true, isHead: true }),
  TOC1: measures(21, 80, 20, 276, { isBold: true, left: 454, hanging: 454 }),
  TOC2: measures(21, 0, 20, 276, { left: 1134, hanging: 680 }),
  TOC3: measures(21, 0, 20, 276, { left: 2041, hanging: 907 }),
  FootnoteText: measures(18, 0, 40, 252),
  Heading1: heading(30, 480, 120, 680),
  Heading2: heading(24, 340, 80, 680),
  Heading3: heading(22, 260, 60, 907),
  ListBullet: measures(22, 0, 60),
  Tabelkop: measures(19, 60, 60, 264, { keepNext: true, isBold: true }),
  Tabeltekst: measures(20, 60, 20, 264),
} as const satisfies Record<string, ParagraphMeasures>;

export type MeasuredStyle = keyof typeof houseMeasures;

/** What a line of the contents needs for its page number. */
export const pageNumberRoom = 400;

/** A line with the picture of a signature, with what stands above and below it. */
export const signatureRoom = 1200;

/** Step of a list level, and of the space right of a table's cells. */
export const listStep = 397;
export const cellRoom = { data: 170, side: 227, below: 200 } as const;
