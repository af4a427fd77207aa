// The clock of the session: what is left to decide against the time that is left, and whether the pace will do.
import type { Proposal } from './proposals';

/** One evening's meeting, as the secretary set it. ISO times. */
export interface Sitting {
  readonly startedAt: string;
  readonly endsAt: string;
}

export interface SessionClock {
  readonly left: number;
  /** Rounded up; 0 once the end has come. */
  readonly minutesLeft: number;
  /** What there is for every point; 0 when the time is up or nothing is left. */
  readonly secondsPerPoint: number;
  /** Minutes over the end at the pace so far; 0 as long as the pace will do, or too little is known of it. */
  readonly minutesLate: number;
}

const minute = 60_000;
/** Before this many decisions a pace says nothing. */
const fewestDecisions = 3;
/** Fewer minutes over the end are no news. */
const smallestDelay = 3;
/** That long after its end a sitting is over, and its clock with it. */
const longestOverrun = 4 * 60 * minute;

/**
 * `left` asks for a decision; `decidedAt` holds the moments of the decisions, of earlier sittings too. Decisions taken in one
 * stroke count as one: thirty points that nobody talked about say nothing of the pace of the others. Null: the sitting is over.
 */
export function sessionClock(
  sitting: Sitting,
  { left, decidedAt }: { readonly left: number; readonly decidedAt: readonly string[] },
  now: Date,
): SessionClock | null {
  const start = Date.parse(sitting.startedAt);
  const end = Date.parse(sitting.endsAt);
  const time = now.getTime();
  if (!Number.isFinite(start) || !Number.isFinite(end) || time > end + longestOverrun) return null;
  const milliseconds = Math.max(0, end - time);
  const moments = new Set(decidedAt.map((at) => Date.parse(at)).filter((at) => at >= start && at <= time));
  const needed = ((time - start) / moments.size) * left;
  const late = Math.round((needed - milliseconds) / minute);
  const isKnown = moments.size >= fewestDecisions && milliseconds > 0;
  return {
    left,
    minutesLeft: Math.ceil(milliseconds / minute),
    secondsPerPoint: left === 0 ? 0 : Math.floor(milliseconds / 1000 / left),
    minutesLate: isKnown && late >= smallestDelay ? late : 0,
  };
}

/** What the clock counts. `asks` tells which proposals still ask for a decision. */
export function clockCounts(
  proposals: readonly Proposal[],
  asks: (proposal: Proposal) => boolean,
): { readonly left: number; readonly decidedAt: readonly string[] } {
  return {
    left: proposals.filter(asks).length,
    decidedAt: proposals
      .filter((proposal) => !asks(proposal))
      .flatMap(({ joint, setAside }) => joint?.at ?? setAside?.at ?? []),
  };
}

/** Hours from now up to which a time that has passed today is tomorrow's: an evening may run past midnight. */
const pastMidnight = 8;

/** "21:30", "21.30", "2130" or "21" as the next such moment; `past` when that is too far ahead to be meant. */
export function endTime(text: string, now: Date): Date | 'unreadable' | 'past' {
  const found = /^\s*(\d{1,2})\s*(?:[:.u]\s*)?(\d{2})?\s*(?:u|uur)?\s*$/i.exec(text);
  const hours = Number(found?.[1]);
  const minutes = Number(found?.[2] ?? 0);
  if (found === null || hours > 23 || minutes > 59) return 'unreadable';
  const end = new Date(now.getFullYear(), now.getMonth(), now.getDate(), hours, minutes);
  if (end > now) return end;
  end.setDate(end.getDate() + 1);
  return end.getTime() - now.getTime() <= pastMidnight * 60 * minute ? end : 'past';
}
