// The session: which points say the same.
import type { Handlers } from '../app-context';
import { suggestFor } from '../suggest-for';

export const sessionHandlers = {
  /** Codes: those of opening and of jobs. */
  'session:suggest': async (context, { id }) => {
    const opened = await context.stores.open(id);
    return opened.ok ? suggestFor(context, opened.value.dossier) : opened;
  },
} satisfies Handlers<'session:suggest'>;
