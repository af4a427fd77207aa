// What the step Reactie says of itself.
import type { Dossier } from '@shared/commands';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import type { SessionView } from '@shared/views';
import { attentionTogether } from '@shared/views/reply-groups';
import { replyView } from '@shared/views/reply-view';
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
  // The letter is built only where there is a reply to lay beside it.
  if (!Object.values(dossier.shared.decisions).some(({ act }) => act.act === 'receive-reply')) return none;
  const { overview } = replyView(dossier, new Date().toISOString().slice(0, 10), session);
  if (overview.replies.length === 0) return none;
  if (overview.colleges.some(({ proposed }) => proposed > 0))
    return { text: words.stepProposed, mark: 'open' };
  const open = attentionTogether(overview.attention).filter(
    ({ answer }) => answer.status === 'onbeantwoord',
  ).length;
  return open === 0 ? { text: words.stepDone, mark: 'done' } : { text: words.stepOpen(open), mark: 'open' };
}
