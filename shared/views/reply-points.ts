// What a reply can answer: the joint points as the letter numbers them, else the points on which nothing was decided.
import type { AddresseeId } from '../domain';
import { jointSubject, pointSubject } from '../merge';
import type { ReplyPoint } from '../reply/reply-types';
import { type CurrentPoint, refOf } from './current-points';
import { refBook } from './ref-book';
import { type SessionView, keyOf } from './session-view';

/** Where a point stands in the letter. */
export interface LetterPlace {
  readonly number: string | null;
  readonly section: string | null;
}

/** `addressees`: for whom alone the point was meant; empty is for all. */
export interface AnswerablePoint extends ReplyPoint {
  readonly refs: readonly string[];
  readonly addressees: readonly AddresseeId[];
}

/**
 * In the order of the letter, with dropped and parked points left out. `key` is the subject that decisions on the point have:
 * see `jointSubject` and `pointSubject`.
 * @param places of joint points by their id, and of points without a decision by their key.
 */
export function replyPoints(
  session: SessionView,
  places: ReadonlyMap<string, LetterPlace>,
): AnswerablePoint[] {
  const book = refBook(session.points);
  const order = new Map([...places.keys()].map((id, at) => [id, at]));
  const joint = session.jointPoints
    .filter(({ joint: { members }, members: left }) => members.length === 0 || left.length > 0)
    .map(({ joint, members }): AnswerablePoint => {
      const sources = members.flatMap(({ current }) => current ?? []);
      const [first] = sources;
      const refs = sources.map((point) => book.nameOf(point));
      return {
        key: jointSubject(joint.id),
        ref: joint.id,
        refs: refs.length === 0 ? [joint.id] : refs,
        ...(places.get(joint.id) ?? { number: null, section: null }),
        kind: joint.kind,
        council: first?.council ?? ('' as AnswerablePoint['council']),
        chapter: first?.point.chapter ?? '',
        title: joint.title ?? first?.point.title ?? '',
        body: joint.body ?? sources.map(({ point }) => point.body).join('\n\n'),
        advice: joint.advice ?? sources.map(({ point }) => point.advice ?? '').join('\n\n'),
        addressees: joint.addressees ?? [],
      };
    })
    .map((point) => ({ point, id: point.ref }));
  const open = session.undecided.map((current) => ({
    point: openPoint(current, book.nameOf(current), places),
    id: current.key,
  }));
  const placeOf = ({ id }: { readonly id: string }) => order.get(id) ?? order.size;
  return [...joint, ...open].sort((a, b) => placeOf(a) - placeOf(b)).map(({ point }) => point);
}

function openPoint(
  current: CurrentPoint,
  ref: string,
  places: ReadonlyMap<string, LetterPlace>,
): AnswerablePoint {
  const { point, council, key } = current;
  return {
    key: pointSubject(keyOf(current)),
    ref,
    refs: [ref],
    ...(places.get(key) ?? { number: null, section: null }),
    kind: point.kind,
    council,
    chapter: point.chapter,
    title: point.title || refOf(point),
    body: point.body,
    advice: point.advice ?? '',
    addressees: point.addressees ?? [],
  };
}
