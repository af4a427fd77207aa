// The table of contents, filled in: Word shows it as its own and never asks to bring it up to date.
import { FileChild, type IXmlableObject } from 'docx';
import type { LetterHeading } from '@shared/letter/letter-model';
import { cleanLine } from './clean-text';
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
      paragraph(paragraphStyle.contentsTitle, [shown(cleanLine(title))]),
      ...entries.map((entry, at) =>
        paragraph(contentsStyle(entry.heading.level), [
          ...(at === 0 ? fieldUpTo(`TOC \\o "1-${depth}" \\h \\z \\u`) : []),
          link(entry),
          ...(at === last ? [fieldMark('end')] : []),
        ]),
      ),
    ]),
  ];
}

function link({ heading: { number, content, isAnnex }, bookmark, page }: ContentsEntry): IXmlableObject {
  return {
    'w:hyperlink': [
      { _attr: { 'w:history': 1, 'w:anchor': bookmark } },
      ...(number === null ? [] : [shown(number), isAnnex ? shown(' ') : tab]),
      shown(cleanLine(content.map(({ text }) => text).join(''))),
      tab,
      ...fieldUpTo(`PAGEREF ${bookmark} \\h`),
      shown(String(page)),
      fieldMark('end'),
    ],
  };
}

/** A field as far as its result. */
function fieldUpTo(code: string): IXmlableObject[] {
  return [fieldMark('begin'), run({ 'w:instrText': [code] }), fieldMark('separate')];
}

function fieldMark(kind: 'begin' | 'separate' | 'end'): IXmlableObject {
  return run({ 'w:fldChar': { _attr: { 'w:fldCharType': kind } } });
}

function paragraph(style: string, content: readonly IXmlableObject[]): IXmlableObject {
  return { 'w:p': [{ 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': style } } }] }, ...content] };
}

function shown(text: string): IXmlableObject {
  return run({ 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, text] });
}

function run(content: IXmlableObject): IXmlableObject {
  return { 'w:r': [content] };
}

const tab = run({ 'w:tab': {} });

/**
 * The content control by which Word knows a table of contents, so that it offers to bring it up to date. A letter of a
 * thousand pages has thousands of entries, so they are written as docx would write them, without an object for each part.
 */
class ContentControl extends FileChild {
  constructor(private readonly paragraphs: readonly IXmlableObject[]) {
    super('w:sdt');
  }

  override prepForXml(): IXmlableObject {
    const gallery = [
      { 'w:docPartGallery': { _attr: { 'w:val': 'Table of Contents' } } },
      { 'w:docPartUnique': {} },
    ];
    return {
      'w:sdt': [{ 'w:sdtPr': [{ 'w:docPartObj': gallery }] }, { 'w:sdtContent': [...this.paragraphs] }],
    };
  }
}
