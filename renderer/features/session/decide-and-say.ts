// Taking a decision from the screen: done at once, said in words, with the way back.
import type { Command } from '@shared/commands';
import type { DecisionAct } from '@shared/domain';
import { sessionWords as words } from '@shared/i18n/nl-session';
import { now, useDossier } from '../../platform/dossier-store';
import { showMessage } from '../../ui/message';
import { goTo } from './session-place';

/** Records the acts in one stroke. `returnTo` is shown again when they are undone. Answers whether it was done here. */
export function decide(acts: readonly DecisionAct[], said: string, returnTo: string | null): boolean {
  const before = useDossier.getState().dossier;
  const by = before?.local.sender ?? '';
  run({ type: 'decide', at: now(), ...(by !== '' && { by }), acts: [...acts] });
  const after = useDossier.getState().dossier;
  const inverse = after === before ? undefined : after?.local.undo.at(-1);
  showMessage(said, inverse && { label: words.undo, onPress: () => takeBack(inverse, returnTo) });
  return after !== before;
}

/** Does a command and says so when it could not be done. */
export function run(command: Command): void {
  void useDossier
    .getState()
    .perform(command)
    .then((error) => {
      if (error !== null) showMessage(error.message);
    });
}

/** Undoes exactly this: through the undo list where it is still the last thing there, else by a command of its own. */
function takeBack(inverse: Command, returnTo: string | null): void {
  const last = useDossier.getState().dossier?.local.undo.at(-1);
  run(last === inverse ? { type: 'undo', at: now() } : inverse);
  if (returnTo !== null) goTo({ selected: returnTo, view: 'one' });
}
