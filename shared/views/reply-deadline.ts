// By when the colleges should have answered, counted from the day on which the letter was sent.
import type { AddresseeId } from '../domain';

/** Six weeks: what colleges and councils usually agree on. */
export const usualTermDays = 42;
/** From so many days before it, the day is near. */
const nearDays = 7;

/**
 * `on` is an ISO date, null as long as the letter is not sent. `days`: until then, negative when it is past.
 * `silent`: colleges of which there is no reply yet.
 */
export interface ReplyDeadline {
  readonly on: string | null;
  readonly days: number;
  readonly state: 'not-sent' | 'open' | 'near' | 'late' | 'answered';
  readonly silent: readonly AddresseeId[];
}

export function replyDeadline({
  today,
  sentOn,
  termDays = usualTermDays,
  silent,
  colleges,
}: {
  readonly today: string;
  readonly sentOn?: string | undefined;
  readonly termDays?: number | undefined;
  readonly silent: readonly AddresseeId[];
  readonly colleges: number;
}): ReplyDeadline {
  const sent = sentOn === undefined ? NaN : Date.parse(`${sentOn.slice(0, 10)}T00:00:00Z`);
  const now = Date.parse(`${today.slice(0, 10)}T00:00:00Z`);
  const day = 24 * 60 * 60 * 1000;
  const isAnswered = colleges > 0 && silent.length === 0;
  if (Number.isNaN(sent)) return { on: null, days: 0, state: isAnswered ? 'answered' : 'not-sent', silent };
  const until = sent + termDays * day;
  const days = Math.round((until - now) / day);
  const state = isAnswered ? 'answered' : days < 0 ? 'late' : days <= nearDays ? 'near' : 'open';
  return { on: new Date(until).toISOString().slice(0, 10), days, state, silent };
}
