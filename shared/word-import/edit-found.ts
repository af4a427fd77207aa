// What a person does to the points found in a Word document before they count: one edit at a time, so each can be undone.
import type { PointId, PointKind, Quote } from '../domain';
import { type FoundPoint, makeTitle } from './build-point';
import type { DocumentLine } from './document-lines';
import { joinPoints, movePiece, splitPoint } from './edit-found-text';
import { guessKind } from './guess-kind';
import { writeMarkdown } from '../rich-text';
import type { TrackedChange, WordComment } from './word-block';

/** `key` stays the same under every edit; `lines` are its places in the document. */
export interface ReviewPoint {
  readonly key: number;
  readonly id?: string | undefined;
  readonly kind: PointKind;
  readonly isKindSaid: boolean;
  readonly chapter: string;
  readonly title: string;
  readonly isTitleMade: boolean;
  readonly body: string;
  readonly advice: string | undefined;
  readonly source?: Quote | null | undefined;
  readonly lines: readonly number[];
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly WordComment[];
  readonly isLeftOut: boolean;
}

/**
 * `matches` are those that a person chose, by the point's key: a known point, or null for a new one. `kept` are known
 * points that the document does not have any more and that count all the same.
 */
export interface Review {
  readonly points: readonly ReviewPoint[];
  readonly matches: Readonly<Record<number, PointId | null>>;
  readonly kept: readonly PointId[];
  readonly nextKey: number;
}

/** `at` counts in `piecesOf` the point; `line` in the lines of the document. */
export type ReviewEdit =
  | { readonly type: 'kind'; readonly key: number; readonly kind: PointKind }
  | { readonly type: 'title'; readonly key: number; readonly title: string }
  | { readonly type: 'leave-out' | 'take-back'; readonly key: number }
  | { readonly type: 'split' | 'move'; readonly key: number; readonly at: number }
  /** With the next point that counts. */
  | { readonly type: 'join'; readonly key: number }
  | { readonly type: 'make-point'; readonly line: number }
  | { readonly type: 'match'; readonly key: number; readonly to: PointId | null }
  | { readonly type: 'keep' | 'withdraw'; readonly id: PointId }
  /** Another council: what was chosen about its points says nothing here. */
  | { readonly type: 'forget-matches' };

export function startReview(found: readonly FoundPoint[], lines: readonly DocumentLine[]): Review {
  const places = new Map<number, number[]>();
  for (const [at, { point }] of lines.entries()) {
    if (point !== null) places.set(point, [...(places.get(point) ?? []), at]);
  }
  const points = found.map(
    (
      { id, kind, chapter, title, isTitleMade, body, advice, source, changes, comments },
      at,
    ): ReviewPoint => ({
      key: at,
      id,
      kind,
      isKindSaid: id !== undefined,
      chapter,
      title,
      isTitleMade,
      body,
      advice,
      source,
      lines: places.get(at) ?? [],
      changes,
      comments,
      isLeftOut: false,
    }),
  );
  return { points, matches: {}, kept: [], nextKey: points.length };
}

/** An edit that means nothing here (a point that is not there, a split before the first piece) changes nothing. */
export function editReview(review: Review, edit: ReviewEdit, lines: readonly DocumentLine[]): Review {
  switch (edit.type) {
    case 'kind':
      return change(review, edit.key, { kind: edit.kind, isKindSaid: true });
    case 'title':
      return change(review, edit.key, { title: edit.title, isTitleMade: false });
    case 'leave-out':
    case 'take-back':
      return change(review, edit.key, { isLeftOut: edit.type === 'leave-out' });
    case 'move':
      return replace(review, edit.key, (point) => [movePiece(point, edit.at)]);
    case 'split':
      return replace(review, edit.key, (point) => splitPoint(point, edit.at, review.nextKey, lines));
    case 'join':
      return join(review, edit.key);
    case 'make-point':
      return makePoint(review, edit.line, lines);
    case 'match': {
      const others = Object.entries(review.matches).filter(([, id]) => id === null || id !== edit.to);
      return { ...review, matches: { ...Object.fromEntries(others), [edit.key]: edit.to } };
    }
    case 'keep':
      return { ...review, kept: [...new Set([...review.kept, edit.id])] };
    case 'withdraw':
      return { ...review, kept: review.kept.filter((id) => id !== edit.id) };
    case 'forget-matches':
      return { ...review, matches: {}, kept: [] };
  }
}

/** The point that `join` would take in. */
export function nextCounting(review: Review, key: number): ReviewPoint | undefined {
  const at = review.points.findIndex((point) => point.key === key);
  return at < 0 ? undefined : review.points.slice(at + 1).find(({ isLeftOut }) => !isLeftOut);
}

/** Lines that are in no point and in no chapter, after the edits. */
export function looseLines(review: Review, lines: readonly DocumentLine[]): Set<number> {
  const used = new Set(review.points.flatMap((point) => point.lines));
  return new Set([...lines.keys()].filter((at) => lines[at]?.part === 'none' && !used.has(at)));
}

function change(review: Review, key: number, changes: Partial<ReviewPoint>): Review {
  return replace(review, key, (point) => [{ ...point, ...changes }]);
}

function replace(review: Review, key: number, by: (point: ReviewPoint) => readonly ReviewPoint[]): Review {
  const points = review.points.flatMap((point) => (point.key === key ? by(point) : [point]));
  const nextKey = Math.max(review.nextKey, ...points.map((point) => point.key + 1));
  return { ...review, points, nextKey };
}

function join(review: Review, key: number): Review {
  const next = nextCounting(review, key);
  if (next === undefined) return review;
  const without = { ...review, points: review.points.filter((point) => point !== next) };
  return replace(without, key, (point) => [joinPoints(point, next)]);
}

function makePoint(review: Review, line: number, lines: readonly DocumentLine[]): Review {
  const text = lines[line]?.text.trim() ?? '';
  if (text === '' || !looseLines(review, lines).has(line)) return review;
  const before = review.points.filter((point) => (point.lines[0] ?? 0) < line);
  const chapter = before.at(-1)?.chapter ?? '';
  const title = makeTitle(text);
  const point: ReviewPoint = {
    key: review.nextKey,
    kind: guessKind(text, undefined, '', `${title} ${chapter}`.trim()),
    isKindSaid: false,
    chapter,
    title,
    isTitleMade: true,
    body: writeMarkdown([{ type: 'paragraph', content: [{ text }] }]),
    advice: undefined,
    lines: [line],
    changes: [],
    comments: [],
    isLeftOut: false,
  };
  const at = review.points.findIndex((one) => (one.lines[0] ?? 0) > line);
  const place = at < 0 ? review.points.length : at;
  const points = [...review.points.slice(0, place), point, ...review.points.slice(place)];
  return { ...review, points, nextKey: review.nextKey + 1 };
}
