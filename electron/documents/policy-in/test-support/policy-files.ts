// Invented policy documents as Word files, and as PDF by way of LibreOffice.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { renderWord } from '../../test-support/render-word';
import type { ExpectedHeading } from './policy-layouts';
import { type StoryBlock, type StorySection, makeStory } from './policy-story';

export interface WordHabits {
  readonly seed: number;
  readonly story?: Parameters<typeof makeStory>[1];
  /** Real heading styles with automatic numbers, heading styles with typed numbers, or large and bold letters only. */
  readonly headings: 'automatic' | 'styled' | 'dressed up';
  readonly isNumbered?: boolean;
  readonly contents?: boolean;
  readonly columns?: number;
}

export const wordHabits: Readonly<Record<string, WordHabits>> = {
  'heading styles, automatic numbers': { seed: 51, headings: 'automatic', contents: true },
  'heading styles, typed numbers': { seed: 52, headings: 'styled', story: { depth: 3, hasLong: true } },
  'bold headings, contents': { seed: 53, headings: 'dressed up', contents: true, story: { hasLong: true } },
  'bold headings, no contents': { seed: 54, headings: 'dressed up', story: { depth: 3 } },
  'bold headings, no numbers': { seed: 55, headings: 'dressed up', isNumbered: false },
  'two columns': { seed: 56, headings: 'dressed up', columns: 2, story: { hasLong: true } },
};

const strong: IRunOptions = { bold: true };

interface Numbered {
  readonly path: readonly number[];
  readonly number: string | null;
  readonly section: StorySection;
}

/** The Word file and the outline that it must give; pages are not known beforehand. */
export async function makePolicyWord(
  habits: WordHabits,
): Promise<{ bytes: Uint8Array; headings: readonly ExpectedHeading[] }> {
  const story = makeStory(habits.seed, habits.story ?? {});
  const sections = [...numbered(story.chapters, [], habits), ...annexes(story.annexes, habits)];
  const body = sections.flatMap((one) => [heading(one, habits), ...one.section.blocks.flatMap(blockOf)]);
  const contents = habits.contents === true ? contentsOf(sections) : [];
  const bytes = await Packer.toBuffer(
    new Document({
      numbering: { config: [numberingOf(), listNumbering()] },
      styles: { default: { document: { run: { font: 'Liberation Serif', size: 22 } } } },
      sections: [
        {
          properties: {
            type: SectionType.NEXT_PAGE,
            ...(habits.columns === undefined ? {} : { column: { count: habits.columns, space: 600 } }),
          },
          headers: { default: new Header({ children: [new Paragraph('Gemeente Voorbeeldstad')] }) },
          footers: { default: new Footer({ children: [pageLine()] }) },
          children: [
            new Paragraph({ children: [new TextRun({ text: story.title, size: 48 })] }),
            ...contents,
            ...body,
          ],
        },
      ],
    }),
  );
  return {
    bytes: new Uint8Array(bytes),
    headings: sections.map(({ number, section }) => ({
      number,
      title: section.title,
      page: null,
      start: null,
    })),
  };
}

/** Throws a clear sentence where LibreOffice is missing. */
export async function makePolicyPdf(
  habits: WordHabits,
): Promise<{ bytes: Uint8Array; pageCount: number; headings: readonly ExpectedHeading[] }> {
  const { bytes, headings } = await makePolicyWord(habits);
  const { pdf, pageCount } = await renderWord(bytes);
  return { bytes: pdf, pageCount, headings };
}

function numbered(
  sections: readonly StorySection[],
  path: readonly number[],
  habits: WordHabits,
): Numbered[] {
  return sections.flatMap((section, at) => {
    const own = [...path, at + 1];
    const number = habits.isNumbered === false ? null : own.join('.');
    return [{ path: own, number, section }, ...numbered(section.children, own, habits)];
  });
}

function annexes(sections: readonly StorySection[], { isNumbered = true }: WordHabits): Numbered[] {
  return sections.map((section, at) => ({
    path: [],
    number: isNumbered ? `Bijlage ${at + 1}` : null,
    section,
  }));
}

function heading({ path, number, section }: Numbered, habits: WordHabits): Paragraph {
  const level = Math.max(1, path.length);
  const typed = number === null ? section.title : `${number} ${section.title}`;
  const isAutomatic = habits.headings === 'automatic' && path.length > 0;
  if (habits.headings !== 'dressed up') {
    return new Paragraph({
      text: isAutomatic ? section.title : typed,
      // LibreOffice makes bookmarks of what has a level.
      outlineLevel: level - 1,
      heading:
        [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1] ??
        HeadingLevel.HEADING_3,
      ...(isAutomatic ? { numbering: { reference: 'headings', level: level - 1 } } : {}),
    });
  }
  return new Paragraph({
    spacing: { before: 240, after: 120 },
    children: [new TextRun({ text: typed, ...strong, size: [32, 26, 22][level - 1] ?? 22 })],
  });
}

function blockOf(block: StoryBlock): (Paragraph | Table)[] {
  switch (block.type) {
    case 'paragraph':
      return [new Paragraph({ text: block.text, spacing: { after: 160 } })];
    case 'list':
      return block.items.map(
        (text, at) =>
          new Paragraph(
            block.isNumbered
              ? { text: `${at + 1}. ${text}`, indent: { left: 300 } }
              : { text, bullet: { level: 0 } },
          ),
      );
    default:
      return [
        new Table({
          rows: block.rows.map(
            (row) =>
              new TableRow({
                children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })),
              }),
          ),
        }),
        new Paragraph(''),
      ];
  }
}

/** A typed list of contents: the page numbers in it are invented, as in many documents that were changed later. */
function contentsOf(sections: readonly Numbered[]): Paragraph[] {
  return [
    new Paragraph({ children: [new TextRun({ text: 'Inhoudsopgave', ...strong, size: 32 })] }),
    ...sections.map(
      ({ number, section }, at) =>
        new Paragraph({
          tabStops: [{ type: TabStopType.RIGHT, position: 9000, leader: 'dot' }],
          text: `${number === null ? '' : `${number} `}${section.title}\t${2 + Math.floor(at / 2)}`,
        }),
    ),
  ];
}

function pageLine(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })],
  });
}

function numberingOf() {
  return {
    reference: 'headings',
    levels: [0, 1, 2].map((level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: Array.from({ length: level + 1 }, (_, at) => `%${at + 1}`).join('.'),
      alignment: AlignmentType.LEFT,
    })),
  };
}

function listNumbering() {
  return {
    reference: 'list',
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }],
  };
}
