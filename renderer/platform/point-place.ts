// Which of the council's own points is open, for every step that leads to it.
import type { PointId } from '@shared/domain';
import { create } from 'zustand';

/** A point that is not in the text any more is nobody's: the screen then shows the list. */
export const usePointPlace = create<{ readonly selected: PointId | null }>()(() => ({ selected: null }));

export function selectPoint(id: PointId | null): void {
  usePointPlace.setState({ selected: id });
}
