// Zoek in alles over whatever is on the screen, by key from everywhere; and the way from a text found to its place.
import { useEffect } from 'react';
import type { AppError, DossierId } from '@shared/domain';
import type { MemoryEntry } from '@shared/memory';
import { MemorySheet } from '../features/memory/memory-sheet';
import { showOpened } from '../features/start/open-dossier';
import { ask } from '../platform/bridge';
import { useDossier } from '../platform/dossier-store';
import { closeMemory, openMemory, useMemoryPlace } from '../platform/memory-place';
import { usePlace } from '../platform/place';
import { showEntry } from './show-entry';

export function MemoryPlace() {
  const isOpen = useMemoryPlace((state) => state.isOpen);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'f';
      // What lies over the window is finished first.
      if (!isAsked || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
      event.preventDefault();
      openMemory();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return isOpen && <MemorySheet onJump={jumpTo} />;
}

async function jumpTo(id: DossierId, entry: MemoryEntry): Promise<AppError | null> {
  const isHere = usePlace.getState().place !== 'start' && useDossier.getState().id === id;
  const opened = isHere ? null : await ask('dossier:open', { id });
  if (opened?.ok === false) return opened.error;
  closeMemory();
  // After the sheet gave back the focus: the step takes it.
  requestAnimationFrame(() => {
    if (opened !== null) showOpened(opened);
    const { dossier } = useDossier.getState();
    if (dossier !== null) showEntry(dossier, entry);
  });
  return null;
}
