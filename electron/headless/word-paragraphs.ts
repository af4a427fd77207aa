// Reads the paragraphs out of Word's main part, in reading order, those in tables too.
import { SaxesParser } from 'saxes';

export interface WordParagraph {
  readonly text: string;
  readonly style: string;
  /** The paragraph's own numbering; "0" takes the numbering of its style away. */
  readonly numId?: string;
  readonly level?: number;
  readonly outline?: number;
  /** Every run with text is bold. */
  readonly isBold: boolean;
}

type Open = { -readonly [K in keyof WordParagraph]: WordParagraph[K] } & {
  isRunBold: boolean;
  hasPlainRun: boolean;
};

/** Deleted text (tracked) and the older copy of a drawing are not part of the letter. */
const ignored = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pPrChange', 'w:rPrChange']);

/** Throws on text that is no XML. */
export function readWordParagraphs(xml: string): WordParagraph[] {
  const found: WordParagraph[] = [];
  const open: Open[] = [];
  let ignoring = 0;
  let isText = false;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (ignored.has(name)) ignoring += 1;
    if (ignoring > 0) return;
    const value = attributes['w:val'] ?? '';
    const paragraph = open.at(-1);
    if (name === 'w:p') {
      open.push({ text: '', style: '', isBold: false, isRunBold: false, hasPlainRun: false });
    } else if (paragraph === undefined) return;
    else if (name === 'w:pStyle') paragraph.style = value;
    else if (name === 'w:numId') paragraph.numId = value;
    else if (name === 'w:ilvl') paragraph.level = Number(value);
    else if (name === 'w:outlineLvl') paragraph.outline = Number(value);
    else if (name === 'w:r') paragraph.isRunBold = false;
    else if (name === 'w:b') paragraph.isRunBold = value !== '0' && value !== 'false';
    else if (name === 'w:t') isText = true;
    else if (name === 'w:tab' && attributes['w:pos'] === undefined) paragraph.text += '\t';
    else if (name === 'w:br' || name === 'w:cr') paragraph.text += '\n';
    else if (name === 'w:noBreakHyphen') paragraph.text += '-';
  });
  parser.on('text', (text) => {
    const paragraph = open.at(-1);
    if (!isText || ignoring > 0 || paragraph === undefined) return;
    paragraph.text += text;
    if (text.trim() !== '' && !paragraph.isRunBold) paragraph.hasPlainRun = true;
  });
  parser.on('closetag', ({ name }) => {
    if (ignored.has(name)) ignoring -= 1;
    if (name === 'w:t') isText = false;
    if (name !== 'w:p' || ignoring > 0) return;
    const paragraph = open.pop();
    if (paragraph === undefined) return;
    found.push({ ...paragraph, isBold: !paragraph.hasPlainRun && paragraph.text.trim() !== '' });
  });
  parser.write(xml.replace(/^\ufeff/, '')).close();
  return found;
}
