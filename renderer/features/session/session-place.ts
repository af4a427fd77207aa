// Where the session is: kept while other steps are open, so that coming back shows the same point.
import type { TriageShows } from '@shared/views/triage';
import { create } from 'zustand';

interface SessionPlace {
  readonly dossier: string;
  /** The key of a member, or a proposal's id: a proposal is found again after it was decided, joined or undone. */
  readonly selected: string | null;
  readonly view: 'list' | 'one';
  readonly shows: TriageShows;
  readonly search: string;
}

const start: Omit<SessionPlace, 'dossier'> = { selected: null, view: 'list', shows: 'open', search: '' };

export const useSessionPlace = create<SessionPlace>()(() => ({ dossier: '', ...start }));

export function goTo(change: Partial<Omit<SessionPlace, 'dossier'>>): void {
  useSessionPlace.setState(change);
}

/** Another dossier starts at its own list. */
export function startAt(dossier: string): void {
  if (useSessionPlace.getState().dossier !== dossier) useSessionPlace.setState({ dossier, ...start });
}
