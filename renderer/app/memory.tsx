// Zoek in alles over whatever is on the screen, by key from everywhere; and the way from a text found to its place.
import { useEffect } from 'react';
import { type Dossier, textOf } from '@shared/commands';
import type { AppError, DossierId } from '@shared/domain';
import type { MemorySource } from '@shared/memory';
import { MemorySheet } from '../features/memory/memory-sheet';
import { goTo as goInSession, startAt } from '../features/session/session-place';
import { showOpened } from '../features/start/open-dossier';
import { ask } from '../platform/bridge';
import { useDossier } from '../platform/dossier-store';
import { closeMemory, openMemory, useMemoryPlace } from '../platform/memory-place';
import { goTo, usePlace } from '../platform/place';
import { selectPoint } from '../platform/point-place';
import { showInSession } from './show-in-session';

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

async function jumpTo(id: DossierId, source: MemorySource): Promise<AppError | null> {
  const isHere = usePlace.getState().place !== 'start' && useDossier.getState().id === id;
  const opened = isHere ? null : await ask('dossier:open', { id });
  if (opened?.ok === false) return opened.error;
  closeMemory();
  // After the sheet gave back the focus: the step takes it.
  requestAnimationFrame(() => {
    if (opened !== null) showOpened(opened);
    const { dossier } = useDossier.getState();
    if (dossier !== null) showSource(dossier, source);
  });
  return null;
}

function showSource({ shared, local }: Dossier, source: MemorySource): void {
  if (source.of === 'point' && source.council === local.council) {
    const own = textOf(local.working, source.council).points;
    if (own.some(({ point }) => point.id === source.point)) {
      selectPoint(source.point);
      goTo('points');
      return;
    }
  }
  if (local.role === 'participant') goTo('agreement');
  else if (source.of === 'answer') goTo('reply');
  else if (source.of === 'joint') showInSession(source.joint);
  else {
    startAt(shared.dossier);
    goInSession({ selected: source.key, view: 'one' });
    goTo('session');
  }
}
