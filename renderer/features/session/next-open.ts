// The next proposal that asks for a decision: after this one, else from the top.
import type { Proposal } from '@shared/views/proposals';

export function nextOpen(all: readonly Proposal[], current: Proposal): Proposal | undefined {
  const at = all.findIndex((proposal) => proposal.id === current.id);
  return [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))].find(asksDecision);
}

/** Open, or decided and to be looked at again. */
export function asksDecision(proposal: Proposal): boolean {
  return proposal.state === 'open' || proposal.needsAttention;
}
