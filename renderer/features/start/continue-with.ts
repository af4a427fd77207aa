// Where a dossier goes on: the first step that is not finished.
import { words } from '@shared/i18n/nl-screens';
import type { DossierCard, OwnCard } from '@shared/ipc/contract';

type JointStep = 'contributions' | 'session' | 'letter';
export type OpenStep = JointStep | 'document' | 'points' | 'agreement';

/** Of a joint secretary, in the order of the work. */
export const openSteps: readonly JointStep[] = ['contributions', 'session', 'letter'];

type Counts = Pick<DossierCard, 'councils' | 'contributionsIn' | 'points' | 'undecided' | 'own'>;

export function continueWith({ councils, contributionsIn, points, undecided, own }: Counts): OpenStep {
  if (own !== null) return own.toAnswer > 0 ? 'agreement' : own.points === 0 ? 'document' : 'points';
  if (contributionsIn < councils || points === 0) return 'contributions';
  return undecided > 0 ? 'session' : 'letter';
}

/** What is still to do there, in words. */
export function whatIsOpen(card: Counts): string {
  if (card.own !== null) return ownInWords(card.own);
  switch (continueWith(card)) {
    case 'contributions':
      return card.councils === 0 ? '' : words.start.missing(card.councils - card.contributionsIn);
    case 'session':
      return words.start.undecided(card.undecided);
    case 'letter':
      return words.start.allDecided;
    case 'document':
    case 'points':
    case 'agreement':
      return '';
  }
}

function ownInWords({ points, ready, isSent, toAnswer }: OwnCard): string {
  if (toAnswer > 0) return words.start.own.toAnswer(toAnswer);
  if (points === 0) return words.start.own.none;
  return isSent ? words.start.own.sent : words.start.own.points(points, ready);
}
