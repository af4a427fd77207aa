// The text of the reply that is looked at, with what the machine proposes, read once for each reply.
import type { AppError, DossierId } from '@shared/domain';
import type { OpenedReply } from '@shared/ipc/contract';
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../../platform/bridge';
import { cancelWork, newTicket } from '../../platform/work';
import type { ReplyEntry } from './reply-entries';

export type OpenedState =
  | { readonly is: 'busy'; readonly ticket: string }
  | { readonly is: 'open'; readonly reply: OpenedReply }
  | { readonly is: 'failed'; readonly error: AppError };

/** Mount anew for another reply. */
export function useOpenedReply(
  id: DossierId,
  { reply: { document } }: ReplyEntry,
): { state: OpenedState; again: () => void } {
  const [ticket, setTicket] = useState(newTicket);
  const [answer, setAnswer] = useState<{ ticket: string; state: OpenedState } | null>(null);
  const { blob, receivedOn } = document;
  const [addressee] = document.addressees.length === 1 ? document.addressees : [];
  useEffect(() => {
    let isCurrent = true;
    let isDone = false;
    const input = {
      id,
      hash: blob,
      receivedOn,
      isReply: true,
      ticket,
      ...(addressee !== undefined && { addressee }),
    };
    void ask('reply:open', input).then((reply) => {
      isDone = true;
      if (!isCurrent) return;
      setAnswer({
        ticket,
        state: reply.ok ? { is: 'open', reply: reply.value } : { is: 'failed', error: reply.error },
      });
    });
    return () => {
      isCurrent = false;
      if (!isDone) cancelWork(ticket);
    };
  }, [id, blob, receivedOn, addressee, ticket]);
  const again = useCallback(() => setTicket(newTicket()), []);
  return { state: answer?.ticket === ticket ? answer.state : { is: 'busy', ticket }, again };
}
