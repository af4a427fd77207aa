// Moving, parting and joining the texts of found points. No word is lost: what leaves one place is in another.
import { plainTextOf } from '../rich-text';
import { makeTitle } from './build-point';
import type { DocumentLine } from './document-lines';
import type { ReviewPoint } from './edit-found';
import { type TextPiece, piecesOf, writePieces } from './edit-found-pieces';
import { guessKind } from './guess-kind';

/** A piece of what the council sees becomes advice, in front of it; a piece of its advice goes to the end of what it sees. */
export function movePiece(point: ReviewPoint, at: number): ReviewPoint {
  const pieces = piecesOf(point);
  const piece = pieces[at];
  if (piece === undefined) return point;
  const others = pieces.filter((_, place) => place !== at);
  const moved: TextPiece = { ...piece, part: piece.part === 'body' ? 'advice' : 'body' };
  const bodyEnd = others.filter(({ part }) => part === 'body').length;
  const next = [...others.slice(0, bodyEnd), moved, ...others.slice(bodyEnd)];
  return { ...point, ...writePieces(next) };
}

/** The first part keeps title, kind and identity. `key` is for the second. */
export function splitPoint(
  point: ReviewPoint,
  at: number,
  key: number,
  lines: readonly DocumentLine[],
): readonly ReviewPoint[] {
  const pieces = piecesOf(point);
  if (at <= 0 || at >= pieces.length) return [point];
  const first = { ...point, ...writePieces(pieces.slice(0, at)) };
  const text = writePieces(pieces.slice(at));
  const said = [plainTextOf(text.body), plainTextOf(text.advice ?? '')].filter(Boolean).join('\n');
  const title = makeTitle(pieces[at]?.text ?? '');
  const kind = guessKind(said, text.advice, '', `${title} ${point.chapter}`.trim());
  const second = {
    ...point,
    ...text,
    id: undefined,
    source: undefined,
    key,
    title,
    isTitleMade: true,
    kind,
    isKindSaid: false,
  };
  return shareOut(first, second, lines);
}

/** The title of the second is kept as its first words in bold, where the document gave it one. */
export function joinPoints(one: ReviewPoint, other: ReviewPoint): ReviewPoint {
  const opening = other.isTitleMade ? '' : `**${escapeBold(other.title)}**`;
  const body = [one.body, opening, other.body].filter(Boolean).join('\n\n');
  const advice = [one.advice, other.advice].filter(Boolean).join('\n\n');
  return {
    ...one,
    body,
    advice: advice === '' ? undefined : advice,
    source: one.source ?? other.source,
    lines: [...one.lines, ...other.lines].sort((a, b) => a - b),
    changes: [...one.changes, ...other.changes],
    comments: [...one.comments, ...other.comments],
  };
}

/** Lines and tracked changes go with the part that holds their text; what cannot be placed stays with the first. */
function shareOut(
  first: ReviewPoint,
  second: ReviewPoint,
  lines: readonly DocumentLine[],
): readonly ReviewPoint[] {
  const [one, other] = [lettersOf(first), lettersOf(second)];
  const goesOn = (text: string) => {
    const letters = onlyLetters(text);
    return letters !== '' && !one.includes(letters) && other.includes(letters);
  };
  const starts = (text: string) => one.includes(onlyLetters(text));
  const textAt = (line: number) => lines[line]?.text ?? '';
  return [
    {
      ...first,
      lines: first.lines.filter((line) => !goesOn(textAt(line))),
      changes: first.changes.filter(({ text }) => !goesOn(text)),
    },
    {
      ...second,
      // A line that was cut in two is in both.
      lines: second.lines.filter((line) => !starts(textAt(line)) && lines[line]?.part !== 'title'),
      changes: second.changes.filter(({ text }) => goesOn(text)),
      comments: [],
    },
  ];
}

function lettersOf({ title, body, advice = '' }: ReviewPoint): string {
  return onlyLetters(`${title} ${plainTextOf(body)} ${plainTextOf(advice)}`);
}

function onlyLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function escapeBold(title: string): string {
  return title.replace(/[\\*_[\]<>`]/g, '\\$&');
}
