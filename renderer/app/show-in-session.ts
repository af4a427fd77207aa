// From another step to one point in the session.
import type { DossierId, JointPointId } from '@shared/domain';
import { goTo, startAt } from '../features/session/session-place';
import { useDossier } from '../platform/dossier-store';
import { goTo as goToStep } from '../platform/place';

export function showInSession(joint: JointPointId): void {
  const id: DossierId | null = useDossier.getState().id;
  if (id === null) return;
  startAt(id);
  goTo({ selected: `joint:${joint}`, view: 'one' });
  goToStep('session');
}
