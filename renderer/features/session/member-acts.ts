// Putting points together and taking them apart.
import {
  joinAct,
  leaveActs,
  moveActs,
  partNames,
  pinOf,
  splitActs,
  wholeAgainActs,
} from '@shared/commands/member-moves';
import { type DecisionAct, type SplitPart, pointKeyText } from '@shared/domain';
import { sessionWords as words } from '@shared/i18n/nl-session';
import { memberWords } from '@shared/i18n/nl-session-members';
import type { CurrentPoint } from '@shared/views';
import type { Partner, Proposal } from '@shared/views/proposals';
import { addBeside, forgetAdded } from './added-points';
import { showMessage } from '../../ui/message';
import { decide, run } from './decide-and-say';
import { type Destination, alone } from './destination-field';
import { keepAllApart, keepApart } from './session-acts';
import { goTo } from './session-place';
import type { SessionData } from './use-session-data';

/** A partner comes to this proposal; an undecided proposal goes to the joint point that its partner is in. */
export function addPartner(proposal: Proposal, partner: Partner, data: SessionData): void {
  const home = data.proposals.find(({ id }) => id === partner.proposal);
  const [first] = proposal.members;
  if (proposal.joint !== undefined) {
    const left = home?.joint === undefined ? [] : leaveActs(home.joint, partner.key);
    decide([...left, joinAct(proposal.joint, [pinOf(partner.point)])], words.done.added, proposal.id);
  } else if (home?.joint !== undefined) {
    decide([joinAct(home.joint, proposal.members.map(pinOf))], words.done.added, first?.key ?? null);
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

/** To another point, or to none. What is not decided yet is put beside the other point, and decided on with it. */
export function movePoint(proposal: Proposal, point: CurrentPoint, data: SessionData, to: Destination): void {
  const target = data.proposals.find(({ id }) => id === to);
  const [first] = target?.members ?? [];
  forgetAdded(data.dossier.local, point.key).forEach(run);
  if (to === alone) {
    if (proposal.joint === undefined) separatePoint(proposal, point, data);
    else removeMember(proposal, point);
    return;
  }
  if (target === undefined) return;
  const aside: DecisionAct[] =
    proposal.setAside === undefined ? [] : [{ act: 'retract', decision: proposal.setAside.decision }];
  const acts = [...aside, ...moveActs(data.session, point, target.joint ?? null)];
  const said = memberWords.done.moved(target.title);
  if (target.joint === undefined && first !== undefined) run(addBeside(first.key, point.key));
  if (acts.length > 0) decide(acts, said, point.key);
  else showMessage(said);
  goTo({ selected: proposal.members.find(({ key }) => key !== point.key)?.key ?? first?.key ?? target.id });
}

type Cuts = (names: readonly [string, string]) => readonly SplitPart[] | null;

/** The first part stays; the second goes to `to`, or asks for a decision of its own. */
export function splitPoint(
  proposal: Proposal,
  point: CurrentPoint,
  data: SessionData,
  cuts: Cuts,
  to: Destination,
): void {
  const target = data.proposals.find(({ id }) => id === to);
  const [stays, goes] = partNames(data.session, point, 2);
  const parts = stays === undefined || goes === undefined ? null : cuts([stays, goes]);
  if (parts === null) return;
  const split = splitActs(data.session, point, parts, target?.joint ?? null);
  const [first] = split.parts;
  if (first === undefined) return;
  const key = pointKeyText({ council: first.council, point: first.point });
  const [beside] = proposal.members.filter((member) => member.key !== point.key);
  const { done } = memberWords;
  const said = target === undefined ? done.split : done.splitTo(target.title);
  const isDecided = proposal.joint !== undefined;
  if (!decide(split.acts, isDecided ? `${said} ${done.takeOut}` : said, point.key)) return;
  // What was proposed together stays together as long as it is not decided.
  if (proposal.joint === undefined && beside !== undefined) run(addBeside(beside.key, key));
  goTo({ selected: proposal.joint === undefined ? key : proposal.id });
}

/** The parts of a point become one again, where this part is. */
export function makeWhole(part: CurrentPoint, data: SessionData): void {
  if (part.partOf === undefined) return;
  const acts = wholeAgainActs(data.dossier.shared, data.session, part);
  if (acts.length === 0 || !decide(acts, memberWords.done.whole, part.key)) return;
  goTo({ selected: pointKeyText(part.partOf) });
}

/** Takes one source out of a joint point. */
export function removeMember(proposal: Proposal, point: CurrentPoint): void {
  if (proposal.joint === undefined) return;
  const rest = proposal.members.find((member) => member.key !== point.key);
  decide(leaveActs(proposal.joint, point.key), words.done.takenOut, proposal.id);
  goTo({ selected: rest === undefined ? point.key : proposal.id });
}
