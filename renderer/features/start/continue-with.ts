// Where a dossier goes on: the first step that is not finished.
import { words } from '@shared/i18n/nl-screens';
import type { DossierCard } from '@shared/ipc/contract';

export type OpenStep = 'contributions' | 'session' | 'letter';

/** In the order of the work. */
export const openSteps: readonly OpenStep[] = ['contributions', 'session', 'letter'];

type Counts = Pick<DossierCard, 'councils' | 'contributionsIn' | 'points' | 'undecided'>;

export function continueWith({ councils, contributionsIn, points, undecided }: Counts): OpenStep {
  if (contributionsIn < councils || points === 0) return 'contributions';
  return undecided > 0 ? 'session' : 'letter';
}

/** What is still to do there, in words. */
export function whatIsOpen(card: Counts): string {
  switch (continueWith(card)) {
    case 'contributions':
      return card.councils === 0 ? '' : words.start.missing(card.councils - card.contributionsIn);
    case 'session':
      return words.start.undecided(card.undecided);
    case 'letter':
      return words.start.allDecided;
  }
}
