// Quotes that are not where the letter says: main looks, for it has the policy documents.
import type { Dossier } from '@shared/commands';
import type { DossierId } from '@shared/domain';
import type { Finding } from '@shared/letter/checks';
import { useEffect, useState } from 'react';
import { ask } from '../../platform/bridge';
import { cancelWork, newTicket } from '../../platform/work';

/** Long enough for what is being done to be finished first. In milliseconds. */
const pause = 1200;
const none: readonly Finding[] = [];

/** Looked at anew when points or decisions change; until then what was found stays. */
export function useQuoteFindings(id: DossierId | null, { shared }: Dossier): readonly Finding[] {
  const { contributions, decisions } = shared;
  const [found, setFound] = useState<{ id: DossierId; findings: readonly Finding[] } | null>(null);
  useEffect(() => {
    if (id === null) return;
    const ticket = newTicket();
    let isCurrent = true;
    let isUnderway = false;
    const timer = setTimeout(() => {
      isUnderway = true;
      void ask('letter:check-quotes', { id, ticket }).then((reply) => {
        isUnderway = false;
        if (isCurrent && reply.ok) setFound({ id, findings: reply.value });
      });
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      if (isUnderway) cancelWork(ticket);
    };
  }, [id, contributions, decisions]);
  return found?.id === id ? found.findings : none;
}
