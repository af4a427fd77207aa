// The shared folder of the open dossier as main last told of it, and what can be done with it.
import { create } from 'zustand';
import { sharedFolderWords as words } from '@shared/i18n/nl-shared-folder';
import type { DossierId } from '@shared/domain';
import type { Reply, SharedFolderStatus } from '@shared/ipc/contract';
import { ask } from '../../platform/bridge';
import { useDossier } from '../../platform/dossier-store';
import type { ReadFile } from '../../platform/dropped-files';
import { showMessage } from '../../ui/message';

interface SharedFolderStore {
  readonly id: DossierId | null;
  /** Null until main has told. */
  readonly status: SharedFolderStatus | null;
  readonly isLooking: boolean;
}

export const useSharedFolder = create<SharedFolderStore>()(() => ({
  id: null,
  status: null,
  isLooking: false,
}));

/** What main said of a dossier's folder; of another dossier than the open one it does not matter. */
export function tellStatus(id: DossierId, status: SharedFolderStatus): void {
  if (useDossier.getState().id === id) useSharedFolder.setState({ id, status });
}

export async function loadStatus(id: DossierId): Promise<void> {
  if (useSharedFolder.getState().id !== id) useSharedFolder.setState({ id, status: null });
  const reply = await ask('shared-folder:status', { id });
  if (reply.ok) tellStatus(id, reply.value);
}

export async function chooseFolder(): Promise<void> {
  await take((id) => ask('shared-folder:choose', { id }));
}

export async function stopWithFolder(): Promise<void> {
  if (await take((id) => ask('shared-folder:stop', { id }))) showMessage(words.stopped);
}

/** `hurry`: also writes what would wait a while. */
export async function lookInFolder(hurry: boolean): Promise<void> {
  useSharedFolder.setState({ isLooking: true });
  await take((id) => ask('shared-folder:look', { id, hurry }));
  useSharedFolder.setState({ isLooking: false });
}

export function showFolder(): void {
  const { id } = useDossier.getState();
  if (id !== null) void ask('shared-folder:show', { id });
}

/** A loose file of the folder, as if a person had dropped it on the window; null when it is not there any more. */
export async function fetchLoose(path: string): Promise<ReadFile | null> {
  const { id } = useDossier.getState();
  if (id === null) return null;
  const reply = await ask('shared-folder:fetch', { id, path });
  if (!reply.ok) {
    showMessage(reply.error.message);
    return null;
  }
  return { name: reply.value.name, bytes: new Uint8Array(reply.value.bytes) };
}

type Answer = Reply<'shared-folder:choose'> | Reply<'shared-folder:stop'>;

/** Whether something came of it: a person may also have chosen nothing. */
async function take(asking: (id: DossierId) => Promise<Answer>): Promise<boolean> {
  const { id } = useDossier.getState();
  if (id === null) return false;
  const reply = await asking(id);
  if (!reply.ok) showMessage(reply.error.message);
  else if (reply.value !== null) tellStatus(id, reply.value);
  return reply.ok && reply.value !== null;
}
