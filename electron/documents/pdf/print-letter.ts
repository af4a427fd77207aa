// The letter as PDF: printed by a browser engine, once more when the contents named other pages than came out.
import { type Result, fail } from '@shared/domain';
import { letterFormSentence } from '@shared/i18n/nl-letter-forms';

/** Prints one page of HTML: tagged, with an outline, on the paper that its style names. */
export type PrintHtml = (html: string) => Promise<Result<Uint8Array>>;

/** As `printedPage` does: the HTML, first by our own layout, then by what was printed; null when that was right. */
export type MakePage = (after?: Uint8Array) => Promise<Result<string | null>>;

/** Codes: those of `makePage` and `print`, `pdf-not-made`. */
export async function printLetter(makePage: MakePage, print: PrintHtml): Promise<Result<Uint8Array>> {
  const first = await makePage();
  if (!first.ok) return first;
  if (first.value === null) return fail('pdf-not-made', letterFormSentence('pdf-not-made'));
  const printed = await print(first.value);
  if (!printed.ok) return printed;
  const better = await makePage(printed.value);
  if (!better.ok) return better;
  return better.value === null ? printed : print(better.value);
}
