// Signs that nobody meant to type: stray punctuation, double spaces, a paragraph that stops in the middle.
import { checkMessages } from '../../i18n/nl-checks';
import { around, excerpt } from './excerpt';
import { type Finding, edit } from './finding';
import { type ReadLetter, type ReadText, ownTexts } from './read-letter';
import { wordsOf } from './words';

/**
 * Two separators in a row, a separator before a bracket, a space before a sign, two dots. A full stop that closes an
 * abbreviation may be followed by a comma, and three dots are an ellipsis.
 */
const stray =
  /[,;:]\s*[,;](?![\p{L}\p{N}])|;\s*\(|[,;:]\s*\.(?=\s|$)|(?<=[\p{L}\p{N})])\s+[,;!?](?=\s|$)|(?<=[\p{L}\p{N})])\s+\.(?=\s|$)|(?<=\p{L})\s+:(?=\s|$)|(?<!\.)\s*\.\.(?!\.)/gu;

/** From this many words on, a paragraph is a sentence and no line of a list or a name. */
const fewestWords = 8;

/** More than this many are no slips: a program broke the lines in the middle of sentences. */
const mostUnfinished = 8;

export function checkPunctuation(letter: ReadLetter): Finding[] {
  const texts = ownTexts(letter);
  const open = texts.filter(({ isItem }) => !isItem).flatMap(unfinished);
  return [
    ...texts.flatMap((text) => [...strayIn(text), ...doubleSpaces(text)]),
    ...(open.length > mostUnfinished ? [] : open),
  ];
}

/** So many characters at the end of a paragraph show which one it is. */
const tail = 40;

/** Of signs in a row the one that parts most stays; a space before a sign goes, one before a bracket stays. */
function mended(signs: string): string {
  const kept = ['.', ';', ':', ','].find((sign) => signs.includes(sign)) ?? signs.trim();
  return signs.endsWith('(') ? ' (' : kept;
}

function strayIn({ text, place }: ReadText): Finding[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  return [...text.matchAll(stray)].map((match) => {
    const piece = around(text, match.index, match.index + match[0].length);
    const message = checkMessages.stray(piece);
    const finding = { rule: 'stray-punctuation', severity: 'error', ...place, message } as const;
    const to = piece.replace(match[0], mended(match[0]));
    return piece.split(match[0]).length === 2 ? { ...finding, repair: edit(piece, to) } : finding;
  });
}

function doubleSpaces({ text, place }: ReadText): Finding[] {
  const match = /(?<=\S)[ \u00a0]{2,}(?=\S)/u.exec(text);
  if (match === null) return [];
  const from = around(text, match.index, match.index + match[0].length);
  const to = from.replace(/[ \u00a0]{2,}/gu, ' ');
  const message = checkMessages.doubleSpace(from);
  return [{ rule: 'double-space', severity: 'warning', ...place, message, repair: edit(from, to) }];
}

function unfinished({ text, place }: ReadText): Finding[] {
  const plain = text.trim();
  if (/[.!?:;…][)"'”’»\]]*$/u.test(plain) || wordsOf(plain).length < fewestWords) return [];
  const message = checkMessages.unfinished(excerpt(plain, 'end'));
  const finding = { rule: 'sentence-unfinished', severity: 'warning', ...place, message } as const;
  const end = text.slice(-tail).trimEnd();
  return /[\p{L}\p{N})%]$/u.test(end) ? [{ ...finding, repair: edit(end, `${end}.`) }] : [finding];
}
