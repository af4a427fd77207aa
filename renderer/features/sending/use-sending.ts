// Asking main for the files of a contribution, and remembering what came of it.
import type { RecordHash } from '@shared/domain';
import type { WrittenFile } from '@shared/ipc/contract';
import type { SendAs } from '@shared/views';
import { useState } from 'react';
import { ask } from '../../platform/bridge';
import { useDossier } from '../../platform/dossier-store';

interface SendingState {
  readonly isMaking: boolean;
  readonly problem: string | null;
  /** The file that was made last. */
  readonly made: WrittenFile | null;
  readonly word: WrittenFile | null;
}

const nothing: SendingState = { isMaking: false, problem: null, made: null, word: null };

export function useSending() {
  const [state, setState] = useState(nothing);

  /** Makes the file; `name` is remembered as the sender's. */
  const send = async (as: SendAs, name: string): Promise<void> => {
    const { moment, perform, dossier, follow } = useDossier.getState();
    if (state.isMaking || dossier === null) return;
    setState({ ...nothing, isMaking: true });
    if (name !== dossier.local.sender) await perform({ type: 'sign-as', sender: name });
    const asked = moment();
    if (asked === null) return;
    const reply = await ask('sending:send', { id: asked.id, as, sentBy: name });
    if (reply.ok && reply.value !== null) await follow(asked, reply.value);
    setState({
      ...nothing,
      problem: reply.ok ? null : reply.error.message,
      made: reply.ok && reply.value !== null ? reply.value.file : null,
    });
  };

  const write = async (form: 'made' | 'word', contribution: RecordHash): Promise<void> => {
    const { id } = useDossier.getState();
    if (state.isMaking || id === null) return;
    setState((before) => ({ ...before, isMaking: true, problem: null }));
    const channel = form === 'made' ? 'sending:write-again' : 'sending:write-word';
    const reply = await ask(channel, { id, contribution });
    setState((before) => ({
      ...before,
      isMaking: false,
      problem: reply.ok ? null : reply.error.message,
      ...(reply.ok && reply.value !== null && { [form]: reply.value }),
    }));
  };
  return { ...state, send, write };
}
