// What main says to the window without being asked.
import type { DossierId } from '../domain';
import type { ProjectorPicture } from '../views/projector';
import type { ImportOutcome } from './exchange-channels';
import type { ProjectorState } from './projector-channels';
import type { SharedFolderStatus } from './shared-folder-channels';

/** `of` is 0 as long as nobody knows how much there is to do. `what` is one Dutch line: the file being read. */
export interface WorkProgress {
  readonly ticket: string;
  readonly done: number;
  readonly of: number;
  readonly what: string;
}

export interface WindowEvents {
  readonly 'work:progress': WorkProgress;
  /** Main changed the dossier by itself: files arrived in the shared folder. */
  readonly 'dossier:arrived': { readonly id: DossierId; readonly outcome: ImportOutcome };
  /** The shared folder of a dossier was looked at. */
  readonly 'shared-folder:changed': { readonly id: DossierId; readonly status: SharedFolderStatus };
  /** To the projector only: what it shows from now on. */
  readonly 'projector:picture': ProjectorPicture;
  /** The projector was opened or closed, or shows a text in other parts. */
  readonly 'projector:changed': ProjectorState;
}
export type EventName = keyof WindowEvents;

const known: Readonly<Record<EventName, true>> = {
  'work:progress': true,
  'dossier:arrived': true,
  'shared-folder:changed': true,
  'projector:picture': true,
  'projector:changed': true,
};

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(known, name);
}
