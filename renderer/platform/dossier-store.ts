// The open dossier in the window: a thin copy of what main holds, changed by the same commands.
import { type Command, type Dossier, apply } from '@shared/commands';
import type { AppError, DossierId } from '@shared/domain';
import type { ImportOutcome, OpenedDossier } from '@shared/ipc/contract';
import { create } from 'zustand';
import { ask } from './bridge';

/** `failed` holds until the next command is safe: the word "Bewaard" is always true. */
export type SaveState =
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'saving' }
  | { readonly is: 'failed'; readonly error: AppError };

/** A moment in a dossier's life in this window. */
export interface Moment {
  readonly id: DossierId;
  readonly changes: number;
}

interface DossierStore {
  readonly id: DossierId | null;
  readonly dossier: Dossier | null;
  readonly isSample: boolean;
  readonly save: SaveState;
  readonly notices: readonly AppError[];
  readonly show: (opened: OpenedDossier) => void;
  readonly close: () => void;
  readonly dismissNotices: () => void;
  /** Does a command here at once and on disk through main. Answers the error when it could not be done. */
  readonly perform: (command: Command) => Promise<AppError | null>;
  /**
   * Something is typed that is not a command yet: until the answered function is called, not everything is saved.
   * Call it after the command was handed to `perform`, or when there is nothing to keep.
   */
  readonly hold: () => () => void;
  /** Taken before main is asked to change the dossier by itself. Null when no dossier is open. */
  readonly moment: () => Moment | null;
  /** Takes over commands that main has already put on disk; `asked` is the moment at which main was asked for them. */
  readonly follow: (asked: Moment, done: Pick<ImportOutcome, 'commands' | 'savedAt'>) => Promise<void>;
}

/** What goes on between the window and main about one dossier, whether it is on the screen or not. */
interface Traffic {
  /** Commands that main has not answered yet: as long as there are any, not everything is saved. */
  underway: number;
  /** Texts in which something is typed that is not a command yet. */
  held: number;
  savedAt: string;
  /** What went wrong among the commands that were underway together. */
  failure: AppError | null;
  /** Counts every change of the window's copy. */
  changes: number;
  /** The window's copy may differ from what main holds. */
  isStale: boolean;
  fetching: Promise<void> | null;
}

const traffics = new Map<DossierId, Traffic>();

function trafficOf(id: DossierId): Traffic {
  const known = traffics.get(id);
  if (known !== undefined) return known;
  const traffic = {
    underway: 0,
    held: 0,
    savedAt: '',
    failure: null,
    changes: 0,
    isStale: false,
    fetching: null,
  };
  traffics.set(id, traffic);
  return traffic;
}

export const useDossier = create<DossierStore>()((set, get) => ({
  id: null,
  dossier: null,
  isSample: false,
  save: { is: 'saved', at: '' },
  notices: [],
  show: (opened) => {
    const traffic = trafficOf(opened.id);
    traffic.changes += 1;
    // Main may have answered with the state before a command that it is still busy with.
    traffic.isStale = traffic.underway > 0;
    traffic.savedAt = opened.savedAt;
    set({
      id: opened.id,
      dossier: opened.dossier,
      isSample: opened.isSample,
      save: traffic.isStale ? { is: 'saving' } : { is: 'saved', at: opened.savedAt },
      notices: opened.notices,
    });
  },
  close: () => set({ id: null, dossier: null, notices: [] }),
  dismissNotices: () => set({ notices: [] }),
  perform: async (command) => {
    const { id, dossier } = get();
    if (id === null || dossier === null) return null;
    const next = apply(dossier, command);
    if (!next.ok) return next.error;
    const traffic = trafficOf(id);
    if (traffic.underway === 0) traffic.failure = null;
    traffic.underway += 1;
    traffic.changes += 1;
    set(({ save }) => ({ dossier: next.value, save: save.is === 'failed' ? save : { is: 'saving' } }));
    const reply = await ask('dossier:command', { id, command });
    traffic.underway -= 1;
    if (reply.ok) traffic.savedAt = reply.value.savedAt;
    else {
      traffic.failure = reply.error;
      traffic.isStale = true;
    }
    if (get().id === id) {
      if (traffic.failure !== null) set({ save: { is: 'failed', error: traffic.failure } });
      else set(({ save }) => ({ save: savedState(traffic, save) }));
    }
    await catchUp(id);
    return reply.ok ? null : reply.error;
  },
  hold: () => {
    const { id } = get();
    if (id === null) return () => undefined;
    const traffic = trafficOf(id);
    traffic.held += 1;
    set(({ save }) => ({ save: save.is === 'saved' ? { is: 'saving' } : save }));
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      traffic.held -= 1;
      if (get().id === id) set(({ save }) => ({ save: savedState(traffic, save) }));
    };
  },
  moment: () => {
    const { id } = get();
    return id === null ? null : { id, changes: trafficOf(id).changes };
  },
  follow: async (asked, { commands, savedAt }) => {
    const { id, dossier } = get();
    if (id !== asked.id || dossier === null || commands.length === 0) return;
    const traffic = trafficOf(id);
    // Main did its commands in between those of the window: only main knows the order.
    if (traffic.changes !== asked.changes) traffic.isStale = true;
    traffic.changes += 1;
    traffic.savedAt = savedAt;
    let current = dossier;
    for (const command of traffic.isStale ? [] : commands) {
      const next = apply(current, command);
      if (next.ok) current = next.value;
      else traffic.isStale = true;
    }
    set(
      traffic.underway + traffic.held === 0
        ? { dossier: current, save: { is: 'saved', at: savedAt } }
        : { dossier: current },
    );
    await catchUp(id);
  },
}));

/** Saved once nothing is underway and nothing is held; what failed stays failed until a next command is safe. */
function savedState(traffic: Traffic, save: SaveState): SaveState {
  const isSaved = traffic.underway === 0 && traffic.held === 0 && traffic.failure === null;
  return isSaved ? { is: 'saved', at: traffic.savedAt } : save;
}

/** Makes a copy that may differ from main's the same again, once main has answered everything. */
async function catchUp(id: DossierId): Promise<void> {
  const traffic = trafficOf(id);
  if (!isBehind(id, traffic)) return;
  traffic.fetching ??= fetchAgain(id, traffic).finally(() => {
    traffic.fetching = null;
  });
  await traffic.fetching;
}

/** So that nothing on the screen is only on the screen. An answer from before the last change is no answer. */
async function fetchAgain(id: DossierId, traffic: Traffic): Promise<void> {
  while (isBehind(id, traffic)) {
    const { changes } = traffic;
    const reply = await ask('dossier:open', { id });
    // Still stale, so the next command tries again.
    if (!reply.ok) return;
    if (traffic.changes !== changes || !isBehind(id, traffic)) continue;
    traffic.isStale = false;
    traffic.changes += 1;
    useDossier.setState({ dossier: reply.value.dossier });
  }
}

function isBehind(id: DossierId, traffic: Traffic): boolean {
  return traffic.isStale && traffic.underway === 0 && useDossier.getState().id === id;
}

/** The time of a command, as an ISO string. */
export function now(): string {
  return new Date().toISOString();
}
