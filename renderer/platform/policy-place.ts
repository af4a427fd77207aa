// Which passage of a policy document is asked for, by any step that leads there.
import type { Quote } from '@shared/domain';
import { create } from 'zustand';
import { goTo } from './place';

export const usePolicyPlace = create<{ readonly asked: Quote | null }>()(() => ({ asked: null }));

/** Goes to the passage; the screen forgets the question once it stands there. */
export function showInPolicy(quote: Quote): void {
  usePolicyPlace.setState({ asked: quote });
  goTo('document');
}

export function forgetPolicyPlace(): void {
  usePolicyPlace.setState({ asked: null });
}
