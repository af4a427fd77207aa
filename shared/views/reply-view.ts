// The replies of a dossier with everything they are laid beside: the points as the letter numbers them, colleges, term.
import type { Dossier } from '../commands';
import type { AddresseeId } from '../domain';
import { buildLetter } from '../letter/build-letter';
import { letterPlaces } from '../letter/letter-places';
import { letterSettings } from './letter-settings';
import { type ReplyOverview, replyOverview } from './reply-overview';
import { type AnswerablePoint, replyPoints } from './reply-points';
import { sentLetters, sentOn } from './sent-letters';
import { type SessionView, sessionView } from './session-view';

export interface ReplyView {
  readonly points: readonly AnswerablePoint[];
  readonly overview: ReplyOverview;
}

/** `today` is an ISO date. As long as no sent letter is recorded, the time to answer runs from the date in the letter. */
export function replyView(
  { shared, local }: Dossier,
  today: string,
  session: SessionView = sessionView(shared, new Set(local.setAside)),
): ReplyView {
  const setAside = new Set(local.setAside);
  const { addressees, date } = letterSettings(shared, setAside);
  const points = answerablePoints({ shared, local }, today, session);
  const printed = date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
  const sent = sentOn(sentLetters(shared, setAside)) ?? printed;
  return { points, overview: replyOverview(shared, { points, addressees, today, sentOn: sent, setAside }) };
}

/** For one college with the numbers of the letter to it, where each got its own. */
export function answerablePoints(
  { shared, local }: Pick<Dossier, 'shared' | 'local'>,
  today: string,
  session: SessionView = sessionView(shared, new Set(local.setAside)),
  addressee?: AddresseeId,
): AnswerablePoint[] {
  const setAside = new Set(local.setAside);
  const letter = buildLetter(shared, { today, setAside, ...(addressee !== undefined && { addressee }) });
  return replyPoints(session, letterPlaces(letter));
}
