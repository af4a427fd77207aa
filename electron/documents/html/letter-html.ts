// The letter as one HTML file that needs nothing else: for the printer, or for a website.
import { letterFormWords as words } from '@shared/i18n/nl-letter-forms';
import type { LetterHeading, LetterModel } from '@shared/letter';
import { standardLook } from '@shared/letter/look';
import { shortenTitle } from '../word/clean-text';
import { type BlockWriting, htmlBlocks } from './html-blocks';
import type { LetterPictures } from '../word/pictures';
import { pictureHtml } from './html-pictures';
import { HtmlText, escapeHtml } from './html-text';
import { paperStyle, webStyle } from './letter-style';

/** Nothing is fetched and nothing runs, whoever opens the file. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** For paper: chapters are headings of the first level, as in Word, and the contents have page numbers. */
export function printedHtml(
  letter: LetterModel,
  pageOf: (heading: LetterHeading) => number,
  pictures: LetterPictures = {},
): string {
  const { look = standardLook } = letter;
  const mark = letter.isConcept ? words.concept : '';
  const running = `${mark}${shortenTitle(letter.title, 80 - mark.length)}`;
  const text = new HtmlText(words);
  return pageHtml(letter, paperStyle(running, look), { text, lowest: 1, pageOf, pictures });
}

/** For a website: the title is the heading of the first level. */
export function webHtml(letter: LetterModel, pictures: LetterPictures = {}): string {
  const { look = standardLook } = letter;
  return pageHtml(letter, webStyle(look), { text: new HtmlText(words), lowest: 2, pictures });
}

function pageHtml(letter: LetterModel, style: string, writing: BlockWriting): string {
  const body = htmlBlocks(letter.blocks, writing);
  const logo = letter.look?.logo ?? null;
  const head = logo === null ? '' : pictureHtml(logo, 'logo', writing.pictures, logo.place);
  const title = letter.title.trim() === '' ? words.untitled : letter.title;
  return `<!doctype html>
<html lang="${letter.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeHtml(letter.author)}">
<title>${escapeHtml(title)}</title>
<style>${style}
</style>
</head>
<body>
<main>
${head}${body}
${writing.text.notes(words.notes)}
</main>
</body>
</html>
`;
}
