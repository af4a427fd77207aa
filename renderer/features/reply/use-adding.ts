// A reply on its way in: read, then who it is from and of which day, then matched and kept with the dossier.
import { proposedAnswer } from '@shared/commands/reply-commands';
import type { AddresseeId, AppError, BlobHash, DossierId, ReplyAnswer } from '@shared/domain';
import { replyRefusals, replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import type { KeptReply } from '@shared/ipc/contract';
import type { ProposedReplyAnswer } from '@shared/reply';
import { answersToRecord } from '@shared/views/reply-addition';
import { useState } from 'react';
import { ask } from '../../platform/bridge';
import { now, useDossier } from '../../platform/dossier-store';
import type { ReadFile } from '../../platform/dropped-files';
import { replyViewOf } from '../../platform/reply-view';
import { cancelWork, newTicket } from '../../platform/work';
import { showMessage } from '../../ui/message';

export interface AskedReply extends KeptReply {
  readonly how: 'file' | 'pasted';
}

/** What a person says of a reply. `addressees` empty: it is from all colleges. */
export interface Given {
  readonly asked: AskedReply;
  readonly addressees: readonly AddresseeId[];
  readonly receivedOn: string;
  readonly replaces: readonly BlobHash[];
}

export interface Adding {
  readonly ticket: string | null;
  readonly error: string | null;
  /** Read, and waiting for a person to say who it is from. */
  readonly asked: AskedReply | null;
  /** Reads like our own letter: a person says whether it is a reply. */
  readonly doubted: Given | null;
  readonly add: (given?: { file?: ReadFile; pasted?: string }) => void;
  readonly take: (given: Given, isReply?: boolean) => void;
  readonly refuse: (sentence: string) => void;
  readonly stop: () => void;
  readonly dismiss: () => void;
}

/** Told which reply came in, or was there already. */
export function useAdding(id: DossierId, onThere: (reply: BlobHash) => void): Adding {
  const [ticket, setTicket] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [asked, setAsked] = useState<AskedReply | null>(null);
  const [doubted, setDoubted] = useState<Given | null>(null);
  const fail = ({ code, message }: AppError) => setError(code === 'job-cancelled' ? null : message);
  const dismiss = () => {
    setError(null);
    setAsked(null);
    setDoubted(null);
  };
  const start = () => {
    const next = newTicket();
    dismiss();
    setTicket(next);
    return next;
  };
  const add = async ({ file, pasted }: { file?: ReadFile; pasted?: string } = {}) => {
    if (file?.isTooLarge === true) {
      dismiss();
      setError(replyRefusals['reply-too-large'] ?? words.unreadable);
      return;
    }
    const reply = await ask('reply:keep', {
      id,
      ticket: start(),
      ...(file !== undefined && { file: { name: file.name, bytes: file.bytes } }),
      ...(pasted !== undefined && { pasted }),
    });
    setTicket(null);
    if (!reply.ok) fail(reply.error);
    else if (reply.value !== null && isThere(reply.value.record.hash)) {
      onThere(reply.value.record.hash);
      showMessage(words.alreadyThere);
    } else if (reply.value !== null)
      setAsked({ ...reply.value, how: pasted === undefined ? 'file' : 'pasted' });
  };
  const take = async (given: Given, isReply = false) => {
    const { record } = given.asked;
    const [only, ...more] = given.addressees;
    const reply = await ask('reply:open', {
      id,
      hash: record.hash,
      receivedOn: given.receivedOn,
      isReply,
      ticket: start(),
      ...(only !== undefined && more.length === 0 && { addressee: only }),
    });
    setTicket(null);
    if (!reply.ok) {
      if (reply.error.code === 'reply-own-letter') setDoubted(given);
      else fail(reply.error);
      return;
    }
    const failed = await putIn(given, reply.value.proposals);
    if (failed !== null) fail(failed);
    else {
      onThere(record.hash);
      showMessage(words.added);
    }
  };
  return {
    ticket,
    error,
    asked,
    doubted,
    add: (given) => void add(given),
    take: (given, isReply) => void take(given, isReply),
    refuse: (sentence) => {
      dismiss();
      setError(sentence);
    },
    stop: () => {
      if (ticket !== null) cancelWork(ticket);
    },
    dismiss,
  };
}

function isThere(hash: BlobHash): boolean {
  const { dossier } = useDossier.getState();
  if (dossier === null) return false;
  return replyViewOf(dossier, undefined).overview.replies.some(({ document }) => document.blob === hash);
}

/** What a person looked over in an earlier reply stays. Answers the error. */
async function putIn(
  { asked, addressees, receivedOn, replaces }: Given,
  proposals: readonly ProposedReplyAnswer[],
): Promise<AppError | null> {
  const { dossier, perform } = useDossier.getState();
  if (dossier === null) return null;
  const { record, fileName, how } = asked;
  const reply = {
    blob: record.hash,
    name: fileName,
    addressees: [...addressees],
    receivedOn,
    how,
    ...(replaces.length > 0 && { replaces: [...replaces] }),
  };
  const answers = proposals.flatMap((proposal) => answersOf(proposal, record.hash, addressees));
  const { overview } = replyViewOf(dossier, undefined);
  return perform({
    type: 'add-reply',
    at: now(),
    document: record,
    reply,
    answers: answersToRecord(overview, reply, answers),
  });
}

/** What some colleges answer is said of those alone: others may answer the same points. */
function answersOf(
  proposal: ProposedReplyAnswer,
  blob: BlobHash,
  addressees: readonly AddresseeId[],
): ReplyAnswer[] {
  const answer = proposedAnswer(proposal, { blob });
  if (answer.addressee !== null)
    return addressees.length === 0 || addressees.includes(answer.addressee) ? [answer] : [];
  return addressees.length === 0 ? [answer] : addressees.map((addressee) => ({ ...answer, addressee }));
}
