// Whether Zoek in alles lies over the window: Start, the bar and a key lead to it.
import { create } from 'zustand';

export const useMemoryPlace = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

export function openMemory(): void {
  useMemoryPlace.setState({ isOpen: true });
}

export function closeMemory(): void {
  useMemoryPlace.setState({ isOpen: false });
}
