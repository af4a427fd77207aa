// How a point is called in a list, also while it has no title yet.
import type { AdvicePoint } from '../domain';
import { draftingWords } from '../i18n/nl-drafting';
import { plainTextOf } from '../rich-text';

const longest = 60;

/** The title; without one the first words of the text. */
export function nameOfPoint({ title, body, advice }: AdvicePoint): string {
  const given = title.trim();
  if (given !== '') return given;
  const [line = ''] = plainTextOf(body.trim() === '' ? (advice ?? '') : body).split('\n');
  const words = line.replace(/^(?:-|\d+\.) /, '').trim();
  if (words === '') return draftingWords.untitled;
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}
