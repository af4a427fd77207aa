// The text that a decision was taken on, after its council sent another.
import type { AdvicePoint, ContentHash, CouncilId, JointPoint } from '../domain';
import { hashPoint } from '../exchange/record-hash';
import { type SharedState, entriesOf } from '../merge';
import { partsOf } from './current-points';

interface Pinned {
  readonly council: CouncilId;
  readonly pinned: ContentHash;
}

/**
 * From whichever contribution held it, or cut anew from the text that a split was made of. Undefined where that
 * contribution never arrived here.
 */
export function pinnedPoint(state: SharedState, { council, pinned }: Pinned): AdvicePoint | undefined {
  const sent = entriesOf(state.contributions)
    .filter(([, contribution]) => contribution.council === council)
    .flatMap(([, contribution]) => contribution.points);
  const texts = new Map(sent.map((point) => [hashPoint(council, point), point]));
  const whole = texts.get(pinned);
  if (whole !== undefined) return whole;
  return entriesOf(state.decisions)
    .flatMap(([, { act }]) => {
      if (act.act !== 'split' || act.point.council !== council) return [];
      const cut = texts.get(act.point.content);
      return cut === undefined ? [] : partsOf(cut, act.parts);
    })
    .find((part) => hashPoint(council, part) === pinned);
}

/** The chapter of what a joint point was made of, also when its councils took all of that back. */
export function chapterOfSources(state: SharedState, { members }: Pick<JointPoint, 'members'>): string {
  for (const { council, content } of members) {
    const point = pinnedPoint(state, { council, pinned: content });
    if (point !== undefined) return point.chapter;
  }
  return '';
}
