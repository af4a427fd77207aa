// What the list shows, kept while the person looks at another step.
import { type PointSelection, everything } from '@shared/drafting';
import { create } from 'zustand';

export const useListView = create<PointSelection>()(() => everything);

export function showInList(change: Partial<PointSelection>): void {
  useListView.setState(change);
}
