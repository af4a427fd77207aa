// The council that is written for here, and its points.
import { type WorkingText, emptyWorkingText, textOf } from '@shared/commands';
import type { CouncilId, DossierId, Invitation } from '@shared/domain';
import { useDossier } from '../../platform/dossier-store';
import { useInvitation } from '../../platform/dossier-views';

export interface OwnText {
  readonly dossier: DossierId;
  readonly council: CouncilId;
  readonly text: WorkingText;
}

/** Null where no dossier is open or no council is chosen. */
export function useOwnText(): OwnText | null {
  const dossier = useDossier((store) => store.id);
  const council = useDossier((store) => store.dossier?.local.council ?? null);
  const text = useDossier((store) =>
    council === null ? emptyWorkingText : textOf(store.dossier?.local.working, council),
  );
  return dossier === null || council === null ? null : { dossier, council, text };
}

const noChapters: Invitation['chapters'] = [];
const noAddressees: Invitation['addressees'] = [];

export function useChapters(): readonly string[] {
  return useInvitation()?.chapters ?? noChapters;
}

export function useAddressees(): Invitation['addressees'] {
  return useInvitation()?.addressees ?? noAddressees;
}
