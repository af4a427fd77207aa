// Turns marked text into Word runs that carry named character styles only, with links and footnotes.
import { FootnoteReferenceRun, InternalHyperlink, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { LetterAnchor, LetterText } from '@shared/letter/letter-model';
import { cleanText } from './clean-text';
import { field } from './fields';
import { characterStyle, paragraphStyle } from './style-names';

/** Word counts a letter's own footnotes from 1. */
type Footnotes = Record<string, { readonly children: readonly Paragraph[] }>;

/** Writes the runs of one letter and keeps the footnotes that they refer to. */
export class RunWriter {
  readonly footnotes: Footnotes = {};
  private noteCount = 0;

  /** `bookmarkOf` knows the places of the letter; a link to a place that is not there is plain text. */
  constructor(private readonly bookmarkOf: (anchor: LetterAnchor) => string | undefined) {}

  runs(content: readonly LetterText[]): ParagraphChild[] {
    return content.flatMap((part) => [...this.linked(part), ...this.note(part)]);
  }

  private linked(part: LetterText): ParagraphChild[] {
    const bookmark = part.to === undefined ? undefined : this.bookmarkOf(part.to);
    if (bookmark === undefined) return textRuns([part]);
    return part.shows === 'number'
      ? field(`REF ${bookmark} \\r \\h`, cleanText(part.text))
      : [new InternalHyperlink({ anchor: bookmark, children: textRuns([part]) })];
  }

  private note({ note }: LetterText): ParagraphChild[] {
    if (note === undefined) return [];
    this.noteCount += 1;
    this.footnotes[String(this.noteCount)] = {
      children: [
        new Paragraph({ style: paragraphStyle.footnote, children: textRuns([{ text: ' ' }, ...note]) }),
      ],
    };
    return [new FootnoteReferenceRun(this.noteCount)];
  }
}

/** Runs for `content`, without links and notes; a line end becomes a line break within the paragraph. */
export function textRuns(content: readonly LetterText[]): TextRun[] {
  return content.flatMap((part) => {
    const style = styleFor(part);
    return cleanText(part.text)
      .split('\n')
      .flatMap((line, index) =>
        line === '' && index === 0
          ? []
          : [new TextRun({ text: line, ...(style && { style }), ...(index > 0 && { break: 1 }) })],
      );
  });
}

/** One run of plain text in a character style. */
export function styledRun(text: string, style: string): TextRun {
  return new TextRun({ text: cleanText(text).replaceAll('\n', ' '), style });
}

/** Whether nothing would be seen of `content`. */
export function isBlank(content: readonly LetterText[]): boolean {
  return content.every((part) => part.note === undefined && cleanText(part.text).trim() === '');
}

function styleFor({ strong, emphasis }: LetterText): string | undefined {
  if (strong && emphasis) return characterStyle.strongEmphasis;
  if (strong) return characterStyle.strong;
  return emphasis ? characterStyle.emphasis : undefined;
}
