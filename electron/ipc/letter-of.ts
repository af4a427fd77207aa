// The letter of a dossier as main makes it, with what the councils agreed to.
import type { Dossier } from '@shared/commands';
import type { AddresseeId } from '@shared/domain';
import { type LetterModel, buildLetter } from '@shared/letter';
import { letterApprovals } from '@shared/views';
import type { AppContext } from './app-context';
import { suggestFor } from './suggest-for';

interface LetterWish {
  readonly addressee?: AddresseeId | undefined;
  /** ISO time. */
  readonly now: string;
  /** A letter to compare with is no concept because of councils that have not agreed yet. */
  readonly isToCompare?: boolean;
}

/** A concept puts together what the machine proposes; when proposing fails, its points stand one by one. */
export async function letterOf(
  context: AppContext,
  { shared, local }: Dossier,
  { addressee, now, isToCompare = false }: LetterWish,
): Promise<LetterModel> {
  const setAside = new Set(local.setAside);
  const options = {
    today: now.slice(0, 10),
    setAside,
    ...(addressee !== undefined && { addressee }),
    ...(!isToCompare && { approvals: letterApprovals(shared, setAside) }),
  };
  const letter = buildLetter(shared, options);
  if (!letter.isConcept) return letter;
  const suggestions = await suggestFor(context, { shared, local });
  return suggestions.ok ? buildLetter(shared, { ...options, clusters: suggestions.value.clusters }) : letter;
}
