// What the buttons of the session do, as acts for the record.
import { pinOf } from '@shared/commands/member-moves';
import type { DecisionAct, JointPoint, JointPointId, PinnedPoint, SectionId } from '@shared/domain';
import { type CurrentPoint, type SessionView, keyOf } from '@shared/views';
import type { Proposal } from '@shared/views/proposals';
import type { JointText } from './joint-text';

type Take = Extract<DecisionAct, { act: 'take' }>;
export type Handling = JointPoint['handling'];

export interface TakeOptions {
  readonly session: SessionView;
  readonly section: SectionId;
  readonly newId: () => string;
}

/** Takes a proposal into the letter with the text on the screen. Sources are pinned to what they say now. */
export function takeProposal(
  proposal: Proposal,
  handling: Handling,
  text: JointText,
  options: TakeOptions,
): Take {
  const { joint } = proposal;
  const before = joint?.joint;
  return {
    act: 'take',
    jointPoint: withText(
      {
        ...before,
        id: before?.id ?? (options.newId() as JointPointId),
        members: proposal.members.map((member) => pinnedAs(member, before)),
        handling,
        section: before?.section ?? options.section,
        order:
          before?.order ?? Math.max(0, ...options.session.jointPoints.map((view) => view.joint.order)) + 1,
        kind: proposal.kind,
      },
      text,
    ),
  };
}

/** The same joint point with another text. */
export function rewrite(joint: JointPoint, text: JointText): Take {
  const handling = joint.handling === 'overnemen' ? 'aanpassen' : joint.handling;
  return { act: 'take', jointPoint: withText({ ...joint, handling }, text) };
}

/** One act for each pair, so that nothing is said about pairs that nobody looked at. */
export function keepApart(point: CurrentPoint, others: readonly CurrentPoint[]): DecisionAct[] {
  return others.map((other) => ({ act: 'keep-apart', points: [keyOf(point), keyOf(other)] }));
}

export function keepAllApart(members: readonly CurrentPoint[]): DecisionAct[] {
  return [{ act: 'keep-apart', points: members.map(keyOf) }];
}

/** Out of the letter: parked, or dropped with the reason. A joint point ends first. */
export function setAsideActs(proposal: Proposal, how: 'park' | 'drop', reason: string): DecisionAct[] {
  const ended: DecisionAct[] = proposal.joint
    ? [{ act: 'dissolve', jointPoint: proposal.joint.joint.id }]
    : [];
  const aside = proposal.members.map((member): DecisionAct => ({ act: how, point: pinOf(member), reason }));
  return [...ended, ...aside];
}

/** Takes the decision on a proposal back: its points ask for one again. */
export function withdrawActs(proposal: Proposal): DecisionAct[] {
  if (proposal.joint) return [{ act: 'dissolve', jointPoint: proposal.joint.joint.id }];
  return proposal.setAside ? [{ act: 'retract', decision: proposal.setAside.decision }] : [];
}

/** What overlaps on purpose goes on doing so. */
function pinnedAs(point: CurrentPoint, before: JointPoint | undefined): PinnedPoint {
  const isShared = before?.members.some(
    (member) =>
      member.overlaps === true && member.point === point.point.id && member.council === point.council,
  );
  return isShared === true ? { ...pinOf(point), overlaps: true } : pinOf(point);
}

/** Empty parts are left out, so that an untouched text stays the same record. */
function withText(joint: JointPoint, { title, body, advice }: JointText): JointPoint {
  const written: JointPoint = { ...joint };
  delete written.title;
  delete written.body;
  delete written.advice;
  if (title.trim() !== '') written.title = title.trim();
  if (body.trim() !== '') written.body = body;
  if (advice.trim() !== '') written.advice = advice;
  return written;
}
