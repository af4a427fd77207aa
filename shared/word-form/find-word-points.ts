// The points of any Word document: by the rules of the form where it is one, else by what its layout suggests.
import { type FoundPoints, type WordDocument, findPoints } from '../word-import';
import { type FormOrigin, readForm } from './read-form';

/** `form` is there for a form of this app only. */
export type FoundWord = FoundPoints & { readonly form?: FormOrigin };

export function findWordPoints(document: WordDocument): FoundWord {
  return readForm(document) ?? findPoints(document.blocks);
}
