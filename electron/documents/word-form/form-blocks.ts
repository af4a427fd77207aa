// The chapters of a form, each with the blocks to fill in: one for every point that is there, and an empty one.
import { BookmarkEnd, BookmarkStart, type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { AdvicePoint } from '@shared/domain';
import {
  type FormField,
  formKinds,
  formLabels,
  formPlaceholders,
  formWords,
} from '@shared/i18n/nl-word-form';
import { parseMarkdown } from '@shared/rich-text';
import {
  type FormChapter,
  formTag,
  chapterBookmark,
  placeholderName,
  pointBookmark,
  pointKey,
} from '@shared/word-form';
import { textRuns } from '../word/text-runs';
import { cleanLine } from '../word/clean-text';
import {
  BlockControl,
  type ControlKind,
  type ControlProperties,
  OpenParagraph,
  inlineControl,
} from './content-control';
import type { FieldContent } from './field-content';
import { formStyle } from './form-styles';

const kinds: Readonly<Record<FormField, ControlKind>> = {
  kind: {
    type: 'choice',
    choices: Object.entries(formKinds).map(([value, text]) => ({ value, text })),
  },
  title: { type: 'line' },
  body: { type: 'rich' },
  advice: { type: 'rich' },
  quote: { type: 'lines' },
  section: { type: 'line' },
  page: { type: 'line' },
};

/** Writes in document order, because controls count on. One for one document. */
export class FormBlocks {
  readonly #content: FieldContent;
  #controls = 0;
  #bookmarks = 0;
  #chapters = 0;

  constructor(content: FieldContent) {
    this.#content = content;
  }

  /** A heading and its blocks. The last one is empty and repeats: Word's plus never copies text that is there. */
  chapter({ title, points }: FormChapter): FileChild[] {
    this.#chapters += 1;
    const row = this.#properties('points', formWords.points, { type: 'row' });
    const empty = this.#properties('point', formWords.point, { type: 'block' });
    return [
      this.#heading(HeadingLevel.HEADING_1, cleanLine(title), chapterBookmark(this.#chapters)),
      ...points.flatMap((point) => this.#block(point)),
      new BlockControl(row, [new BlockControl(empty, this.#block(undefined))]),
    ];
  }

  #block(point: AdvicePoint | undefined): FileChild[] {
    const key = point && pointKey(point.id);
    const line = (field: FormField, text: string) => this.#line(field, text, key);
    const box = (field: FormField, paragraphs: readonly Paragraph[]) => this.#box(field, paragraphs, key);
    const { quote = '', section = '', page = '' } = point?.source ?? {};
    return [
      this.#heading(HeadingLevel.HEADING_2, formWords.point, key && pointBookmark(key)),
      line('kind', point === undefined ? '' : formKinds[point.kind]),
      line('title', point?.title ?? ''),
      ...box('body', this.#content.paragraphs(parseMarkdown(point?.body ?? ''))),
      ...box('advice', this.#content.paragraphs(parseMarkdown(point?.advice ?? ''))),
      ...box('quote', quote === '' ? [] : [fieldParagraph(textRuns([{ text: quote }]))]),
      line('section', section),
      line('page', String(page)),
    ];
  }

  #heading(
    heading: (typeof HeadingLevel)['HEADING_1' | 'HEADING_2'],
    text: string,
    bookmark?: string,
  ): Paragraph {
    if (bookmark === undefined) return new Paragraph({ heading, text });
    // docx itself numbers bookmarks across all files of a process.
    this.#bookmarks += 1;
    return new OpenParagraph({ heading }, [
      new BookmarkStart(bookmark, this.#bookmarks),
      new TextRun(text),
      new BookmarkEnd(this.#bookmarks),
    ]);
  }

  /** A label and its field on one line. */
  #line(field: FormField, text: string, key: string | undefined): Paragraph {
    const line = cleanLine(text);
    const label = new TextRun({ text: formLabels[field], style: formStyle.labelWord });
    const run = line === '' ? placeholderRun(field) : new TextRun({ text: line });
    return new OpenParagraph({ style: formStyle.line, children: [label, new TextRun({ text: ' ' })] }, [
      inlineControl(this.#field(field, line === '', key), [run]),
    ]);
  }

  /**
   * A label with a box under it. Only an empty box is a control: text that is there is edited like any text, and
   * LibreOffice takes the formatting out of the first paragraph in a control.
   */
  #box(field: FormField, paragraphs: readonly Paragraph[], key: string | undefined): FileChild[] {
    return [
      new Paragraph({ style: formStyle.label, text: formLabels[field] }),
      ...(paragraphs.length > 0
        ? paragraphs
        : [new BlockControl(this.#field(field, true, key), [fieldParagraph([placeholderRun(field)])])]),
    ];
  }

  #field(field: FormField, isEmpty: boolean, key: string | undefined): ControlProperties {
    return {
      ...this.#properties(field, formLabels[field].replace(/[:?]$/, ''), kinds[field], key),
      placeholder: { name: placeholderName(field), isShown: isEmpty },
    };
  }

  #properties(
    part: Parameters<typeof formTag>[0],
    name: string,
    kind: ControlKind,
    key?: string,
  ): ControlProperties {
    this.#controls += 1;
    return { id: this.#controls, tag: formTag(part, key), name, kind };
  }
}

function fieldParagraph(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ style: formStyle.field, children: [...children] });
}

function placeholderRun(field: FormField): TextRun {
  return new TextRun({ text: formPlaceholders[field], style: formStyle.placeholder });
}
