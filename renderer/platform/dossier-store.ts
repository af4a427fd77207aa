// The open dossier in the window: a thin copy of what main holds, changed by the same commands.
import { type Command, type Dossier, apply } from '@shared/commands';
import type { AppError, DossierId } from '@shared/domain';
import type { OpenedDossier } from '@shared/ipc/contract';
import { create } from 'zustand';
import { ask } from './bridge';

/** `failed` holds until the next command is safe: the word "Bewaard" is always true. */
export type SaveState =
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'saving' }
  | { readonly is: 'failed'; readonly error: AppError };

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
  /** Takes over commands that main has already put on disk. */
  readonly follow: (commands: readonly Command[], savedAt: string) => void;
}

/** Commands that main has not answered yet: as long as there are any, not everything is saved. */
let underway = 0;
/** What went wrong among the commands that were underway together. */
let failure: AppError | null = null;

export const useDossier = create<DossierStore>()((set, get) => ({
  id: null,
  dossier: null,
  isSample: false,
  save: { is: 'saved', at: '' },
  notices: [],
  show: (opened) =>
    set({
      id: opened.id,
      dossier: opened.dossier,
      isSample: opened.isSample,
      save: { is: 'saved', at: opened.savedAt },
      notices: opened.notices,
    }),
  close: () => set({ id: null, dossier: null, notices: [] }),
  dismissNotices: () => set({ notices: [] }),
  perform: async (command) => {
    const { id, dossier } = get();
    if (id === null || dossier === null) return null;
    const next = apply(dossier, command);
    if (!next.ok) return next.error;
    if (underway === 0) failure = null;
    underway += 1;
    set(({ save }) => ({ dossier: next.value, save: save.is === 'failed' ? save : { is: 'saving' } }));
    const reply = await ask('dossier:command', { id, command });
    underway -= 1;
    if (get().id !== id) return null;
    if (!reply.ok) failure = reply.error;
    if (failure !== null) set({ save: { is: 'failed', error: failure } });
    else if (underway === 0 && reply.ok) set({ save: { is: 'saved', at: reply.value.savedAt } });
    if (failure !== null && underway === 0) await resynchronise(id);
    return reply.ok ? null : reply.error;
  },
  follow: (commands, savedAt) => {
    const { dossier } = get();
    if (dossier === null) return;
    let current = dossier;
    for (const command of commands) {
      const next = apply(current, command);
      if (next.ok) current = next.value;
    }
    set(underway === 0 ? { dossier: current, save: { is: 'saved', at: savedAt } } : { dossier: current });
  },
}));

/** After a failure the window shows what main really holds, so that nothing on the screen is only on the screen. */
async function resynchronise(id: DossierId): Promise<void> {
  const reply = await ask('dossier:open', { id });
  if (reply.ok && useDossier.getState().id === id) useDossier.setState({ dossier: reply.value.dossier });
}

/** The time of a command, as an ISO string. */
export function now(): string {
  return new Date().toISOString();
}
