// The session: which points say the same.
import { type DossierId, succeed } from '@shared/domain';
import { pairsAtATime } from '@shared/ipc/session-channels';
import type { SimilarPair } from '@shared/similarity/similarity';
import type { Handlers } from '../app-context';
import { suggestFor } from '../suggest-for';

export const sessionHandlers = {
  /** Codes: those of opening and of jobs. */
  'session:suggest': async (context, { id }) => {
    const opened = await context.stores.open(id);
    if (!opened.ok) return opened;
    const found = await suggestFor(context, opened.value.dossier);
    if (!found.ok || found.value.pairs.length <= pairsAtATime) return found;
    const { pairs, clusters } = found.value;
    last = { id, pairs };
    return succeed({ clusters, pairs: pairs.slice(0, pairsAtATime), pairCount: pairs.length });
  },

  'session:pairs': (_context, { id, from }) =>
    Promise.resolve(succeed(last?.id === id ? last.pairs.slice(from, from + pairsAtATime) : [])),
} satisfies Handlers<'session:suggest' | 'session:pairs'>;

/** Handed over to the window bit by bit. */
let last: { readonly id: DossierId; readonly pairs: readonly SimilarPair[] } | undefined;
