// Asking main for the file of the answer, and remembering what came of it.
import type { WrittenFile } from '@shared/ipc/contract';
import { useState } from 'react';
import { ask } from '../../platform/bridge';
import { useDossier } from '../../platform/dossier-store';
import { clearMessage } from '../../ui/message';

interface Sending {
  readonly isMaking: boolean;
  readonly problem: string | null;
  readonly made: WrittenFile | null;
  /** Joint points in the file that was made. */
  readonly points: number;
}

const nothing: Sending = { isMaking: false, problem: null, made: null, points: 0 };

export interface SendingAnswer extends Sending {
  readonly send: () => Promise<void>;
}

export function useSendAnswer(): SendingAnswer {
  const [state, setState] = useState(nothing);
  const send = async (): Promise<void> => {
    const { moment, follow } = useDossier.getState();
    const asked = moment();
    if (state.isMaking || asked === null) return;
    setState({ ...nothing, isMaking: true });
    const reply = await ask('agreement:send-answer', { id: asked.id });
    if (reply.ok && reply.value !== null) {
      await follow(asked, reply.value);
      // What was said last offers a way back that ends at the file.
      clearMessage();
    }
    setState({
      ...nothing,
      problem: reply.ok ? null : reply.error.message,
      ...(reply.ok && reply.value !== null && { made: reply.value.file, points: reply.value.points }),
    });
  };
  return { ...state, send };
}
