// The only door from the window to the app: typed by the contract, answering with values or Dutch errors.
import type { Channel, EventName, InputOf, Reply, WindowBridge, WindowEvents } from '@shared/ipc/contract';

declare global {
  interface Window {
    readonly samenadvies: WindowBridge;
  }
}

/** Asks main for something. Never throws: what cannot be delivered comes back as code `no-answer`. */
export async function ask<C extends Channel>(channel: C, input: InputOf<C>): Promise<Reply<C>> {
  try {
    return await window.samenadvies.invoke(channel, input);
  } catch {
    return {
      ok: false,
      error: {
        code: 'no-answer',
        message:
          'Samenadvies gaf geen antwoord. Wat al bewaard was, is er nog. Sluit het programma en open het opnieuw.',
      },
    };
  }
}

/** Hears what main says by itself, until the function that this answers is called. */
export function listen<E extends EventName>(name: E, listener: (value: WindowEvents[E]) => void): () => void {
  return window.samenadvies.listen(name, listener);
}
