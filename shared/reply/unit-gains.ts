// What each sentence says for each point, as numbers for the best path: words, paragraph, heading, number.
import { matchSettings as settings } from './match-settings';
import type { ReplyReading } from './reply-reading';

export function unitGains(reading: ReplyReading): Float64Array[] {
  return reading.units.map((_, at) => gainOf(reading, at));
}

function gainOf({ units, named, claimsAround, said, saidAround, pointCount }: ReplyReading, at: number) {
  const gain = new Float64Array(pointCount);
  const unit = units[at];
  if (unit === undefined) return gain;
  const [own, around, section] = [said(at), saidAround(at), claimsAround(at)];
  const isFirst = units[at - 1]?.section !== unit.section;
  const headShare = settings.headShare * (isFirst ? 1 : settings.headLater);
  // What comes first below a telling heading answers that heading, whatever other words it uses.
  const isHeaded = isFirst && section?.isTelling === true;
  for (let point = 0; point < pointCount && !unit.sentence.isCourtesy; point += 1) {
    const words = settings.sentenceShare * (own[point] ?? 0) + settings.blockShare * (around[point] ?? 0);
    const isBeside = isHeaded && section.head[point] === 0;
    gain[point] = words * (isBeside ? settings.besideHead : 1) + headShare * (section?.pull[point] ?? 0);
  }
  // Thanks answer nothing, but right below a heading they are the answer to it.
  if (unit.sentence.isCourtesy && isHeaded)
    for (let point = 0; point < pointCount; point += 1) gain[point] = headShare * (section.pull[point] ?? 0);
  for (const point of section?.named.keys() ?? []) gain[point] = (gain[point] ?? 0) + settings.numberWorth;
  for (const point of named[at] ?? []) gain[point] = (gain[point] ?? 0) + settings.numberWorth;
  return gain;
}
