// Where the window is: on Start, or at one step of the open dossier.
import { create } from 'zustand';

export const stepIds = [
  'document',
  'points',
  'send',
  'contributions',
  'session',
  'agreement',
  'letter',
  'reply',
] as const;
export type StepId = (typeof stepIds)[number];

interface PlaceStore {
  readonly place: 'start' | StepId;
  readonly goTo: (place: 'start' | StepId) => void;
}

export const usePlace = create<PlaceStore>()((set) => ({
  place: 'start',
  goTo: (place) => set({ place }),
}));

/** For handlers outside components: `goTo('session')`. */
export function goTo(place: 'start' | StepId): void {
  usePlace.getState().goTo(place);
}
