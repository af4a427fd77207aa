// The other forms of one letter that `letter` may be asked for: --pdf, --html and --text, each with a file.
import { type Result, succeed } from '@shared/domain';
import type { LetterModel } from '@shared/letter';
import type { LetterPictures } from '../documents/word/pictures';
import { webHtml } from '../documents/html/letter-html';
import { type PrintHtml, printLetter } from '../documents/pdf/print-letter';
import { printedPage } from '../documents/pdf/printed-page';
import { letterText } from '../documents/text/letter-text';

export const formFlags = ['pdf', 'html', 'text'] as const;

interface MadeForm {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Nothing is written yet: without a way to print, there is to be no letter either. Codes: those of `print`. */
export async function makeForms(
  letter: LetterModel,
  pictures: LetterPictures,
  option: (name: string) => string | undefined,
  print: PrintHtml,
): Promise<Result<MadeForm[]>> {
  const made: MadeForm[] = [];
  const [pdf, html, text] = formFlags.map(option);
  if (pdf !== undefined) {
    const printed = await printLetter(
      async (after) => succeed(await printedPage(letter, after, pictures)),
      print,
    );
    if (!printed.ok) return printed;
    made.push({ path: pdf, bytes: printed.value });
  }
  const encoder = new TextEncoder();
  if (html !== undefined) made.push({ path: html, bytes: encoder.encode(webHtml(letter, pictures)) });
  if (text !== undefined) made.push({ path: text, bytes: encoder.encode(letterText(letter)) });
  return succeed(made);
}
