// A text of before that becomes a point of the open dossier, and opens in Onze punten.
import { textOf } from '@shared/commands';
import type { PointId } from '@shared/domain';
import { memoryWords as words } from '@shared/i18n/nl-memory';
import { words as screenWords } from '@shared/i18n/nl-screens';
import { currentInvitation } from '@shared/merge';
import { type MemoryEntry, reusedPoint } from '@shared/memory';
import { now, useDossier } from '../../platform/dossier-store';
import { closeMemory } from '../../platform/memory-place';
import { goTo, usePlace } from '../../platform/place';
import { selectPoint } from '../../platform/point-place';
import { showMessage } from '../../ui/message';

/** Whether a dossier is open in which somebody writes for a council. */
export function useCanWrite(): boolean {
  const isOpen = usePlace(({ place }) => place !== 'start');
  const hasCouncil = useDossier(({ dossier }) => (dossier?.local.council ?? null) !== null);
  return isOpen && hasCouncil;
}

/** One edit, undone as a whole. `from` is the title of the dossier that the text is in. */
export async function takeWording(entry: MemoryEntry, from: string): Promise<void> {
  const { dossier, perform } = useDossier.getState();
  const council = dossier?.local.council ?? null;
  if (dossier === null || council === null || entry.wording === null) return;
  const taken = new Set(textOf(dossier.local.working, council).points.map(({ point }) => point.id));
  const id = freshId(taken);
  const invitation = currentInvitation(dossier.shared.invitations, new Set(dossier.local.setAside));
  const point = reusedPoint(id, entry.wording, entry, {
    dossier: from,
    chapters: invitation?.chapters ?? [],
  });
  const error = await perform({ type: 'edit-points', council, put: [point], remove: [] });
  closeMemory();
  // After the sheet gave back the focus, and the frame cleared what was said on the step before.
  requestAnimationFrame(() => {
    if (error === null) {
      selectPoint(id);
      goTo('points');
    }
    requestAnimationFrame(() =>
      error === null
        ? showMessage(words.used, {
            label: screenWords.undo,
            icon: 'undo',
            onPress: () => void perform({ type: 'undo', at: now() }),
          })
        : showMessage(error.message),
    );
  });
}

function freshId(taken: ReadonlySet<PointId>): PointId {
  let id: PointId;
  do id = crypto.randomUUID().slice(0, 8) as PointId;
  while (taken.has(id));
  return id;
}
