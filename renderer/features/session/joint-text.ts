// The text of a proposal: what is being written, what was decided, or where the machine starts from.
import type { Dossier, TextDraft } from '@shared/commands';
import type { CouncilId, JointPoint } from '@shared/domain';
import type { CurrentPoint } from '@shared/views';
import { type Proposal, startOf } from '@shared/views/proposals';

/** Markdown. */
export type JointText = TextDraft;

/** A proposal's text. `startedFrom`: nobody wrote it yet; it is the text of this council, for others to be worked into. */
export interface ProposalText {
  readonly text: JointText;
  readonly about: string;
  readonly startedFrom?: CouncilId;
}

/**
 * What stands in the draft, else what was decided, else the point's own text; of several points the longest, as a start.
 * A draft under any member's key counts, so a text survives when the points around it are put together differently.
 * A draft that was decided on once is news no more: after undoing that decision the earlier text shows again.
 */
export function textOf(proposal: Proposal, { local, shared }: Dossier): ProposalText {
  const { joint } = proposal;
  if (joint !== undefined) {
    const about = `joint:${joint.joint.id}`;
    const draft = local.drafts[about];
    const wasDecided = Object.values(shared.decisions).some(
      ({ act }) =>
        act.act === 'take' &&
        act.jointPoint.id === joint.joint.id &&
        isSameText(textOfJoint(act.jointPoint), draft),
    );
    return { about, text: draft === undefined || wasDecided ? textOfJoint(joint.joint) : draft };
  }
  const abouts = proposal.members.map((member) => draftKey(member));
  const about = abouts.find((key) => local.drafts[key] !== undefined) ?? abouts[0] ?? proposal.id;
  const draft = local.drafts[about];
  const longest = startOf(proposal.members);
  if (draft !== undefined) return { about, text: draft };
  const text = longest === undefined ? emptyText : textOfPoint(longest);
  return proposal.members.length > 1 && longest !== undefined
    ? { about, text, startedFrom: longest.council }
    : { about, text };
}

export const emptyText: JointText = { title: '', body: '', advice: '' };

/** Under this key the text of an undecided point is kept. */
export function draftKey(point: CurrentPoint): string {
  return `point:${point.key}`;
}

export function textOfPoint({ point }: CurrentPoint): JointText {
  return { title: point.title, body: point.body, advice: point.advice ?? '' };
}

export function textOfJoint({ title, body, advice }: JointPoint): JointText {
  return { title: title ?? '', body: body ?? '', advice: advice ?? '' };
}

export function isSameText(one: JointText, other: JointText | undefined): boolean {
  return (
    other !== undefined && one.title === other.title && one.body === other.body && one.advice === other.advice
  );
}
