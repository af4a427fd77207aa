// Everything the session screen reads of the dossier, worked out once for every state of it.
import type { Dossier } from '@shared/commands';
import type { CouncilId, DossierId } from '@shared/domain';
import { type LetterSettings, type SessionView, letterSettings, sessionView } from '@shared/views';
import { chapterOfSources } from '@shared/views/pinned-point';
import { type Proposal, proposals } from '@shared/views/proposals';
import { useMemo } from 'react';
import { useDossier } from '../../platform/dossier-store';
import { useCouncils, useSession } from '../../platform/dossier-views';
import { initialsOf } from '../../ui/initials-of';
import { addedPairs } from './added-points';
import { inLetterOrder } from './section-for';
import { useLate } from './use-late';
import { type SuggestionState, useSuggestions } from './use-suggestions';

/** A council as the screen names it. */
export interface CouncilCard {
  readonly id: CouncilId;
  readonly index: number;
  readonly initials: string;
  readonly name: string;
}

export interface SessionData {
  readonly dossier: Dossier;
  readonly session: SessionView;
  readonly settings: LetterSettings;
  readonly councils: readonly CouncilCard[];
  readonly councilOf: (id: CouncilId) => CouncilCard;
  readonly proposals: readonly Proposal[];
  readonly suggestions: SuggestionState;
}

export function useSessionData(id: DossierId, dossier: Dossier): SessionData {
  const { shared, local } = dossier;
  const seen = useSession();
  const session = useMemo(() => seen ?? sessionView(shared), [seen, shared]);
  const settings = useMemo(() => letterSettings(shared), [shared]);
  const invited = useCouncils();
  const councils = useMemo(() => {
    const initials = initialsOf(invited);
    return invited.map(({ id: council, name, municipality }, index): CouncilCard => ({
      id: council,
      index,
      initials: initials.get(council) ?? '',
      name: municipality.trim() === '' ? name : municipality,
    }));
  }, [invited]);
  const councilOf = useMemo(() => finder(councils), [councils]);
  const late = useLate(dossier, session);
  const suggestions = useSuggestions(id, session.points);
  const found = suggestions.suggestions;
  // As text, so that typing a draft does not work the proposals out again.
  const addedText = JSON.stringify(addedPairs(local.drafts));
  const list = useMemo(() => {
    const chapters = inLetterOrder(
      session.points.map(({ point }) => point.chapter),
      settings,
    );
    return proposals(session, found, {
      chapters,
      added: JSON.parse(addedText) as [string, string][],
      late: new Set(late.map(({ key }) => key)),
      chapterOf: ({ joint }) => chapterOfSources(shared, joint),
    });
  }, [session, found, settings, addedText, late, shared]);
  return { dossier, session, settings, councils, councilOf, proposals: list, suggestions };
}

/** The open dossier; null when there is none. */
export function useOpenDossier(): { id: DossierId; dossier: Dossier } | null {
  const id = useDossier((store) => store.id);
  const dossier = useDossier((store) => store.dossier);
  return id === null || dossier === null ? null : { id, dossier };
}

function finder(councils: readonly CouncilCard[]): (id: CouncilId) => CouncilCard {
  const byId = new Map(councils.map((card) => [card.id, card]));
  return (id) => byId.get(id) ?? { id, index: 0, initials: id.slice(0, 2), name: id };
}
