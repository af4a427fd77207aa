// Opening a dossier, from whatever it comes: shown at the step where the work goes on.
import { type Dossier, textOf } from '@shared/commands';
import type { AppError } from '@shared/domain';
import { currentInvitation } from '@shared/merge';
import type { OpenedDossier, Reply } from '@shared/ipc/contract';
import { contributionOverview, hasToAnswer, sessionView } from '@shared/views';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';
import { continueWith } from './continue-with';

type OpenReply = Reply<'dossier:open' | 'dossier:choose-file' | 'start:take-opened-file'>;

/** Shows what main opened. Answers the error; null when it is open, or when the person chose nothing. */
export function showOpened(reply: OpenReply): AppError | null {
  if (!reply.ok) return reply.error;
  if (reply.value !== null) {
    useDossier.getState().show(reply.value);
    goTo(stepOf(reply.value));
  }
  return null;
}

function stepOf({ dossier }: OpenedDossier) {
  const { shared, local } = dossier;
  if (local.role === 'participant') return ownStep(dossier);
  const setAside = new Set(local.setAside);
  const { points, undecided } = sessionView(shared, setAside);
  const { councils } = contributionOverview(shared, setAside);
  return continueWith({
    councils: currentInvitation(shared.invitations, setAside)?.councils.length ?? 0,
    contributionsIn: councils.filter(({ state }) => state !== 'missing').length,
    points: points.length,
    undecided: undecided.length,
    own: null,
  });
}

function ownStep(dossier: Dossier) {
  const { council, working } = dossier.local;
  if (council === null) return 'document';
  if (hasToAnswer(dossier, council)) return 'agreement';
  return textOf(working, council).points.length > 0 ? 'points' : 'document';
}
