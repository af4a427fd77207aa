// What each of the six steps says about itself: a state in words and a mark.
import type { Role } from './role';
import { type LocalState, textOf } from '@shared/commands';
import { dutchDate } from '@shared/i18n/dutch-date';
import { draftingWords } from '@shared/i18n/nl-drafting';
import { policyScreenWords } from '@shared/i18n/nl-policy';
import { words } from '@shared/i18n/nl-screens';
import { ownStateWords } from '@shared/i18n/nl-sending';
import type { ContributionOverview, OwnContribution, SessionView } from '@shared/views';
import type { StepId } from '../platform/place';

export interface StepState {
  readonly text: string;
  /** `open` asks attention, `done` is ready, `quiet` says how it stands. */
  readonly mark: 'open' | 'done' | 'quiet';
}

export const stepNames: Record<StepId, string> = {
  document: words.steps.document,
  points: words.steps.points,
  send: words.steps.send,
  contributions: words.steps.contributions,
  session: words.steps.session,
  agreement: words.steps.agreement,
  letter: words.steps.letter,
  reply: words.steps.reply,
};

/** The steps that somebody in this role has something to do in. */
export function stepsOf(role: Role): readonly StepId[] {
  return role === 'participant'
    ? ['document', 'points', 'send', 'agreement']
    : ['document', 'points', 'contributions', 'session', 'agreement', 'letter', 'reply'];
}

/** `own` is null as long as nobody said which council is worked for; `documents` counts those that can be read. */
export function stepState(
  step: StepId,
  overview: ContributionOverview,
  session: SessionView,
  local: LocalState,
  own: OwnContribution | null,
  agreement: StepState,
  documents: number,
  reply: StepState,
): StepState {
  switch (step) {
    case 'points':
      return pointsState(local);
    case 'contributions':
      return contributionsState(overview);
    case 'session':
      return sessionState(session);
    case 'letter':
      return session.jointPoints.length === 0
        ? { text: words.steps.notStarted, mark: 'quiet' }
        : { text: words.steps.inLetter(session.jointPoints.length), mark: 'quiet' };
    case 'send':
      return sendState(own);
    case 'agreement':
      return agreement;
    case 'document':
      return documents === 0
        ? { text: policyScreenWords.stepEmpty, mark: 'quiet' }
        : { text: policyScreenWords.stepState(documents), mark: 'done' };
    case 'reply':
      return reply;
  }
}

/** Of the council that is written for here. */
function pointsState({ council, working }: LocalState): StepState {
  const points = council === null ? [] : textOf(working, council).points;
  if (points.length === 0) return { text: words.steps.notStarted, mark: 'quiet' };
  const ready = points.filter(({ status }) => status === 'klaar').length;
  const text = draftingWords.state(points.length, ready);
  return { text, mark: ready === points.length ? 'done' : 'quiet' };
}

function sendState(own: OwnContribution | null): StepState {
  if (own === null) return { text: ownStateWords.noCouncil, mark: 'open' };
  if (own.unknown.length > 0) return { text: ownStateWords.newer, mark: 'open' };
  if (own.last === null)
    return own.ready.length === 0
      ? { text: ownStateWords.nothing, mark: 'quiet' }
      : { text: ownStateWords.ready(own.ready.length), mark: 'open' };
  const [, { revision = 1, date }] = own.last;
  return own.isUnchanged
    ? { text: ownStateWords.sent(dutchDate(date)), mark: 'done' }
    : { text: ownStateWords.changedSince(revision), mark: 'open' };
}

function contributionsState({ councils }: ContributionOverview): StepState {
  if (councils.length === 0) return { text: words.steps.notStarted, mark: 'quiet' };
  const forks = councils.filter(({ state }) => state === 'fork').length;
  if (forks > 0) return { text: words.steps.forked(forks), mark: 'open' };
  const inside = councils.filter(({ state }) => state === 'in').length;
  const text = words.steps.contributionsIn(inside, councils.length);
  return { text, mark: inside === councils.length ? 'done' : 'open' };
}

function sessionState(session: SessionView): StepState {
  if (session.points.length === 0) return { text: words.steps.notStarted, mark: 'quiet' };
  const open = openPoints(session);
  return open === 0
    ? { text: words.steps.allDecided, mark: 'done' }
    : { text: words.steps.undecided(open), mark: 'open' };
}

/** Points on which the session must still say something: undecided, decided twice, or changed since. */
export function openPoints({ undecided, contested, jointPoints, dropped, parked }: SessionView): number {
  const keys = new Set([...undecided, ...contested].map(({ key }) => key));
  const reopened = jointPoints.filter((view) => view.isReopened || view.otherVersions.length > 0).length;
  const aside = [...dropped, ...parked].filter((entry) => entry.isReopened && !keys.has(entry.key)).length;
  return keys.size + reopened + aside;
}
