// A dossier in one line, for the Start screen.
import type { Dossier } from '@shared/commands';
import type { DossierId } from '@shared/domain';
import { mainWords } from '@shared/i18n/nl-main';
import type { DossierCard, OwnCard } from '@shared/ipc/contract';
import { currentInvitation } from '@shared/merge';
import { contributionOverview, ownAgreement, ownContribution, sessionView } from '@shared/views';

export function cardOf(dossier: Dossier, isSample: boolean, lastOpened: string): DossierCard {
  const { shared, local } = dossier;
  const setAside = new Set(local.setAside);
  const invitation = currentInvitation(shared.invitations, setAside);
  const { councils } = contributionOverview(shared, setAside);
  const session = sessionView(shared, setAside);
  return {
    id: shared.dossier,
    title: invitation?.title ?? mainWords.untitledDossier,
    councils: councils.length,
    contributionsIn: councils.filter(({ state }) => state !== 'missing').length,
    points: session.points.length,
    undecided: session.undecided.length,
    lastOpened,
    deadline: invitation?.deadline ?? null,
    isSample,
    own: ownOf(dossier),
  };
}

/** A dossier that cannot be read is shown all the same: opening it says why. */
export function unreadableCard(id: DossierId, lastOpened: string): DossierCard {
  return {
    id,
    title: `${mainWords.unreadableDossier} (${id})`,
    councils: 0,
    contributionsIn: 0,
    points: 0,
    undecided: 0,
    lastOpened,
    deadline: null,
    isSample: false,
    own: null,
  };
}

function ownOf(dossier: Dossier): OwnCard | null {
  const { role, council } = dossier.local;
  if (role !== 'participant') return null;
  if (council === null) return { points: 0, ready: 0, isSent: false, toAnswer: 0 };
  const { ready, concepts, isUnchanged } = ownContribution(dossier, council);
  const unanswered = ownAgreement(dossier, council).points.filter(({ state }) => state !== 'sent');
  return {
    points: ready.length + concepts.length,
    ready: ready.length,
    isSent: isUnchanged,
    toAnswer: unanswered.length,
  };
}
