// A main process for tests: answers what it was told to, and remembers what it was asked.
import type { Channel, EventName, OutputOf, WindowBridge, WindowEvents } from '@shared/ipc/contract';

type Answers = { [C in Channel]?: (input: unknown) => OutputOf<C> };

export interface FakeBridge {
  /** Every input of one channel, in order. */
  readonly asked: (channel: Channel) => readonly unknown[];
  /** As if main said it. */
  readonly tell: <E extends EventName>(name: E, value: WindowEvents[E]) => void;
}

export function fakeBridge(answers: Answers): FakeBridge {
  const log: [Channel, unknown][] = [];
  const all: Answers = {
    'start:list': () => [],
    'settings:read': () => ({ textScale: 1, theme: 'system', singleKeys: true }),
    'settings:write': () => null,
    'dossier:command': () => ({ savedAt: '2026-11-20T13:02:00.000Z' }),
    'session:suggest': () => ({ pairs: [], clusters: [] }),
    ...answers,
  };
  const listeners = new Map<EventName, Set<(value: never) => void>>();
  const bridge: WindowBridge = {
    listen: (name, listener) => {
      const heard = listeners.get(name) ?? new Set();
      listeners.set(name, heard.add(listener));
      return () => void heard.delete(listener);
    },
    invoke: async (channel, input) => {
      log.push([channel, input]);
      const answer = all[channel];
      await Promise.resolve();
      return answer === undefined
        ? { ok: false, error: { code: 'not-faked', message: `Geen antwoord op ${channel}.` } }
        : { ok: true, value: answer(input) };
    },
  };
  Object.defineProperty(window, 'samenadvies', { value: bridge, configurable: true });
  return {
    asked: (channel) => log.filter(([name]) => name === channel).map(([, input]) => input),
    tell: (name, value) => listeners.get(name)?.forEach((listener) => listener(value as never)),
  };
}
