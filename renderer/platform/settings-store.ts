// How this person likes the window: text size and theme, kept by main.
import type { Settings } from '@shared/ipc/contract';
import { create } from 'zustand';
import { ask } from './bridge';

/** The sizes that Kleiner and Groter step through. */
export const textScales = [1, 1.15, 1.3, 1.5, 1.75, 2] as const;

interface SettingsStore {
  readonly settings: Settings;
  readonly load: () => Promise<void>;
  readonly change: (change: Partial<Settings>) => void;
}

export const useSettings = create<SettingsStore>()((set, get) => ({
  settings: { textScale: 1, theme: 'system', singleKeys: true },
  load: async () => {
    const reply = await ask('settings:read', null);
    if (!reply.ok) return;
    set({ settings: reply.value });
    wear(reply.value);
  },
  change: (change) => {
    const settings = { ...get().settings, ...change };
    set({ settings });
    wear(settings);
    void ask('settings:write', settings);
  },
}));

/** The next size up or down; undefined at either end. */
export function nextScale(scale: number, direction: 'up' | 'down'): number | undefined {
  return direction === 'up'
    ? textScales.find((candidate) => candidate > scale)
    : textScales.findLast((candidate) => candidate < scale);
}

function wear({ textScale, theme }: Settings): void {
  const { style, dataset } = document.documentElement;
  style.setProperty('--text-scale', String(textScale));
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}
