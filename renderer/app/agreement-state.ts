// What the step Akkoord says about itself, for either role.
import { agreementStateWords as words } from '@shared/i18n/nl-agreement';
import { ownStateWords } from '@shared/i18n/nl-sending';
import type { Agreement, OwnAgreement } from '@shared/views';
import type { Role } from './role';
import type { StepState } from './steps';

/** `own` is null as long as nobody said which council is worked for. */
export function agreementState(role: Role, joint: Agreement, own: OwnAgreement | null): StepState {
  if (joint.points.length === 0) return { text: words.none, mark: 'quiet' };
  return role === 'participant' ? ownState(own) : jointState(joint);
}

function jointState({ waiting, hasAnswers }: Agreement): StepState {
  const left = [...waiting.values()].filter((points) => points > 0).length;
  if (left === 0) return { text: words.allAnswered, mark: 'done' };
  return hasAnswers || left < waiting.size
    ? { text: words.waiting(left), mark: 'open' }
    : { text: words.noAnswers, mark: 'quiet' };
}

function ownState(own: OwnAgreement | null): StepState {
  if (own === null) return { text: ownStateWords.noCouncil, mark: 'open' };
  if (own.open.length > 0) return { text: words.open(own.open.length), mark: 'open' };
  return own.points.every(({ state }) => state === 'sent')
    ? { text: words.sent, mark: 'done' }
    : { text: words.unsent, mark: 'open' };
}
