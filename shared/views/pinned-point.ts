// The text that a decision was taken on, after its council sent another.
import type { AdvicePoint } from '../domain';
import { hashPoint } from '../exchange/record-hash';
import type { SharedState } from '../merge';
import type { MemberView } from './session-view';

/** From whichever contribution held it; undefined where that contribution never arrived here. */
export function pinnedPoint(state: SharedState, member: MemberView): AdvicePoint | undefined {
  return Object.values(state.contributions)
    .filter((contribution) => contribution.council === member.council)
    .flatMap((contribution) => contribution.points)
    .find((point) => hashPoint(member.council, point) === member.pinned);
}
