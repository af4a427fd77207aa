// The letter as text: HTML for the printer or for a website, or no marks at all.
import { type Result, succeed } from '@shared/domain';
import { webHtml } from '../documents/html/letter-html';
import { printedPage } from '../documents/pdf/printed-page';
import { letterText } from '../documents/text/letter-text';
import type { JobInput } from './job-port';

export function writeLetterFormJob({
  letter,
  form,
  pictures,
}: JobInput<'write-letter-form'>): Promise<Result<string>> {
  return Promise.resolve(succeed(form === 'html' ? webHtml(letter, pictures) : letterText(letter)));
}

export async function writePrintedPageJob({
  letter,
  after,
  pictures,
}: JobInput<'write-printed-page'>): Promise<Result<string | null>> {
  return succeed(await printedPage(letter, after, pictures));
}
