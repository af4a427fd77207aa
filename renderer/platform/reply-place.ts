// Which answer or place in a reply is asked for, by any step that leads there.
import type { BlobHash } from '@shared/domain';
import { create } from 'zustand';
import { goTo } from './place';

/** `about` is the subject of a point; `at` an offset in the text of the reply. */
export interface AskedInReply {
  readonly reply: BlobHash | null;
  readonly about?: string;
  readonly at?: number;
}

export const useReplyPlace = create<{ readonly asked: AskedInReply | null }>()(() => ({ asked: null }));

/** Goes there; the screen forgets the question once it stands there. */
export function showInReply(asked: AskedInReply): void {
  useReplyPlace.setState({ asked });
  goTo('reply');
}

export function forgetReplyPlace(): void {
  useReplyPlace.setState({ asked: null });
}
