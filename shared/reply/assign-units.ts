// Which sentence answers which point: the best path through the whole reply, so that order and neighbours count.
import { matchSettings as settings } from './match-settings';
import type { ReplyUnit } from './reply-units';
import { type SentenceBond, bondOf } from './sentence-bonds';

/** A line with such a label goes on about the answer above it. */
const explains = /^(?:toelichting|motivering|planning|vervolg)\s*:/iu;

/**
 * @param gains per unit what it says for each point.
 * Answers per unit the point, or -1. Work grows with units times points.
 */
export function assignUnits(
  units: readonly ReplyUnit[],
  gains: readonly Float64Array[],
  pointCount: number,
): Int32Array {
  const none = pointCount;
  let scores = new Float64Array(pointCount + 1);
  const steps: Int32Array[] = [];
  units.forEach((unit, at) => {
    const before = units[at - 1];
    const cost = before === undefined ? 0 : switchCost(before, unit);
    let best = none;
    for (let point = 0; point < pointCount; point += 1)
      if ((scores[point] ?? 0) > (scores[best] ?? 0)) best = point;
    const next = new Float64Array(pointCount + 1);
    const from = new Int32Array(pointCount + 1);
    const gain = gains[at];
    const floor = isCarriedOn(before, unit) ? 0 : settings.floor;
    for (let point = 0; point <= pointCount; point += 1) {
      let origin = point;
      let score = scores[point] ?? 0;
      const consider = (other: number, price: number) => {
        const reached = (scores[other] ?? 0) - price;
        if (reached > score) {
          score = reached;
          origin = other;
        }
      };
      // Leaving for silence is cheap: what follows an answer is often courtesy.
      consider(best, point === none ? cost / 2 : cost);
      if (point !== none) {
        if (point > 0) consider(point - 1, Math.max(0, cost - settings.nextBonus));
        if (point > 1) consider(point - 2, Math.max(0, cost - settings.nextBonus / 2));
        consider(none, cost / 2);
      }
      next[point] = score + (point === none ? floor : (gain?.[point] ?? 0));
      from[point] = origin;
    }
    scores = next;
    steps.push(from);
  });
  const path = new Int32Array(units.length);
  let at = scores.reduce((top, score, index) => (score > (scores[top] ?? 0) ? index : top), none);
  for (let unit = units.length - 1; unit >= 0; unit -= 1) {
    path[unit] = at === none ? -1 : at;
    at = steps[unit]?.[at] ?? none;
  }
  return path;
}

function switchCost(before: ReplyUnit, unit: ReplyUnit): number {
  if (before.section !== unit.section) return settings.switchAtHead;
  const bond = unitBond(unit);
  if (bond === 'opens') return settings.switchAtOpening;
  if (bond === 'follows') return settings.switchWhenFollowing;
  return before.block === unit.block ? settings.switchInBlock : settings.switchInSection;
}

/** A sentence that goes on about what stands before it need not say anything of a point itself. */
function isCarriedOn(before: ReplyUnit | undefined, unit: ReplyUnit): boolean {
  if (before === undefined || before.section !== unit.section || unit.sentence.isCourtesy) return false;
  return before.block === unit.block || unitBond(unit) === 'follows';
}

function unitBond({ block, sentence }: ReplyUnit): SentenceBond {
  return explains.test(block.block.text) ? 'follows' : bondOf(sentence.text);
}
