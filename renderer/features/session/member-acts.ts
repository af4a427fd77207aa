// Putting points together and taking them apart.
import { sessionWords as words } from '@shared/i18n/nl-session';
import type { CurrentPoint } from '@shared/views';
import type { Partner, Proposal } from '@shared/views/proposals';
import { addBeside, forgetAdded } from './added-points';
import { decide, run } from './decide-and-say';
import { addTo, keepAllApart, keepApart, takeOut } from './session-acts';
import { goTo } from './session-place';
import type { SessionData } from './use-session-data';

/** A partner comes to this proposal; an undecided proposal goes to the joint point that its partner is in. */
export function addPartner(proposal: Proposal, partner: Partner, data: SessionData): void {
  const home = data.proposals.find(({ id }) => id === partner.proposal);
  const [first] = proposal.members;
  if (proposal.joint !== undefined) {
    const left = home?.joint === undefined ? [] : takeOut(home.joint, partner.key);
    decide([...left, addTo(proposal.joint, [partner.point])], words.done.added, proposal.id);
  } else if (home?.joint !== undefined) {
    decide([addTo(home.joint, proposal.members)], words.done.added, first?.key ?? null);
    goTo({ selected: home.id });
  } else if (first !== undefined) {
    if (home?.setAside !== undefined) {
      decide([{ act: 'retract', decision: home.setAside.decision }], words.done.withdrawn, first.key);
    }
    run(addBeside(first.key, partner.key));
    goTo({ selected: first.key });
  }
}

/** The point is not proposed with these any more. */
export function separatePoint(proposal: Proposal, point: CurrentPoint, data: SessionData): void {
  const others = proposal.members.filter((member) => member.key !== point.key);
  const [first] = others;
  forgetAdded(data.dossier.local, point.key).forEach(run);
  decide(keepApart(point, others), words.done.apart, point.key);
  goTo({ selected: first?.key ?? point.key });
}

export function separateAll(proposal: Proposal, data: SessionData): void {
  const [first] = proposal.members;
  for (const member of proposal.members) forgetAdded(data.dossier.local, member.key).forEach(run);
  const ended = proposal.joint ? [{ act: 'dissolve' as const, jointPoint: proposal.joint.joint.id }] : [];
  decide([...ended, ...keepAllApart(proposal.members)], words.done.apart, first?.key ?? null);
  goTo({ selected: first?.key ?? null });
}

export function refusePartner(proposal: Proposal, partner: Partner): void {
  decide(keepApart(partner.point, proposal.members), words.done.apart, proposal.members[0]?.key ?? null);
}

/** Takes one source out of a joint point. */
export function removeMember(proposal: Proposal, point: CurrentPoint): void {
  if (proposal.joint === undefined) return;
  const rest = proposal.members.find((member) => member.key !== point.key);
  decide(takeOut(proposal.joint, point.key), words.done.takenOut, proposal.id);
  goTo({ selected: rest === undefined ? point.key : proposal.id });
}
