// What stands above the first chapter: whose form it is, what it is about, and how to fill it in.
import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { formWords } from '@shared/i18n/nl-word-form';
import { inlineText, joinLines, listLines, parseMarkdown } from '@shared/rich-text';
import type { FormModel } from '@shared/word-form';
import { cleanLine } from '../word/clean-text';
import { paragraphStyle } from '../word/style-names';
import { textRuns } from '../word/text-runs';
import { formList } from './form-numbering';
import { formStyle } from './form-styles';

/** The instance of the numbered steps: no list of a field has it. */
const stepsInstance = 0;

export interface Explanation {
  readonly paragraphs: readonly Paragraph[];
  /** What they say, for `explanationHash`. */
  readonly texts: readonly string[];
}

export function explain({ council, facts, instructions, basedOn }: FormModel): Explanation {
  const texts: string[] = [];
  const say = (text: string) => {
    texts.push(cleanLine(text));
    return cleanLine(text);
  };
  const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, text: say(text) });
  const step = (text: string) => new Paragraph({ style: formStyle.step, text: say(text) });
  const paragraphs = [
    new Paragraph({ style: paragraphStyle.title, text: say(formWords.title) }),
    new Paragraph({
      style: paragraphStyle.subtitle,
      text: say(council === undefined ? formWords.ofAnyCouncil : formWords.ofCouncil(council.name)),
    }),
    ...facts.map(({ label, text }) => {
      say(`${label} ${cleanLine(text)}`);
      return new Paragraph({
        style: formStyle.fact,
        children: [
          new TextRun({ text: label, style: formStyle.labelWord }),
          new TextRun({ text: ` ${cleanLine(text)}` }),
        ],
      });
    }),
    ...(basedOn.length === 0 ? [] : [heading(formWords.filledTitle), step(formWords.filled)]),
    heading(formWords.howTitle),
    ...formWords.how.map(
      (text) =>
        new Paragraph({
          style: formStyle.step,
          numbering: { reference: formList.ordered, level: 0, instance: stepsInstance },
          text: say(text),
        }),
    ),
    ...instructionParagraphs(instructions, heading, say),
  ];
  return { paragraphs, texts };
}

function instructionParagraphs(
  instructions: string,
  heading: (text: string) => Paragraph,
  say: (text: string) => string,
): Paragraph[] {
  const lines = parseMarkdown(instructions).flatMap((block) => {
    if (block.type === 'list') return listLines(block);
    return block.type === 'quote' ? block.content : [block.content];
  });
  if (lines.length === 0) return [];
  return [
    heading(formWords.noteTitle),
    ...lines.map((line) => {
      say(inlineText(joinLines([line])));
      return new Paragraph({ style: formStyle.step, children: textRuns(line) });
    }),
  ];
}
