// The projector as the secretary steers it: open, held, black, and which part of a long text. Sends pictures, not too often.
import type { ProjectorPicture } from '@shared/views/projector';
import { create } from 'zustand';
import { ask } from '../../platform/bridge';
import { useDossier } from '../../platform/dossier-store';
import { usePlace } from '../../platform/place';

interface ProjectorControl {
  readonly isOpen: boolean;
  /** The picture that is held while she looks something up. */
  readonly held: ProjectorPicture | null;
  readonly isBlack: boolean;
  /** In how many parts the projector shows this text, and which part it was asked for. */
  readonly parts: number;
  readonly part: number;
}

const atRest = { held: null, isBlack: false, parts: 1, part: 0 };
/** Milliseconds between two pictures while somebody types. */
const pause = 150;

export const useProjector = create<ProjectorControl>()(() => ({ isOpen: false, ...atRest }));

let waiting: ProjectorPicture | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;

/** At once, and what follows quickly a little later: only the last of it. */
export function showPicture(picture: ProjectorPicture): void {
  if (timer !== null) {
    waiting = picture;
    return;
  }
  void ask('projector:show', picture);
  timer = setTimeout(() => {
    timer = null;
    const last = waiting;
    waiting = null;
    if (last !== null) showPicture(last);
  }, pause);
}

export function toggleProjector(): void {
  void ask(useProjector.getState().isOpen ? 'projector:close' : 'projector:open', null);
}

/** What main says; a projector that went takes everything along that was set for it. */
export function noteProjector({ isOpen, parts }: { readonly isOpen: boolean; readonly parts: number }): void {
  useProjector.setState(isOpen ? { isOpen, parts } : { isOpen, ...atRest });
}

/** When the dossier is left, nothing of it stays on the beamer. */
function clearPicture(): void {
  if (!useProjector.getState().isOpen) return;
  useProjector.setState(atRest);
  showPicture({ kind: 'neutral' });
}

usePlace.subscribe(({ place }, before) => {
  if (place === 'start' && before.place !== 'start') clearPicture();
});
useDossier.subscribe(({ id }, before) => {
  if (id !== before.id) clearPicture();
});
