// The letter as the HTML that becomes its PDF, with contents that name the pages.
import { type LetterHeading, type LetterModel, contentsHeadings, layoutLetter } from '@shared/letter';
import { printedHtml } from '../html/letter-html';
import type { LetterPictures } from '../word/pictures';
import { headingPages } from './heading-pages';

/**
 * First with the pages of our own layout. A printing engine may part lines otherwise: then give what came out as `after`
 * for the HTML with those pages. Null when the numbers in it are right.
 */
export async function printedPage(
  letter: LetterModel,
  after?: Uint8Array,
  pictures: LetterPictures = {},
): Promise<string | null> {
  const contents = letter.blocks.find((block) => block.type === 'contents');
  if (contents === undefined) return after === undefined ? printedHtml(letter, () => 1, pictures) : null;
  const { pageOf } = layoutLetter(letter);
  if (after === undefined) return printedHtml(letter, pageOf, pictures);
  const headings = letter.blocks.filter((block) => block.type === 'heading');
  const found = await headingPages(after);
  if (found.length !== headings.length) return null;
  const pages = new Map<LetterHeading, number>(headings.map((heading, at) => [heading, found[at] ?? 1]));
  const listed = contentsHeadings(letter.blocks, contents.depth);
  if (listed.every((heading) => pages.get(heading) === pageOf(heading))) return null;
  return printedHtml(letter, (heading) => pages.get(heading) ?? 1, pictures);
}
