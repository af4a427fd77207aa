// The end of this evening's meeting: kept with the dossier on this computer, because it is only about this meeting.
import type { Command, LocalState } from '@shared/commands';
import { clockWords as words } from '@shared/i18n/nl-projector';
import { dutchTime } from '@shared/i18n/dutch-moment';
import { type SessionClock, type Sitting, clockCounts, sessionClock } from '@shared/views/session-clock';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { run } from './decide-and-say';
import { asksDecision } from './next-open';
import type { SessionData } from './use-session-data';

const about = 'session:clock';
const schema = z.object({
  startedAt: z.string(),
  endsAt: z.string(),
  isHidden: z.boolean(),
  isOnProjector: z.boolean(),
});
/** What the secretary set. */
export type SetClock = z.infer<typeof schema> & Sitting;

export interface ShownClock {
  /** Null as long as nobody set a time, and once the sitting is long over. */
  readonly set: SetClock | null;
  readonly clock: SessionClock | null;
  readonly isOnProjector: boolean;
  /** In words. */
  readonly line: string;
}

/** Often enough for minutes. */
const lookEvery = 15_000;

export function useSessionClock({ proposals, dossier }: SessionData): ShownClock {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), lookEvery);
    return () => clearInterval(timer);
  }, []);
  const set = readClock(dossier.local.drafts);
  // What was decided or set since the last look must not lie in the future.
  const at = new Date(Math.max(now.getTime(), ...(set === null ? [] : [Date.parse(set.startedAt)])));
  const clock = set === null ? null : sessionClock(set, clockCounts(proposals, asksDecision), at);
  if (set === null || clock === null) return { set: null, clock: null, isOnProjector: false, line: '' };
  return { set, clock, isOnProjector: set.isOnProjector, line: lineOf(clock, set) };
}

export function setClock(clock: SetClock | null): void {
  run(writeClock(clock));
}

function writeClock(clock: SetClock | null): Command {
  const draft = clock === null ? null : { title: '', body: JSON.stringify(clock), advice: '' };
  return { type: 'write-draft', about, draft };
}

function readClock(drafts: LocalState['drafts']): SetClock | null {
  try {
    return schema.safeParse(JSON.parse(drafts[about]?.body ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** "Nog 41 punten, 58 minuten: 85 seconden per punt. Jullie lopen ongeveer 12 minuten uit." */
export function lineOf(
  { left, minutesLeft, secondsPerPoint, minutesLate }: SessionClock,
  set: SetClock,
): string {
  if (left === 0) return words.done;
  if (minutesLeft === 0) return words.over(words.left(left), dutchTime(set.endsAt));
  const line = words.line(words.left(left), words.time(minutesLeft), words.pace(secondsPerPoint));
  return minutesLate === 0 ? line : `${words.late(minutesLate)} ${line}`;
}
