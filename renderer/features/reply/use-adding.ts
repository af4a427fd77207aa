// A reply on its way in: read, then who it is from and of which day, then matched and kept with the dossier.
import { proposedAnswer } from '@shared/commands/reply-commands';
import type { AddresseeId, AppError, DossierId, ReplyAnswer } from '@shared/domain';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import type { KeptReply } from '@shared/ipc/contract';
import type { ProposedReplyAnswer } from '@shared/reply';
import { useState } from 'react';
import { ask } from '../../platform/bridge';
import { now, useDossier } from '../../platform/dossier-store';
import type { ReadFile } from '../../platform/dropped-files';
import { cancelWork, newTicket } from '../../platform/work';
import { showMessage } from '../../ui/message';

export interface AskedReply extends KeptReply {
  readonly how: 'file' | 'pasted';
}

export interface Adding {
  readonly ticket: string | null;
  readonly error: string | null;
  /** Read, and waiting for a person to say who it is from. */
  readonly asked: AskedReply | null;
  readonly add: (given?: { file?: ReadFile; pasted?: string }) => void;
  readonly take: (asked: AskedReply, addressee: AddresseeId | null, receivedOn: string) => void;
  readonly refuse: (sentence: string) => void;
  readonly stop: () => void;
  readonly dismiss: () => void;
}

export function useAdding(id: DossierId): Adding {
  const [ticket, setTicket] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [asked, setAsked] = useState<AskedReply | null>(null);
  const fail = ({ code, message }: AppError) => setError(code === 'job-cancelled' ? null : message);
  const start = () => {
    const next = newTicket();
    setTicket(next);
    setError(null);
    setAsked(null);
    return next;
  };
  const add = async ({ file, pasted }: { file?: ReadFile; pasted?: string } = {}) => {
    const own = start();
    const reply = await ask('reply:keep', {
      id,
      ticket: own,
      ...(file !== undefined && { file: { name: file.name, bytes: file.bytes } }),
      ...(pasted !== undefined && { pasted }),
    });
    setTicket(null);
    if (!reply.ok) fail(reply.error);
    else if (reply.value !== null)
      setAsked({ ...reply.value, how: pasted === undefined ? 'file' : 'pasted' });
  };
  const take = async (kept: AskedReply, addressee: AddresseeId | null, receivedOn: string) => {
    const own = start();
    const { hash } = kept.record;
    const reply = await ask('reply:open', {
      id,
      hash,
      receivedOn,
      ticket: own,
      ...(addressee !== null && { addressee }),
    });
    setTicket(null);
    if (!reply.ok) {
      fail(reply.error);
      return;
    }
    const failed = await useDossier.getState().perform({
      type: 'add-reply',
      at: now(),
      document: kept.record,
      reply: {
        blob: hash,
        name: kept.fileName,
        addressees: addressee === null ? [] : [addressee],
        receivedOn,
        how: kept.how,
      },
      answers: reply.value.proposals.map((proposal) => answerOf(proposal, kept, addressee)),
    });
    if (failed === null) showMessage(words.added);
    else fail(failed);
  };
  return {
    ticket,
    error,
    asked,
    add: (given) => void add(given),
    take: (kept, addressee, receivedOn) => void take(kept, addressee, receivedOn),
    refuse: setError,
    stop: () => {
      if (ticket !== null) cancelWork(ticket);
    },
    dismiss: () => {
      setAsked(null);
      setError(null);
    },
  };
}

/** What one college answers is said of that college alone: another may answer the same points. */
function answerOf(
  proposal: ProposedReplyAnswer,
  { record }: KeptReply,
  addressee: AddresseeId | null,
): ReplyAnswer {
  const answer = proposedAnswer(proposal, { blob: record.hash });
  return { ...answer, addressee: answer.addressee ?? addressee };
}
