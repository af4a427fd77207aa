// Which council a Word file is from: a guess, with what it rests on. A person confirms it.
import type { Council, CouncilId } from '../domain';

export interface CouncilGuess {
  readonly council: CouncilId;
  readonly because: 'form' | 'file-name' | 'author' | 'text';
}

export interface WordTraces {
  /** What a form of this app says. */
  readonly form?: CouncilId | undefined;
  readonly fileName: string;
  readonly author: string;
  /** The document's lines. */
  readonly lines: readonly string[];
}

/** How much of a letter says who writes it: its head and its signature. */
const headLines = 6;
const tailLines = 8;
const longestSender = 160;

/** Null where nothing is named, or where there is doubt. */
export function guessCouncil(
  councils: readonly Council[],
  { form, fileName, author, lines }: WordTraces,
): CouncilGuess | null {
  const said = councils.find(({ id }) => id === form);
  if (said !== undefined) return { council: said.id, because: 'form' };
  const stem = fileName.replace(/\.[^.]*$/, '');
  const named = only(councils.filter((council) => names(council, stem) || isShortName(council, stem)));
  if (named !== undefined) return { council: named.id, because: 'file-name' };
  const writer = only(councils.filter((council) => names(council, author)));
  if (writer !== undefined) return { council: writer.id, because: 'author' };
  const sender = senderOf(councils, lines);
  return sender === undefined ? null : { council: sender.id, because: 'text' };
}

/** The first council in the head that is not written to, and the one on whose behalf the letter is signed. */
function senderOf(councils: readonly Council[], lines: readonly string[]): Council | undefined {
  const first = (texts: readonly string[], pattern: RegExp) =>
    texts
      .filter((text) => text.length <= longestSender && pattern.test(text) && !isAddressed(text))
      .map((text) => only(councils.filter((council) => names(council, text))))
      .find((council) => council !== undefined);
  // A short line that is no sentence is a heading, or the first line of a mail.
  const head = first(lines.slice(0, headLines), /raad|namens|werkgroep|^.{0,60}[^.!?:;,]$/i);
  const signed = first(lines.slice(-tailLines), /namens|secretaris|voorzitter|werkgroep/i);
  return head !== undefined && signed !== undefined && head !== signed ? undefined : (head ?? signed);
}

function isAddressed(text: string): boolean {
  return /^\s*(?:aan|t\.?a\.?v|cc|beste|geachte|betreft|onderwerp)\b/i.test(text);
}

function isShortName({ id }: Council, stem: string): boolean {
  return id.length >= 3 && holds(stem, id);
}

function names({ municipality, name }: Council, text: string): boolean {
  return holds(text, municipality) || holds(text, name);
}

function holds(text: string, words: string): boolean {
  return even(words) !== '' && ` ${even(text)} `.includes(` ${even(words)} `);
}

/** The one that is named; "Noord-Veluwe" says more than "Veluwe", and two that say as much are a doubt. */
function only(named: readonly Council[]): Council | undefined {
  const isInside = (one: Council) =>
    named.some(
      (other) =>
        other !== one &&
        even(other.municipality) !== even(one.municipality) &&
        holds(other.municipality, one.municipality),
    );
  const rest = named.length > 1 ? named.filter((one) => !isInside(one)) : named;
  return rest.length === 1 ? rest[0] : undefined;
}

function even(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
