// The replies of a dossier with everything they are laid beside: the points as each letter numbers them, colleges, term.
import type { Dossier } from '../commands';
import type { AddresseeId } from '../domain';
import { buildLetter } from '../letter/build-letter';
import { letterPlaces } from '../letter/letter-places';
import { type LetterSettings, letterSettings } from './letter-settings';
import { type ReplyOverview, replyOverview } from './reply-overview';
import { type AnswerablePoint, replyPoints } from './reply-points';
import { type RecordedSending, lastSending, sentLetters, sentOn } from './sent-letters';
import { type SessionView, sessionView } from './session-view';

export interface ReplyView {
  /** With the numbers of the letter to all. */
  readonly points: readonly AnswerablePoint[];
  readonly overview: ReplyOverview;
  /** Colleges that got a letter of their own in which the points have other numbers. */
  readonly numberedApart: readonly AddresseeId[];
}

/** What was put to one college, or to all. */
export type PointsFor = (college: AddresseeId | undefined) => readonly AnswerablePoint[];

/** `today` is an ISO date. As long as no sent letter is recorded, the time to answer runs from the date in the letter. */
export function replyView(
  { shared, local }: Dossier,
  today: string,
  session: SessionView = sessionView(shared, new Set(local.setAside)),
): ReplyView {
  const setAside = new Set(local.setAside);
  const { addressees, date } = letterSettings(shared, setAside);
  const sendings = sentLetters(shared, setAside);
  const printed = date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
  const pointsFor = pointsByCollege({ shared, local }, today, session);
  const points = pointsFor(undefined);
  const numbers = new Map(points.map(({ key, number }) => [key, number]));
  return {
    points,
    overview: replyOverview(shared, {
      pointsFor,
      addressees,
      today,
      sentOn: (college) => sentOn(sendings, college) ?? printed,
      setAside,
    }),
    numberedApart: addressees
      .map(({ id }) => id)
      .filter((id) => pointsFor(id).some(({ key, number }) => numbers.get(key) !== number)),
  };
}

/** For a college that got a letter of its own the numbers are those of that letter. Worked out once for each way to number. */
export function pointsByCollege(
  { shared, local }: Pick<Dossier, 'shared' | 'local'>,
  today: string,
  session: SessionView = sessionView(shared, new Set(local.setAside)),
): PointsFor {
  const setAside = new Set(local.setAside);
  const settings = letterSettings(shared, setAside);
  const sendings = sentLetters(shared, setAside);
  const known = new Map<string, readonly AnswerablePoint[]>();
  const numbered = (addressee: AddresseeId | undefined, like: readonly AnswerablePoint[]) => {
    const key = JSON.stringify(like.map((point) => point.key));
    const before = known.get(key);
    if (before !== undefined) return before;
    const letter = buildLetter(shared, { today, setAside, ...(addressee !== undefined && { addressee }) });
    const points = replyPoints(session, letterPlaces(letter)).filter((point) => isFor(point, addressee));
    known.set(key, points);
    return points;
  };
  const everything = replyPoints(session, letterPlaces(buildLetter(shared, { today, setAside })));
  known.set(JSON.stringify(everything.map((point) => point.key)), everything);
  return (college) => {
    if (college === undefined) return everything;
    const own = everything.filter((point) => isFor(point, college));
    return hasOwnLetter(college, settings, sendings) ? numbered(college, own) : own;
  };
}

function isFor({ addressees }: AnswerablePoint, college: AddresseeId | undefined): boolean {
  return college === undefined || addressees.length === 0 || addressees.includes(college);
}

/** By what was sent to it last, and else by how the letter will be sent. */
function hasOwnLetter(
  college: AddresseeId,
  { sending }: LetterSettings,
  sendings: readonly RecordedSending[],
): boolean {
  const last = lastSending(sendings, college);
  return last === undefined ? sending === 'each' : last.sent.addressees.length === 1;
}
