// The root of a word, for searching: looser than its stem.
import { foldAccents } from './normalise';
import { stem } from './stem';

const shortest = 5;
const endings = /(?:ers?|sters?|ingen|ing|aars?|heden|heid|elijk|schap)$/;

/** The stem, without the ending that makes a person or an act of it: "mantelzorgers" and "mantelzorg" share one. */
export function rootOf(word: string): string {
  const own = stem(foldAccents(word));
  const shorter = own.replace(endings, '');
  return shorter.length >= shortest ? shorter : own;
}
