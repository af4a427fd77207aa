// What one file brought: told per contribution, against the state before it came in.
import type { Answer, Contribution, CouncilId } from '../domain';
import { hashRecord } from '../exchange/record-hash';
import { type SharedState, addRecords, contributionHeads, currentInvitation } from '../merge';
import { changesSince, replacedBy } from './contribution-overview';

export type ImportStatus = 'new' | 'known' | 'older' | 'fork' | 'waiting';

/** Counts of points. `older`: kept, but a newer revision of this council was here already. */
export interface ContributionReport {
  readonly council: CouncilId;
  readonly status: ImportStatus;
  readonly points: number;
  readonly new: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  readonly heldBack: number;
}

/** An answer to the joint draft, and on how many of its points. */
export interface AnswerReport {
  readonly council: CouncilId;
  readonly points: number;
}

export function reportAnswer({ council, points }: Answer): AnswerReport {
  return { council, points: points.length };
}

export function reportContribution(before: SharedState, contribution: Contribution): ContributionReport {
  const changes = changesSince(replacedBy(before, contribution), contribution);
  const isKnown = hashRecord(contribution) in before.contributions;
  return {
    council: contribution.council,
    status: statusOf(before, contribution, isKnown),
    points: contribution.points.length,
    new: isKnown ? 0 : changes.added.length,
    updated: isKnown ? 0 : changes.changed.length,
    unchanged: isKnown ? contribution.points.length : changes.unchanged.length,
    withdrawn: isKnown ? 0 : changes.withdrawn.length,
    heldBack: changes.heldBack.length,
  };
}

function statusOf(before: SharedState, contribution: Contribution, isKnown: boolean): ImportStatus {
  if (isKnown) return 'known';
  const invited = currentInvitation(before.invitations)?.councils.some(
    ({ id }) => id === contribution.council,
  );
  if (invited !== true) return 'waiting';
  // What a member sent to the own secretary stands beside the council's contribution and competes with nothing.
  if (contribution.role === 'member') return 'new';
  const after = addRecords(before, [contribution]);
  if (!after.ok) return 'waiting';
  const heads = contributionHeads(after.value.state.contributions).get(contribution.council) ?? [];
  const hash = hashRecord(contribution);
  if (!heads.some(([head]) => head === hash)) return 'older';
  return heads.length > 1 ? 'fork' : 'new';
}
