// The table of contents, filled in: Word shows it as its own and never asks to bring it up to date.
import { BuilderElement, FileChild, InternalHyperlink, Paragraph, Tab, TextRun } from 'docx';
import type { LetterHeading } from '@shared/letter/letter-model';
import { cleanLine } from './clean-text';
import { field, fieldMark, instruction } from './fields';
import { contentsStyle, paragraphStyle } from './style-names';

export interface ContentsEntry {
  readonly heading: LetterHeading;
  readonly bookmark: string;
  readonly page: number;
}

/** `entries` may be empty: then nothing is written. */
export function contentsControl(title: string, depth: 2 | 3, entries: readonly ContentsEntry[]): FileChild[] {
  if (entries.length === 0) return [];
  const last = entries.length - 1;
  return [
    new ContentControl([
      new Paragraph({ style: paragraphStyle.contentsTitle, text: cleanLine(title) }),
      ...entries.map(
        ({ heading, bookmark, page }, at) =>
          new Paragraph({
            style: contentsStyle(heading.level),
            children: [
              ...(at === 0
                ? [fieldMark('begin'), instruction(`TOC \\o "1-${depth}" \\h \\z \\u`), fieldMark('separate')]
                : []),
              new InternalHyperlink({ anchor: bookmark, children: entryRuns(heading, bookmark, page) }),
              ...(at === last ? [fieldMark('end')] : []),
            ],
          }),
      ),
    ]),
  ];
}

function entryRuns({ number, content, isAnnex }: LetterHeading, bookmark: string, page: number): TextRun[] {
  const title = cleanLine(content.map(({ text }) => text).join(''));
  return [
    ...(number === null ? [] : [new TextRun(number), isAnnex ? new TextRun(' ') : tab()]),
    new TextRun(title),
    tab(),
    ...field(`PAGEREF ${bookmark} \\h`, String(page)),
  ];
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

/** The content control by which Word knows a table of contents, so that it offers to bring it up to date. */
class ContentControl extends FileChild {
  constructor(paragraphs: readonly Paragraph[]) {
    super('w:sdt');
    const gallery = [
      new BuilderElement<{ value: string }>({
        name: 'w:docPartGallery',
        attributes: { value: { key: 'w:val', value: 'Table of Contents' } },
      }),
      new BuilderElement({ name: 'w:docPartUnique' }),
    ];
    const properties = new BuilderElement({
      name: 'w:sdtPr',
      children: [new BuilderElement({ name: 'w:docPartObj', children: gallery })],
    });
    this.root.push(properties, new BuilderElement({ name: 'w:sdtContent', children: [...paragraphs] }));
  }
}
