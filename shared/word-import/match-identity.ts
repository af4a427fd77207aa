// From found points and their matches to points with ids: a known point keeps its id and all that Word does not say.
import { type AdvicePoint, type PointId, type PointKind, type Quote, pointIdSchema } from '../domain';
import { parseMarkdown, writeMarkdown } from '../rich-text';
import { type FoundText, type MatchedPoints, isSameText } from './match-points';

/**
 * `isKindSaid`: the kind is no guess, a person or the document said it. `source`: null where the document has a place for
 * it that is empty; left out where it says nothing of it.
 */
export interface FoundAdvice extends FoundText {
  readonly kind: PointKind;
  readonly isKindSaid?: boolean | undefined;
  readonly source?: Quote | null | undefined;
}

const longestName = 300;

/**
 * One point for each found point, in order. A point that says the same stays as it was, kind included: the kind of a
 * found point is a guess. `taken` are ids that the council used before, also for points that it withdrew.
 */
export function identifyPoints(
  found: readonly FoundAdvice[],
  { matches }: MatchedPoints,
  taken: ReadonlySet<string> = new Set(),
): AdvicePoint[] {
  const ids = new Set([...taken, ...matches.flatMap(({ known }) => known?.id ?? [])]);
  return found.map((point, at) => {
    const known = matches[at]?.known ?? null;
    return known === null ? newPoint(point, freshId(point, ids)) : nextVersion(known, point);
  });
}

function nextVersion(known: AdvicePoint, found: FoundAdvice): AdvicePoint {
  const kind = found.isKindSaid === true ? found.kind : known.kind;
  if (!isChanged(known, found)) return known;
  const next = { ...known, ...textOf(found), kind };
  if (found.advice === undefined) delete next.advice;
  if (found.source === null) delete next.source;
  else if (found.source !== undefined && !isSameSource(known, found)) next.source = found.source;
  return next;
}

/** Whether a next version says something else than the known point. */
export function isChanged(known: AdvicePoint, found: FoundAdvice): boolean {
  const isOtherKind = found.isKindSaid === true && found.kind !== known.kind;
  return (
    isOtherKind || !isSameText(known, found) || !isSameSource(known, found) || !isSameMarked(known, found)
  );
}

/** What is in bold, and what is a list: only a document that knows the point by its id is exact enough to tell. */
function isSameMarked(known: AdvicePoint, found: FoundAdvice): boolean {
  if (found.id !== known.id) return true;
  const read = (markdown = '') => {
    const plain = markdown.replace(/[\u00a0\u202f\u2007]/g, ' ').replace(/\u00ad/g, '');
    // To Word two quotes in a row are one.
    return writeMarkdown(parseMarkdown(plain)).replace(/\n\n> /g, '\n>\n> ');
  };
  return read(known.body) === read(found.body) && read(known.advice) === read(found.advice);
}

/** Of a source Word holds what a person reads: not its place in the text. */
function isSameSource({ source: known }: AdvicePoint, { source }: FoundAdvice): boolean {
  if (source === undefined) return true;
  const read = (one: Quote | null | undefined) =>
    [one?.quote, one?.section, one?.page].map((part) =>
      String(part ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  return read(source).join('\n') === read(known).join('\n');
}

function newPoint(found: FoundAdvice, id: PointId): AdvicePoint {
  return { id, kind: found.kind, ...textOf(found), ...(found.source && { source: found.source }) };
}

function textOf({ chapter, title, body, advice }: FoundAdvice) {
  return {
    chapter: chapter.slice(0, longestName),
    title: title.slice(0, longestName),
    body,
    ...(advice === undefined ? {} : { advice }),
  };
}

/** The document's own id, or one from the title: "samen-optrekken", the second one "samen-optrekken-2". */
function freshId({ id: own, title }: FoundAdvice, ids: Set<string>): PointId {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const name = own ?? (words.slice(0, 48).replace(/-$/, '') || 'punt');
  let id = name;
  for (let count = 2; ids.has(id); count += 1) id = `${name}-${count}`;
  ids.add(id);
  return pointIdSchema.parse(id);
}
