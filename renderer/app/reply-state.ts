// What the step Reactie says of itself.
import type { Dossier } from '@shared/commands';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import type { SessionView } from '@shared/views';
import { isUnanswered } from '@shared/views/reply-overview';
import { attentionTogether } from '@shared/views/reply-groups';
import { replyViewOf } from '../platform/reply-view';
import type { StepState } from './steps';

const none: StepState = { text: words.stepNone, mark: 'quiet' };
/** Gone with the state of the dossier that they were worked out for. */
const known = new WeakMap<Dossier, StepState>();

export function replyState(dossier: Dossier, session: SessionView): StepState {
  const before = known.get(dossier);
  if (before !== undefined) return before;
  const state = workOut(dossier, session);
  known.set(dossier, state);
  return state;
}

function workOut(dossier: Dossier, session: SessionView): StepState {
  // The letter is built only where it has a date, went out, or something came back.
  const isUnderWay = Object.values(dossier.shared.decisions).some(
    ({ act }) =>
      act.act === 'receive-reply' ||
      act.act === 'record-sent-letter' ||
      (act.act === 'set-letter-part' && act.letterPart.part === 'date'),
  );
  if (!isUnderWay) return none;
  const { overview } = replyViewOf(dossier, session);
  const late: StepState | null =
    overview.deadline.state === 'late'
      ? { text: words.stepLate(-overview.deadline.days), mark: 'open' }
      : null;
  if (overview.replies.length === 0) return late ?? none;
  if (overview.colleges.some(({ proposed }) => proposed > 0))
    return { text: words.stepProposed, mark: 'open' };
  if (late !== null) return late;
  const attention = attentionTogether(overview.attention);
  const overdue = attention.filter(({ answer }) => answer.isOverdue).length;
  if (overdue > 0) return { text: words.stepOverdue(overdue), mark: 'open' };
  const open = attention.filter(({ answer }) => isUnanswered(answer)).length;
  return open === 0 ? { text: words.stepDone, mark: 'done' } : { text: words.stepOpen(open), mark: 'open' };
}
